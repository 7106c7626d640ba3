// Which entity or source a suggestion would join when it is accepted.

import { DocumentDraft } from '../model/change.ts'
import type { Entity, Source } from '../model/records.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { Acceptance, suggestedTargets } from './acceptance.ts'
import type { CommandContext } from './command.ts'
import { wantedBody, type ChosenKind } from './suggested-body.ts'

/** Null when a new one would be made, and for what has none. Changes nothing. Linear in the suggestions. */
export function joinedBySuggestion(
  context: CommandContext,
  suggestion: Suggestion,
  { kind }: ChosenKind,
): Entity | Source | null {
  if (kind !== 'entity' && kind !== 'source') return null
  const acceptance = new Acceptance(new DocumentDraft(context.document), context)
  return acceptance.find(kind, wantedBody(acceptance, suggestion, suggestedTargets(acceptance.draft, suggestion), kind))
}
