// One file of the import report: its article, what is wrong with it, and what became or shall become of it.

import { useTranslation } from 'react-i18next'
import { outlineArticle } from '../../state/exchange/outline-article.ts'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import { ImportQuestion } from './ImportQuestion.tsx'
import { OutlineCard } from './OutlineCard.tsx'
import { RefusedList } from '../shared/RefusedList.tsx'
import { useImportDecision } from './use-import-decision.ts'
import type { ReceivedFile } from './use-intake.ts'

export function ImportEntry({ received }: { received: ReceivedFile }) {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  const decision = useImportDecision(received)
  const { settled } = decision
  const { name, document, refused, fault } = received.file
  const words = { 'refused': 'nothingSaved', 'added': 'broughtIn', 'same': 'same', 'restored': 'restored', 'replaced': 'replaced', 'kept-both': 'keptBoth', 'undone': 'undone', 'left': 'left' } as const
  return (
    <section className="library-import-entry" data-reception={settled.state}>
      <h3><bdi dir="ltr">{name}</bdi></h3>
      {fault && <FaultMessage fault={fault} />}
      {document && received.reception.state !== 'asks-about-other' && <OutlineCard outline={outlineArticle(document)} />}
      <div role="status">
        {settled.state === 'failed' && <FaultMessage fault={settled.fault} />}
        {settled.state in words && <p className="library-import-result">{t(`library.import.${words[settled.state as keyof typeof words]}`)}</p>}
      </div>
      <ImportQuestion received={received} decision={decision} />
      {(document || refused.length > 0) && <RefusedList refused={refused} />}
      {'id' in settled && settled.id !== null && (
        <p className="library-row-acts">
          <a className="button is-primary" href={hrefOf({ screen: 'article', articleId: settled.id, annotationId: null })}>{t('library.import.open')}</a>
          {settled.state === 'replaced' && <button type="button" className="button" disabled={decision.isBusy} onClick={decision.undoReplacing}>{t('library.import.undo')}</button>}
        </p>
      )}
    </section>
  )
}
