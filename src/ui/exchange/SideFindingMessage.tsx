// Whether the two texts stand in the right boxes, in words, with the one click that mends it.

import { useTranslation } from 'react-i18next'
import type { SideJudgement } from '../../state/exchange/judge-sides.ts'

export function SideFindingMessage({ judgement, onSwap }: { judgement: SideJudgement; onSwap: () => void }) {
  const { t } = useTranslation()
  const { finding, canMake, canSwap } = judgement
  const isCalm = canMake || finding === 'empty'
  return (
    <div role="status">
      {finding && (
        <p className={`exchange-notice${isCalm ? '' : ' is-fault'}`} data-finding={finding}>
          {t(`exchange.finding.${finding}`)}{' '}
          {canSwap && <button type="button" className="button is-primary" onClick={onSwap}>{t('exchange.swap')}</button>}
        </p>
      )}
    </div>
  )
}
