// What a block is, and the way to set it aside or bring it back.

import { useTranslation } from 'react-i18next'
import type { DraftBlock } from '../../state/exchange/read-blocks.ts'

interface BlockLabelProps {
  readonly block: DraftBlock
  readonly act: 'act' | 'back'
  readonly onAct: () => void
}

/** As many code units of a block as tell it from others when its button is read aloud. */
const fewWords = 40

export function BlockLabel({ block, act, onAct }: BlockLabelProps) {
  const { t } = useTranslation()
  const words = `\u2068${block.text.length > fewWords ? `${block.text.slice(0, fewWords).replace(/[\ud800-\udbff]$/, '')}…` : block.text}\u2069`
  return (
    <span className="exchange-block-label">
      <span className="exchange-role">{t(`exchange.role.${block.role}`)}</span>
      <button type="button" className="exchange-block-act" aria-label={t(act === 'act' ? 'exchange.setAside.actOf' : 'exchange.setAside.backOf', { words })} onClick={onAct}>
        {t(act === 'act' ? 'exchange.setAside.act' : 'exchange.setAside.back')}
      </button>
    </span>
  )
}
