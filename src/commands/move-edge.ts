// Moves an edge of the selected annotation letter by letter.

import { nextGrapheme, previousGrapheme, snapToGraphemes } from '../text/graphemes.ts'
import { makeAnchor } from '../model/text-anchor.ts'
import type { Target } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { liveSpans, pointedTarget } from './pointed-target.ts'
import { retouchTargets } from './retouch-targets.ts'

type Edge = 'start' | 'end'
/** In logical order: back is towards the beginning of the text, whatever its direction. */
type Way = 'back' | 'on'

/**
 * Four commands: each edge of the pointed target, one grapheme back or on. A letter moves with its vowel marks,
 * direction marks are passed over, and the last letter is never given up.
 */
export const moveEdge: readonly DocumentCommand[] = [
  moveEdgeBy('start', 'back', 'BracketLeft'),
  moveEdgeBy('start', 'on', 'BracketRight'),
  moveEdgeBy('end', 'back', 'Shift+BracketLeft'),
  moveEdgeBy('end', 'on', 'Shift+BracketRight'),
]

function moveEdgeBy(edge: Edge, way: Way, key: string): DocumentCommand {
  const name = `${edge === 'start' ? 'Start' : 'End'}${way === 'back' ? 'Back' : 'On'}`
  return {
    id: `move-${edge}-${way}`,
    labelKey: `command.move${name}`,
    group: 'tagging',
    keys: [key],
    changes: 'document',
    isEnabled: context => moved(context, edge, way) !== null,
    run: (draft, context) => retouchTargets(draft, context, activeAnnotation(context)!, moved(context, edge, way)!),
  }
}

/** The active annotation's targets with the edge moved; null when it cannot move. */
function moved(context: CommandContext, edge: Edge, way: Way): readonly Target[] | null {
  const active = activeAnnotation(context)
  const target = active?.targets[pointedTarget(context, active)]
  const span = target && liveSpans(context, target).at(edge === 'start' ? 0 : -1)
  const segment = span && context.document.segment(span.segmentId)
  if (!segment) return null
  const at = (way === 'on' ? nextGrapheme : previousGrapheme)(segment.text, span[edge])
  const range = snapToGraphemes(segment.text, { start: span.start, end: span.end, [edge]: at })
  if (range.start >= range.end || range[edge] === span[edge]) return null
  const anchor = makeAnchor(segment, range)
  return active!.targets.map(old =>
    old === target ? { ...old, spans: old.spans.map(one => (one === span ? anchor : one)) } : old,
  )
}
