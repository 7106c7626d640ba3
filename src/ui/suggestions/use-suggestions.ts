// The suggestions of the queue as the panel shows them: at once when somebody answers one, and in idle time when the
// document changes for another reason.

import { useEffect, useState } from 'react'
import { lookAtSuggestions, openSuggestions, queuedSuggestions } from '../../commands/open-suggestions.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { whenIdle } from '../shared/when-idle.ts'

export interface ShownSuggestions {
  readonly open: readonly Suggestion[]
  /** Those that pass the filter. */
  readonly queue: readonly Suggestion[]
}

/** So many new suggestions are looked at before somebody else may have the thread. */
const atOnce = 1_500

const none: ShownSuggestions = { open: [], queue: [] }

/** While `isShown` follows what is answered without delay. */
export function useSuggestions(isShown: boolean): ShownSuggestions {
  const { session, view, suggestions, context } = useWorkspace()
  const [shown, setShown] = useState(none)
  useEffect(() => {
    let cancel: (() => void) | null = null
    const look = (): void => {
      cancel?.()
      cancel = null
      const now = context()
      if (now && !lookAtSuggestions(now, atOnce)) return lookSoon()
      const next = now ? { open: openSuggestions(now), queue: queuedSuggestions(now) } : none
      setShown(before => (before.open === next.open && before.queue === next.queue ? before : next))
    }
    const lookSoon = (): void => {
      cancel ??= whenIdle(look)
    }
    lookSoon()
    const stops = [
      session.store.subscribe(isShown ? look : lookSoon),
      suggestions?.subscribe(lookSoon) ?? (() => {}),
      view.subscribe(({ suggesting }, before) => suggesting !== before.suggesting && (isShown ? look : lookSoon)()),
    ]
    return () => {
      cancel?.()
      for (const stop of stops) stop()
    }
  }, [session, view, suggestions, context, isShown])
  return shown
}
