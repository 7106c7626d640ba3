// Accepts all suggestions of one kind that the queue shows, in one step.

import type { Suggestion } from '../model/suggestion.ts'
import { accept } from './accept-suggestion.ts'
import { Acceptance } from './acceptance.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { keyAfter, seeSuggestion } from './neighbour-suggestion.ts'
import { queuedSuggestions } from './open-suggestions.ts'
import { suggestionAtHand } from './suggestion-at-hand.ts'

/** Those of the kind at hand (or of the kind that the queue is filtered by) with the confidence that is asked for. */
export function suggestionsToAccept(context: CommandContext): readonly Suggestion[] {
  if (context.view.panel !== 'suggestions') return []
  const kind = suggestionAtHand(context)?.kind ?? context.view.suggesting.kind
  return queuedSuggestions(context).filter(suggestion => suggestion.kind === kind)
}

/** Each as it was suggested; one step of undo takes all of them back, and a copy of the article is laid by first. */
export const acceptSuggestions: DocumentCommand = {
  id: 'accept-suggestions',
  labelKey: 'command.acceptSuggestions',
  group: 'suggestions',
  keys: ['Shift+KeyY'],
  changes: 'document',
  isEnabled: context => suggestionsToAccept(context).length > 0,
  stepName: context => ({ labelKey: 'suggestions.step.acceptAll', count: suggestionsToAccept(context).length }),
  run(draft, context) {
    const all = suggestionsToAccept(context)
    const acceptance = new Acceptance(draft, context)
    for (const suggestion of all) accept(acceptance, suggestion, { kind: suggestion.kind, subtype: null })
    return seeSuggestion(context, keyAfter(context, new Set(all.map(({ key }) => key))))
  },
}
