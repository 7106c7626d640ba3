// What is painted on one segment: a line for each mark, and the ground of what is pointed at.

import type { TextRange } from '../../text/text-range.ts'
import type { PaintName } from './paint-names.ts'
import type { SegmentMark } from './segment-marks.ts'
import { stackingLevels } from './stacking-levels.ts'

/** UTF-16, half open, logical order, never empty. */
export interface Paint extends TextRange {
  readonly name: PaintName
}

/** Marks first, states last, as they lie over each other. */
export function paintsOn(marks: readonly SegmentMark[], states: readonly Paint[]): readonly Paint[] {
  const depths = stackingLevels(marks)
  const lines = marks.map(({ start, end, kind }, i): Paint => ({ start, end, name: `${kind}-${depths[i]!}` }))
  return [...lines, ...states.filter(({ start, end }) => start < end)]
}
