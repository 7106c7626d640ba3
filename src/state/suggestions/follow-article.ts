// Has suggestions looked for in the open article: some time after it was drawn, and again when its text or its names
// have come to rest after a change. Fetched when there is time, like the worker behind it.

import type { StoreApi } from 'zustand/vanilla'
import { isSame } from '../../model/is-same.ts'
import type { Bitext } from '../../language/both/bitext.ts'
import type { Session } from '../session.ts'
import { bitextOf } from './bitext-of.ts'
import { createSuggester, type SuggesterPorts } from './suggester.ts'
import { nothingFound, type FoundSuggestions } from './suggestion-store.ts'

export interface FollowPorts extends Pick<SuggesterPorts, 'start' | 'later'> {
  readonly session: Session
  readonly store: StoreApi<FoundSuggestions>
}

export interface SuggestionWork {
  /** Ends the work; it is taken up with the next change, or by `again`. */
  stop(): void
  again(): void
}

/**
 * Milliseconds without a change before it is worth looking again. A long article is read for seconds: whoever marks one
 * sentence after another is not to share the machine with that.
 */
const restFor = (segments: number): number => Math.min(3_000, 700 + segments / 2)

/** Nothing was read yet, and the first answer is waited for. */
const none = { original: [], rendering: [] }

export function followArticle({ session, store, start, later }: FollowPorts): SuggestionWork {
  let asked: Bitext | null = null
  let cancel = () => {}
  const suggester = createSuggester({
    start,
    later,
    onProgress: share => store.setState({ status: 'working', share }),
    onFound: (found, isFinal) => store.setState({ status: isFinal ? 'ready' : 'working', share: null, found }),
    onFailure() {
      asked = null
      store.setState({ status: 'failed', share: null })
    },
  })
  const ask = () => {
    const state = session.store.getState()
    if (state.phase !== 'open') return
    const bitext = bitextOf(state.document, state.rows)
    if (isSame(bitext, asked)) return
    asked = bitext
    suggester.ask(bitext)
  }
  const askSoon = () => {
    cancel()
    const state = session.store.getState()
    const { original, rendering } = state.phase === 'open' && asked ? state.rows.segments : none
    cancel = later(restFor(original.length + rendering.length), ask)
  }
  session.store.subscribe((state, before) => {
    const id = state.phase === 'open' ? state.articleId : null, former = before.phase === 'open' ? before.articleId : null
    if (id !== former) {
      cancel()
      suggester.stop()
      asked = null
      store.setState(nothingFound)
    }
    if (state.phase === 'open' && (id !== former || (before.phase === 'open' && state.document !== before.document))) askSoon()
  })
  askSoon()
  return {
    stop() {
      cancel()
      suggester.stop()
      asked = null
      store.setState({ status: 'stopped', share: null })
    },
    again() {
      asked = null
      ask()
    },
  }
}
