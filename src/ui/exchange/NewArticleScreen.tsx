// Makes an article from two texts: what they are, how they will be cut and paired, and then the article itself.

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { sides } from '../../model/vocabulary.ts'
import { draftActs } from '../../state/exchange/draft-acts.ts'
import { takeOver } from '../../state/exchange/handed-files.ts'
import { isWebAddress } from '../../state/exchange/is-web-address.ts'
import { judgeSides } from '../../state/exchange/judge-sides.ts'
import { newArticleDraft } from '../../state/exchange/new-article-draft.ts'
import { recognizeLanguage } from '../../state/exchange/recognize-language.ts'
import { useStoreValue } from '../../state/use-store-value.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { useFileDrop } from '../shared/use-file-drop.ts'
import { ArticleDetailsFields } from './ArticleDetailsFields.tsx'
import { ArticlePreviewPane } from './ArticlePreviewPane.tsx'
import { MakeBar } from './MakeBar.tsx'
import { SideBox } from './SideBox.tsx'
import { SideFindingMessage } from './SideFindingMessage.tsx'
import { StrayFiles } from './StrayFiles.tsx'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useMakeArticle } from './use-make-article.ts'
import { usePreview } from './use-preview.ts'
import './exchange.css'

const none = { original: '', rendering: '' }
const setAside = (key: string) => draftActs.decide([key], true)
const bringBack = (keys: readonly string[]) => draftActs.decide(keys, false)

export function NewArticleScreen() {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  const draft = useStoreValue(newArticleDraft, state => state)
  const { texts, notices } = draft
  const { state, isReading } = usePreview(draft)
  const making = useMakeArticle(draftActs.clear)
  const languageOf = (text: string) => (text.trim() === '' ? null : recognizeLanguage(text))
  const judgement = judgeSides({ original: languageOf(texts.original), rendering: languageOf(texts.rendering) })
  const preview = state.phase === 'ready' ? state.preview : null
  const hasSentences = preview === null || preview.counts.sentences.original > 0
  const hasText = texts.original !== '' || texts.rendering !== ''
  useLeaveWarning(hasText)
  useFileDrop(files => void draftActs.openFiles(files))
  useEffect(() => {
    const files = takeOver()
    if (files.length > 0) void draftActs.openFiles(files)
  }, [])
  const reason = !judgement.canMake && judgement.finding !== null ? t(`exchange.finding.${judgement.finding}`)
    : !hasSentences && !isReading ? t('exchange.nothingLeft') : isWebAddress(draft.url) ? '' : t('exchange.details.urlFault')
  return (
    <main className="exchange">
      <header>
        <h1>{t('exchange.title')}</h1>
        <p className="muted">{t('exchange.intro')}</p>
      </header>
      <StrayFiles notices={notices} />
      <div className="exchange-boxes">
        {sides.map(side => (
          <SideBox
            key={side} side={side} text={texts[side]} encoding={draft.encodings[side]} warnings={preview?.warnings[side] ?? []}
            notices={notices.filter(notice => notice.side === side)} onText={text => draftActs.setText(side, text)}
            onFiles={files => draftActs.openFiles(files, side)} onPutBack={former => draftActs.putBack(side, former)}
          />
        ))}
      </div>
      <SideFindingMessage judgement={judgement} onSwap={draftActs.swap} />
      {hasText && <ArticleDetailsFields details={draft} found={preview?.titles ?? none} onChange={draftActs.setDetails} />}
      <ArticlePreviewPane state={state} isReading={isReading} onSetAside={setAside} onBringBack={bringBack} />
      {judgement.canMake && !hasSentences && !isReading && <p role="alert" className="exchange-notice is-fault">{t('exchange.nothingLeft')}</p>}
      <MakeBar
        canMake={judgement.canMake && hasSentences && isWebAddress(draft.url)} reason={reason} isMaking={making.isMaking} fault={making.fault}
        onMake={() => making.make(draft)} libraryHref={hrefOf({ screen: 'library' })}
      />
    </main>
  )
}
