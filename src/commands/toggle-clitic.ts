// Leaves out or takes in the particle written together with the first word: the و of وشونهولتز.

import { wordAt } from '../text/words.ts'
import { makeAnchor } from '../model/text-anchor.ts'
import type { Target } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import { chosenPlace } from './chosen-places.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { isOn, liveSpans, pointedTarget } from './pointed-target.ts'
import { retouchTargets } from './retouch-targets.ts'
import { wordStarts } from './word-starts.ts'
import type { SegmentRange, SelectedPlace } from './workspace-view.ts'

/**
 * Goes through the places where the first word may begin: with its particles, without the first, without the second.
 * It acts on the selection; without one on the selected annotation, unless the cursor stands elsewhere: then on the
 * word there, which becomes the selection.
 */
export const toggleClitic: DocumentCommand = {
  id: 'toggle-clitic',
  labelKey: 'command.toggleClitic',
  group: 'tagging',
  keys: ['KeyX'],
  changes: 'document',
  isEnabled: context => (actsOnAnnotation(context) ? nextTargets(context) : nextSelection(context)) !== null,
  run(draft, context) {
    if (!actsOnAnnotation(context)) return { selection: nextSelection(context) }
    return retouchTargets(draft, context, activeAnnotation(context)!, nextTargets(context)!)
  },
}

function actsOnAnnotation(context: CommandContext): boolean {
  const active = activeAnnotation(context),
    cursor = currentCursor(context)
  if (context.view.selection || !active) return false
  return !cursor || active.targets.some(target => isOn(target, cursor.segmentId, cursor.start, cursor.end))
}

function nextSelection(context: CommandContext): SelectedPlace | null {
  const place = chosenPlace(context)
  const range = place && nextRange(context, place.ranges[0]!)
  return range && { ...place, ranges: [range, ...place.ranges.slice(1)] }
}

/** The active annotation's targets, the pointed one (else the first that can) beginning at the next border. */
function nextTargets(context: CommandContext): readonly Target[] | null {
  const active = activeAnnotation(context)!
  const pointed = active.targets[pointedTarget(context, active)]!
  for (const target of [pointed, ...active.targets]) {
    const [span] = liveSpans(context, target)
    const range = span && nextRange(context, span)
    if (!range) continue
    const anchor = makeAnchor(context.document.segment(range.segmentId)!, range)
    return active.targets.map(old =>
      old === target ? { ...old, spans: old.spans.map(one => (one === span ? anchor : one)) } : old,
    )
  }
  return null
}

function nextRange({ document }: CommandContext, { segmentId, start, end }: SegmentRange): SegmentRange | null {
  const { text } = document.segment(segmentId)!
  const word = wordAt(text, start)
  if (!word || word.end === start) return null
  const starts = wordStarts(text, word).filter(at => at < end)
  const next = starts[(starts.indexOf(start) + 1) % starts.length]!
  return next === start ? null : { segmentId, start: next, end }
}
