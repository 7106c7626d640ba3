// Says what the suggestion at hand is to become instead: another kind, or another type of its kind.

import type { AnnotationKind } from '../model/records.ts'
import { annotationKinds, entityTypes, sourceKinds } from '../model/vocabulary.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { suggestionAtHand } from './suggestion-at-hand.ts'
import type { SuggestionChoice } from './suggestion-queue.ts'

/** The kind and type as they are chosen now; null when no suggestion is at hand. */
export function choiceAtHand(context: CommandContext): SuggestionChoice | null {
  const suggestion = suggestionAtHand(context)
  if (!suggestion) return null
  const { choice } = context.view.suggesting
  if (choice?.key === suggestion.key) return choice
  const subtype =
    suggestion.kind === 'entity' ? suggestion.entityType : suggestion.kind === 'source' ? suggestion.sourceKind : null
  return { key: suggestion.key, kind: suggestion.kind, subtype }
}

/** By the panel: the argument holds what changes. */
export const changeSuggestion: ViewCommand<Partial<Pick<SuggestionChoice, 'kind' | 'subtype'>>> = {
  id: 'change-suggestion',
  labelKey: 'command.changeSuggestion',
  group: 'suggestions',
  internal: true,
  changes: 'view',
  isEnabled: context => suggestionAtHand(context) !== null,
  look(context, changes) {
    const choice = choiceAtHand(context)!
    const other = changes.kind !== undefined && changes.kind !== choice.kind ? { subtype: null } : {}
    return { suggesting: { ...context.view.suggesting, choice: { ...choice, ...other, ...changes } } }
  },
}

const letters: { readonly [K in AnnotationKind]: string } = {
  entity: 'KeyE',
  claim: 'KeyC',
  number: 'KeyN',
  source: 'KeyS',
}

/** By key: the letters that mark, with Alt. */
export const changeSuggestionKind: readonly ViewCommand[] = annotationKinds.map(kind => ({
  id: `suggest-${kind}`,
  labelKey: `command.suggest${kind[0]!.toUpperCase()}${kind.slice(1)}`,
  group: 'suggestions',
  keys: [`Alt+${letters[kind]}`],
  changes: 'view',
  isEnabled: context => suggestionAtHand(context) !== null,
  look: context => changeSuggestion.look(context, { kind }),
}))

/** By key: the digits that choose a type, with Alt. */
export const changeSuggestionType: readonly ViewCommand[] = [1, 2, 3, 4, 5].map(place => ({
  id: `suggest-type-${place}`,
  labelKey: `command.suggestType${place}`,
  group: 'suggestions',
  keys: [`Alt+Digit${place}`],
  changes: 'view',
  isEnabled: context => typesFor(context).length >= place,
  look: context => changeSuggestion.look(context, { subtype: typesFor(context)[place - 1]! }),
}))

/** The types to choose from, in the order in which they are offered. */
function typesFor(context: CommandContext): readonly NonNullable<SuggestionChoice['subtype']>[] {
  const kind = choiceAtHand(context)?.kind
  return kind === 'entity' ? entityTypes : kind === 'source' ? sourceKinds : []
}
