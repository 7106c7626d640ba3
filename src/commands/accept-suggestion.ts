// Accepts what is proposed: the counterpart of the mark at hand, or the suggestion that the queue stands on.

import { acceptCounterpart } from './accept-counterpart.ts'
import { Acceptance, suggestedTargets } from './acceptance.ts'
import { choiceAtHand } from './change-suggestion.ts'
import type { DocumentCommand } from './command.ts'
import { madeBy } from './made-by.ts'
import { keyAfter, seeSuggestion } from './neighbour-suggestion.ts'
import { suggestedBody, type ChosenKind } from './suggested-body.ts'
import { suggestionAtHand } from './suggestion-at-hand.ts'
import type { Suggestion } from '../model/suggestion.ts'

/**
 * One new annotation with the places of both sides. No mark that stands is touched. A suggestion that was accepted as
 * another kind counts as rejected in its own, so that it is not made again.
 */
export const acceptSuggestion: DocumentCommand = {
  id: 'accept-suggestion',
  labelKey: 'command.acceptSuggestion',
  group: 'suggestions',
  keys: ['KeyY'],
  changes: 'document',
  isEnabled: context => acceptCounterpart.isEnabled(context) || suggestionAtHand(context) !== null,
  stepName: context => (acceptCounterpart.isEnabled(context) ? { labelKey: acceptCounterpart.labelKey } : null),
  run(draft, context) {
    if (acceptCounterpart.isEnabled(context)) return acceptCounterpart.run(draft, context)
    const suggestion = suggestionAtHand(context)!,
      choice = choiceAtHand(context)!
    const next = keyAfter(context, new Set([suggestion.key]))
    accept(new Acceptance(draft, context), suggestion, choice)
    const seen = seeSuggestion(context, next)
    if (choice.kind === suggestion.kind) return seen
    const rejected = new Set([...context.view.suggesting.rejected, suggestion.key])
    return { ...seen, suggesting: { ...seen.suggesting!, rejected } }
  },
}

/** Makes the annotation of one suggestion; nothing where its words are gone. */
export function accept(acceptance: Acceptance, suggestion: Suggestion, chosen: ChosenKind): void {
  const { draft, context } = acceptance
  const targets = suggestedTargets(draft, suggestion)
  if (targets.length === 0) return
  draft.put({
    ...madeBy(context),
    type: 'annotation',
    id: context.newId('annotation'),
    targets,
    tags: [],
    note: '',
    ...suggestedBody(acceptance, suggestion, targets, chosen),
  })
}
