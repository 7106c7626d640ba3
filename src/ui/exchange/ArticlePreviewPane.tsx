// How the article will be, before it is made.

import { useTranslation } from 'react-i18next'
import { sides } from '../../model/vocabulary.ts'
import type { ArticlePreview } from '../../state/exchange/preview-article.ts'
import { PreviewRows } from './PreviewRows.tsx'
import { SetAsideBlocks } from './SetAsideBlocks.tsx'
import type { PreviewState } from './use-preview.ts'

interface ArticlePreviewPaneProps {
  readonly state: PreviewState
  readonly isReading: boolean
  readonly onSetAside: (key: string) => void
  readonly onBringBack: (keys: readonly string[]) => void
}

export function ArticlePreviewPane({ state, isReading, onSetAside, onBringBack }: ArticlePreviewPaneProps) {
  const { t } = useTranslation()
  if (state.phase === 'none' && !isReading) return null
  return (
    <section className="exchange-preview" aria-labelledby="exchange-preview-title" aria-busy={isReading}>
      <header className="exchange-preview-head">
        <h2 id="exchange-preview-title">{t('exchange.preview.title')}</h2>
        <span role="status" className="muted">{isReading && t('exchange.preview.reading')}</span>
      </header>
      {state.phase === 'failed' && <p role="alert" className="exchange-notice is-fault">{t('exchange.preview.failed', { reason: state.reason })}</p>}
      {state.phase === 'ready' && (
        <>
          <PreviewCounts preview={state.preview} />
          {!state.preview.isWhole && <p className="exchange-notice">{t('exchange.preview.partial', { count: state.preview.rows.length })}</p>}
          <PreviewRows rows={state.preview.rows} hasRendering={state.preview.counts.sentences.rendering > 0} onSetAside={onSetAside} />
          <SetAsideBlocks blocks={state.preview.setAside} onBringBack={onBringBack} />
        </>
      )}
    </section>
  )
}

function PreviewCounts({ preview }: { preview: ArticlePreview }) {
  const { t } = useTranslation()
  const { rows, counts, setAside, isWhole } = preview
  const hasRendering = counts.sentences.rendering > 0
  const pairs = rows.filter(row => row.original.length > 0 && row.rendering.length > 0).length
  return (
    <dl className="exchange-counts">
      {sides.filter(side => side === 'original' || hasRendering).map(side => (
        <div key={side}>
          <dt>{t(`exchange.side.${side}`)}</dt>
          <dd>{t('exchange.preview.paragraphs', { count: counts.paragraphs[side] })}</dd>
          <dd>{t('exchange.preview.sentences', { count: counts.sentences[side] })}</dd>
        </div>
      ))}
      <div>
        {hasRendering && isWhole && (
          <>
            <dt>{t('exchange.preview.paired')}</dt>
            <dd>{t('exchange.preview.pairs', { count: pairs })}</dd>
            <dd>{t('exchange.preview.unpaired', { count: rows.length - pairs })}</dd>
          </>
        )}
        {setAside.length > 0 && <dd>{t('exchange.preview.setAside', { count: setAside.length })}</dd>}
      </div>
    </dl>
  )
}
