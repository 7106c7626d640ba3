// The two sides of an article in level rows, with everything that can be done on the text itself.

import { lazy, Suspense, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { startEditing } from '../../commands/start-editing.ts'
import type { WorkspaceView } from '../../commands/workspace-view.ts'
import type { ArticleRow } from '../../model/article-rows.ts'
import type { SessionState } from '../../state/session.ts'
import { useNavigation } from '../shared/navigation.tsx'
import type { ReadingHandle } from '../shared/reading-handle.ts'
import { useKeyedWords } from '../shared/use-keyed-words.ts'
import { useArticle, useSession, useSettings, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { attachReader, type ReaderParts } from './attach-reader.ts'
import './painting.css'
import './reader.css'
import './reader-print.css'
import { createReaderStage } from './reader-stage.ts'
import { RowSlice } from './RowSlice.tsx'
import { SetAside } from './SetAside.tsx'
import { sliceLength, useSlicesOnPage } from './use-slices-on-page.ts'

const EditButton = lazy(async () => ({ default: (await import('./EditButton.tsx')).EditButton }))
const EditingNotice = lazy(async () => ({ default: (await import('./EditingNotice.tsx')).EditingNotice }))
const CursorAnnouncement = lazy(async () => ({ default: (await import('./CursorAnnouncement.tsx')).CursorAnnouncement }))
const EdgeHandles = lazy(async () => ({ default: (await import('./EdgeHandles.tsx')).EdgeHandles }))

export function Reader({ handle }: { handle?: Ref<ReadingHandle> }) {
  const workspace = useWorkspace()
  const { t, i18n } = useTranslation()
  const { route } = useNavigation()
  const { rows } = useArticle(article => article.rows)
  const languages = useSession(languagesOf)
  const { columnsSwapped, hiddenSide, numerals } = useSettings(settings => settings)
  const root = useRef<HTMLDivElement>(null)
  const parts = useRef<ReaderParts>(null)
  const [stage] = useState(() => createReaderStage(workspace))
  const isArabicIndic = i18n.language === 'ar' && numerals === 'arab'
  const hasHandles = useView(showsHandles)
  const documentNow = useCallback(() => workspace.context()?.document, [workspace])
  const onDrawn = useCallback(() => parts.current?.settle(), [])

  const [linkedRow] = useState(() => {
    const context = workspace.context()
    const annotation = route.screen === 'article' && route.annotationId ? context?.document.annotation(route.annotationId) : undefined
    return context?.rows.placeOf.get(annotation?.targets[0]?.spans[0]?.segmentId ?? '')?.row ?? 0
  })
  const { count, need } = useSlicesOnPage(rows.length, linkedRow + 1)
  const slices = useMemo(() => slicesOf(rows), [rows])
  const nearSlice = Math.floor(linkedRow / sliceLength)

  useImperativeHandle(handle, () => ({ needRow: need }), [need])
  useLayoutEffect(() => {
    stage.adopt({ needRow: need, words: (key, values) => t(key, { ...values }) })
  }, [stage, need, t])
  useEffect(() => {
    const attached = attachReader(root.current!, stage)
    parts.current = attached
    attached.settle()
    return () => {
      parts.current = null
      attached.stop()
    }
  }, [stage])
  // Names of rows are words of the interface.
  useEffect(() => stage.painter.announce(), [stage, t])
  const missing = useKeyedWords(t('reader.missing.rendering'), startEditing)

  if (!languages) return null
  const shared = { stage, isArabicIndic, documentNow, languages, onDrawn }
  const words = { '--reader-missing-original': JSON.stringify(t('reader.missing.original')), '--reader-missing-rendering': JSON.stringify(missing) }
  return (
    <div ref={root} className="reader" data-swapped={columnsSwapped || undefined} data-hidden={hiddenSide ?? undefined} style={words as CSSProperties}>
      <article className="reader-sheet" aria-label={t('reader.article')}>
        {slices.slice(0, count).map((slice, i) => (
          <RowSlice key={i} rows={slice} first={i * sliceLength} isNear={i === 0 || i === nearSlice} {...shared} />
        ))}
        {count >= slices.length && <SetAside first={rows.length} {...shared} />}
      </article>
      <Suspense><EditButton root={root} /></Suspense>
      {hasHandles && <Suspense><EdgeHandles stage={stage} root={root} /></Suspense>}
      <Suspense><EditingNotice /></Suspense>
      <Suspense><CursorAnnouncement /></Suspense>
    </div>
  )
}

/** Words that are being chosen have handles of the browser's, and one pair at a time is enough. */
const showsHandles = ({ activeAnnotationId, selection, placeRequest, editing, isSelectingSeveral, selectedAnnotationIds }: WorkspaceView): boolean =>
  activeAnnotationId !== null && !selection && !placeRequest && !editing && !isSelectingSeveral && selectedAnnotationIds.size < 2

function languagesOf(state: SessionState) {
  if (state.phase !== 'open') return null
  const article = state.document.get(state.articleId)
  return article?.type === 'article' ? article.languages : state.document.article.languages
}

function slicesOf(rows: readonly ArticleRow[]): readonly (readonly ArticleRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / sliceLength) }, (_, i) => rows.slice(i * sliceLength, (i + 1) * sliceLength))
}
