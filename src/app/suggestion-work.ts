// The search for suggestions in this browser: fetched with its worker when an article has been drawn and the page has
// come to rest.

import type { SuggestionWork } from '../state/suggestions/follow-article.ts'
import type { SuggestWorker } from '../state/suggestions/suggester.ts'
import type { Workspace } from '../state/workspace.ts'
import { whenIdle } from '../ui/shared/when-idle.ts'

/** Milliseconds after which the text and its marks have surely been drawn. */
const restAfterOpening = 500

const start = (): SuggestWorker =>
  new Worker(new URL('../worker/suggest-worker.ts', import.meta.url), { type: 'module', name: 'suggestions' }) as SuggestWorker

const later = (milliseconds: number, callback: () => void) => {
  const timer = setTimeout(callback, milliseconds)
  return () => clearTimeout(timer)
}

let work: SuggestionWork | null = null

async function fetchWork(workspace: Workspace): Promise<void> {
  const { session, suggestions: store } = workspace
  if (!store) return
  try {
    const [{ followArticle }, { followMarks }] = await Promise.all([
      import('../state/suggestions/follow-article.ts'),
      import('../state/suggestions/follow-marks.ts'),
    ])
    work = followArticle({ session, store, start, later })
    followMarks(workspace, whenIdle)
  } catch {
    store.setState({ status: 'failed', share: null })
  }
}

export const suggestionWork = {
  /** Begins when an article is open for the first time. Where nothing can be fetched the article is read without. */
  begin(workspace: Workspace): void {
    const stop = workspace.session.store.subscribe(({ phase }) => {
      if (phase !== 'open') return
      stop()
      later(restAfterOpening, () => whenIdle(() => void fetchWork(workspace)))
    })
  },
  stop: (): void => work?.stop(),
  again: (): void => work?.again(),
}
