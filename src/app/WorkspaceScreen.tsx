// The workspace: opens the article that the address names and sets the bar, the text and the panel around it.

import { lazy, Suspense, useEffect, useMemo, useRef, type RefObject } from 'react'
import { selectAnnotation } from '../commands/select-annotation.ts'
import { hasRenewalFor } from '../state/exchange/handed-renewal.ts'
import { Reader } from '../ui/reader/Reader.tsx'
import { RepairHint } from '../ui/repair/RepairHint.tsx'
import { useRepairTab } from '../ui/repair/use-repair-tab.tsx'
import { useSuggestionsTab } from '../ui/suggestions/use-suggestions-tab.tsx'
import { useNavigation } from '../ui/shared/navigation.tsx'
import type { ReadingHandle } from '../ui/shared/reading-handle.ts'
import { useAfterFrame } from '../ui/shared/use-after-frame.ts'
import { useSession, useSettings, useView, useWorkspace } from '../ui/shared/workspace-context.tsx'
import { ArticleFault } from '../ui/shell/ArticleFault.tsx'
import { WorkspaceBar } from '../ui/shell/WorkspaceBar.tsx'
import { SidePanel } from '../ui/tagging/SidePanel.tsx'
import { parseAddress } from './address.ts'
import './workspace-screen.css'

const OverviewStrip = lazy(async () => ({ default: (await import('../ui/overview/OverviewStrip.tsx')).OverviewStrip }))
const SearchStrip = lazy(async () => ({ default: (await import('../ui/search/SearchStrip.tsx')).SearchStrip }))
const TaggingBar = lazy(async () => ({ default: (await import('../ui/tagging/TaggingBar.tsx')).TaggingBar }))
const ConflictNotice = lazy(async () => ({ default: (await import('../ui/conflicts/ConflictNotice.tsx')).ConflictNotice }))

const OccurrencesDialog = lazy(async () => ({ default: (await import('../ui/suggestions/OccurrencesDialog.tsx')).OccurrencesDialog }))
const RenewDialog = lazy(async () => ({ default: (await import('../ui/exchange/RenewDialog.tsx')).RenewDialog }))

export function WorkspaceScreen({ articleId, annotationId }: { articleId: string; annotationId: string | null }) {
  const { session } = useWorkspace()
  const phase = useSession(state => state.phase)
  const reading = useRef<ReadingHandle>(null)
  useEffect(() => {
    void session.open(articleId)
    return () => session.close()
  }, [session, articleId])
  if (phase === 'failed') return <ArticleFault />
  if (phase !== 'open') return null
  return (
    <div className="workspace">
      <WorkspaceBar><RepairHint /></WorkspaceBar>
      <Search />
      <main className="workspace-text" id="text">
        <Reader handle={reading} />
        <Bar />
      </main>
      <Overview reading={reading} />
      <Panels />
      <Renewing articleId={articleId} />
      <Occurrences />
      <Conflicts />
      <FollowAddress annotationId={annotationId} articleId={articleId} />
    </div>
  )
}

/** There is nothing to mark before there is something to read. */
function Bar() {
  return useAfterFrame() && <Suspense><TaggingBar /></Suspense>
}

function Conflicts() {
  const hasAny = useSession(state => state.phase === 'open' && state.conflicts.length > 0)
  return hasAny && <Suspense><ConflictNotice /></Suspense>
}

/** Its room is there from the first frame, so that the text is laid out once; what it shows comes after the text. */
function Overview({ reading }: { reading: RefObject<ReadingHandle | null> }) {
  const isShown = useSettings(settings => settings.showsOverview)
  const isDrawn = useAfterFrame()
  if (!isShown) return null
  return <div className="workspace-strip">{isDrawn && <Suspense><OverviewStrip reading={reading} /></Suspense>}</div>
}

/** Fetched when it is first asked for. */
function Search() {
  const isOpen = useView(view => view.search.isOpen)
  return isOpen ? <Suspense><SearchStrip /></Suspense> : null
}

/** Fetched when it is first opened; open at once when the library sent a text along for this article. */
function Renewing({ articleId }: { articleId: string }) {
  const { look } = useWorkspace()
  const isOpen = useView(view => view.isRenewing)
  useEffect(() => {
    if (hasRenewalFor(articleId)) look({ isRenewing: true })
  }, [articleId, look])
  return isOpen ? <Suspense><RenewDialog /></Suspense> : null
}

/** Fetched when it is first opened. */
function Occurrences() {
  const isOpen = useView(view => view.isTaggingOccurrences)
  return isOpen ? <Suspense><OccurrencesDialog /></Suspense> : null
}

function Panels() {
  const suggestions = useSuggestionsTab(), repair = useRepairTab()
  return <SidePanel more={useMemo(() => [suggestions, ...(repair ? [repair] : [])], [suggestions, repair])} />
}

/** The address follows a selection when it has come to rest: it is nothing that a frame should wait for. */
const rest = 150

/** Selects the annotation that the address names, and names in the address the one that is selected. */
function FollowAddress({ articleId, annotationId }: { articleId: string; annotationId: string | null }) {
  const { dispatch, view } = useWorkspace()
  const { go } = useNavigation()
  const active = useView(state => state.activeAnnotationId)
  useEffect(() => {
    if (annotationId && view.getState().activeAnnotationId !== annotationId) dispatch(selectAnnotation, annotationId)
  }, [annotationId, dispatch, view])
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (active === shown.current) return
    const timer = setTimeout(() => {
      // Somebody may be on the way elsewhere: the address has changed, and the page not yet.
      const route = parseAddress(location.hash)
      if (route.screen !== 'article' || route.articleId !== articleId) return
      shown.current = active
      go({ screen: 'article', articleId, annotationId: active }, { replace: true })
    }, rest)
    return () => clearTimeout(timer)
  }, [active, articleId, go])
  return null
}
