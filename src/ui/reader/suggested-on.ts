// The suggestions on a segment, as they are painted: dashed, and the one at hand with a ground.

import { suggestionAtHand } from '../../commands/suggestion-at-hand.ts'
import { isOpen, passesQueue } from '../../commands/open-suggestions.ts'
import type { CommandContext } from '../../commands/command.ts'
import { annotationsOnSegments } from '../../commands/suggestion-answer.ts'
import type { Id } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { widenToLigature } from '../../text/ligatures.ts'
import type { Paint } from './segment-paints.ts'

type BySegment = ReadonlyMap<Id<'segment'>, readonly Suggestion[]>

const known = new WeakMap<readonly Suggestion[], BySegment>()
const none: readonly Suggestion[] = []

/** The suggestions that have words on a segment. Linear in all of them the first time, and free after that. */
export function suggestionsOn(found: readonly Suggestion[] | undefined, id: Id<'segment'>): readonly Suggestion[] {
  if (!found || found.length === 0) return none
  let bySegment = known.get(found)
  if (!bySegment) known.set(found, (bySegment = groupBySegment(found)))
  return bySegment.get(id) ?? none
}

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

/** Plain loops: of a long article tens of thousands come at once, while somebody reads. */
function groupBySegment(found: readonly Suggestion[]): BySegment {
  const groups = new Map<Id<'segment'>, Suggestion[]>()
  for (const suggestion of found)
    for (const { spans } of suggestion.targets)
      for (const { segmentId } of spans) {
        const group = groups.get(segmentId)
        if (!group) groups.set(segmentId, [suggestion])
        else if (group.at(-1) !== suggestion) group.push(suggestion)
      }
  return groups
}
