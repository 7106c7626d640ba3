// What a copy would bring back, take away and change, in the words of the article, and the ways to restore it.

import { useTranslation } from 'react-i18next'
import { isEmptyDiff } from '../../model/record-diff.ts'
import type { Annotation } from '../../model/records.ts'
import { ArticleTitles } from '../shared/ArticleTitles.tsx'
import { MarkLine } from './MarkLine.tsx'
import { TextPair } from './TextPair.tsx'
import type { ReadCopy } from './use-copies.ts'
import type { Restore } from './use-restore.ts'

interface CopyPreviewProps {
  readonly copy: ReadCopy & { readonly ok: true }
  readonly restore: Restore
  readonly canReplace: boolean
}

/** More than this nobody reads one by one. */
const mostShown = 50

export function CopyPreview({ copy, restore, canReplace }: CopyPreviewProps) {
  const { t } = useTranslation()
  const { document, difference: { diff, back, gone, changed, texts, titles } } = copy
  const isSame = isEmptyDiff(diff)
  return (
    <>
      {!canReplace && <p>{t('backups.preview.unreadable')}</p>}
      {canReplace && isSame && <p>{t('backups.preview.same')}</p>}
      {canReplace && (
        <>
          <Marks part="back" annotations={back} />
          <Marks part="gone" annotations={gone} />
          <Marks part="changed" annotations={changed.map(pair => pair.copy)} />
          {texts.length > 0 && (
            <section>
              <h4>{t('backups.difference.texts', { count: texts.length })}</h4>
              {texts.slice(0, mostShown).map(text => <TextPair key={text.id} difference={text} languages={document.article.languages} />)}
              <More count={texts.length - mostShown} />
            </section>
          )}
          {titles && (
            <section>
              <h4>{t('backups.preview.titles')}</h4>
              <div><ArticleTitles titles={titles} /></div>
            </section>
          )}
        </>
      )}
      <p className="library-row-acts">
        {canReplace && (
          <button type="button" className="button is-primary" disabled={restore.isBusy || isSame} onClick={() => restore.restore(document)}>{t('backups.preview.restore')}</button>
        )}
        <button type="button" className="button" disabled={restore.isBusy} onClick={() => restore.restoreAsNew(document)}>{t('backups.preview.asNew')}</button>
      </p>
      {canReplace && !isSame && <p className="muted">{t('backups.preview.safe')}</p>}
    </>
  )
}

function Marks({ part, annotations }: { part: 'back' | 'gone' | 'changed'; annotations: readonly Annotation[] }) {
  const { t } = useTranslation()
  if (annotations.length === 0) return null
  return (
    <section data-part={part}>
      <h4>{t(`backups.difference.${part}`, { count: annotations.length })}</h4>
      <ul className="backups-marks">
        {annotations.slice(0, mostShown).map(annotation => <MarkLine key={annotation.id} annotation={annotation} />)}
      </ul>
      <More count={annotations.length - mostShown} />
    </section>
  )
}

function More({ count }: { count: number }) {
  const { t } = useTranslation()
  return count > 0 ? <p className="muted">{t('library.import.more', { count })}</p> : null
}
