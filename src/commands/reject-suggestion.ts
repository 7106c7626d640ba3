// Rejects what is proposed: the counterpart of the mark at hand, or the suggestion that the queue stands on.

import type { ViewCommand } from './command.ts'
import { counterpartAtHand, counterpartKey } from './counterpart-at-hand.ts'
import { keyAfter, seeSuggestion } from './neighbour-suggestion.ts'
import { suggestionAtHand } from './suggestion-at-hand.ts'

/** It does not come back until the rejection is taken back. The document is not changed. */
export const rejectSuggestion: ViewCommand = {
  id: 'reject-suggestion',
  labelKey: 'command.rejectSuggestion',
  group: 'suggestions',
  keys: ['KeyU'],
  changes: 'view',
  isEnabled: context => counterpartAtHand(context) !== null || suggestionAtHand(context) !== null,
  look(context) {
    const { suggesting } = context.view
    const counterpart = counterpartAtHand(context)
    if (counterpart)
      return {
        suggesting: {
          ...suggesting,
          counterpart: null,
          rejected: new Set([...suggesting.rejected, counterpartKey(counterpart)]),
        },
      }
    const { key } = suggestionAtHand(context)!
    const seen = seeSuggestion(context, keyAfter(context, new Set([key])))
    return { ...seen, suggesting: { ...seen.suggesting!, rejected: new Set([...suggesting.rejected, key]) } }
  },
}
