// What a person decides about an article that cannot simply come in. Nothing is replaced without its counts in sight.

import { useTranslation } from 'react-i18next'
import { handRenewal } from '../../state/exchange/handed-renewal.ts'
import { outlineArticle } from '../../state/exchange/outline-article.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { OutlineCard } from './OutlineCard.tsx'
import type { ImportDecision } from './use-import-decision.ts'
import type { ReceivedFile } from './use-intake.ts'

export function ImportQuestion({ received, decision }: { received: ReceivedFile; decision: ImportDecision }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { settled, isBusy, keepBoth, replace, addPart, leave } = decision
  const leaveButton = <button type="button" className="button is-quiet" disabled={isBusy} onClick={leave}>{t('library.import.leave')}</button>
  if (settled.state === 'asks-about-part')
    return (
      <>
        <p>{t('library.import.rescued')}</p>
        <p className="library-row-acts">
          <button type="button" className="button is-primary" disabled={isBusy} onClick={addPart}>{t('library.import.rescue')}</button>
          {leaveButton}
        </p>
      </>
    )
  if (settled.state === 'asks-about-unreadable')
    return (
      <>
        <p>{t('library.import.existingUnreadable')}</p>
        <p className="library-row-acts">
          <button type="button" className="button is-primary" disabled={isBusy} onClick={keepBoth}>{t('library.import.keepBoth')}</button>
          {leaveButton}
        </p>
      </>
    )
  if (settled.state !== 'asks-about-other' || !received.file.document) return null
  const { document, lostMarks } = settled.version
  const { document: brought, name } = received.file
  const onlyText = async () => {
    const { renewalActs } = await import('../../state/exchange/renewal-draft.ts')
    renewalActs.takeArticle(document.article.id, brought, name)
    handRenewal(document.article.id)
    go({ screen: 'article', articleId: document.article.id, annotationId: null })
  }
  const isInBin = document.article.deletedAt !== null
  return (
    <>
      <p>{t(isInBin ? 'library.import.existsInBin' : 'library.import.exists')}</p>
      <div className="library-versions">
        <OutlineCard heading={t(isInBin ? 'library.import.inBin' : 'library.import.here')} outline={outlineArticle(document)} />
        <OutlineCard heading={t('library.import.file')} outline={outlineArticle(received.file.document)} />
      </div>
      {lostMarks > 0 && !received.file.fault && <p className="library-loss">{t('library.import.replaceLoss', { count: lostMarks })}</p>}
      <p className="library-row-acts">
        <button type="button" className="button is-primary" disabled={isBusy} onClick={keepBoth}>{t('library.import.keepBoth')}</button>
        {/* A part of an article is no match for a whole one. */}
        {!received.file.fault && <button type="button" className="button" disabled={isBusy} onClick={replace}>{t('library.import.replace')}</button>}
        {!received.file.fault && !isInBin && <button type="button" className="button" disabled={isBusy} onClick={() => void onlyText()}>{t('renewal.onlyText')}</button>}
        {leaveButton}
      </p>
    </>
  )
}
