// The suggestions on a segment, as they are painted: dashed, and the one at hand with a ground.

import { suggestionAtHand } from '../../commands/suggestion-at-hand.ts'
import { isOpen, passesQueue } from '../../commands/open-suggestions.ts'
import type { CommandContext } from '../../commands/command.ts'
import { annotationsOnSegments } from '../../commands/suggestion-answer.ts'
import type { Id } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { suggestionsBySegment } from '../../model/suggestion-groups.ts'
import { widenToLigature } from '../../text/ligatures.ts'
import type { Paint } from './segment-paints.ts'

const none: readonly Suggestion[] = []

/** The suggestions that have words on a segment. */
export const suggestionsOn = (found: readonly Suggestion[] | undefined, id: Id<'segment'>): readonly Suggestion[] =>
  (found && suggestionsBySegment(found).get(id)) ?? none

/** Nothing but the one at hand while suggestions are hidden, and in passing: their lines are many, and nobody reads them as the text runs by. */
export function suggestedOn(context: CommandContext | null, id: Id<'segment'>, inPassing: boolean): readonly Paint[] {
  const here = suggestionsOn(context?.suggestions, id)
  const text = context?.document.segment(id)?.text
  if (!context || here.length === 0 || text === undefined) return []
  const { view, settings } = context
  const atHand = view.panel === 'suggestions' ? view.suggesting.currentKey : null
  const areShown = settings.showsSuggestions && !inPassing
  if (!areShown && atHand === null) return []
  const annotationsOn = annotationsOnSegments(context)
  return here.flatMap(suggestion => {
    const isAtHand = suggestion.key === atHand && suggestionAtHand(context) !== null
    const isShown = areShown && passesQueue(view.suggesting, suggestion) && isOpen(context, suggestion, annotationsOn)
    if (!isShown && !isAtHand) return []
    const ranges = suggestion.targets.flatMap(({ spans }) => spans).filter(span => span.segmentId === id).map(span => widenToLigature(text, span))
    const line = `suggested-${suggestion.kind}` as const
    return ranges.flatMap((range): Paint[] => [{ name: line, ...range }, ...(isAtHand ? [{ name: 'suggestion' as const, ...range }] : [])])
  })
}
