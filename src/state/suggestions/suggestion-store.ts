// What the suggesters found in the open article and how their work stands. Derived: nothing of it is in the document.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Suggestion } from '../../model/suggestion.ts'

/**
 * `waiting`: nothing was asked for yet. `working`: what is here may be out of date, or hints are still being read.
 * `ready`. `stopped`: somebody stopped the work. `failed`: the worker could not be loaded, broke or took too long.
 */
export type SuggestionStatus = 'waiting' | 'working' | 'ready' | 'stopped' | 'failed'

export interface FoundSuggestions {
  readonly status: SuggestionStatus
  /** 0 to 1 while working; null where nobody can say. */
  readonly share: number | null
  /** In no particular order; the same array and the same objects as long as nothing else is found. */
  readonly found: readonly Suggestion[]
}

export const nothingFound: FoundSuggestions = { status: 'waiting', share: null, found: [] }

export const createSuggestionStore = (): StoreApi<FoundSuggestions> => createStore(() => nothingFound)
