// At which depth each of several overlapping marks draws its line, so that no line covers another.

import { levels, type Level } from './paint-names.ts'
import { innermostFirst, type SegmentMark } from './segment-marks.ts'

/**
 * A level for each mark, in the order given: the innermost nearest to the words, and no two overlapping marks alike
 * as long as there are levels. Linear in the summed length of the marks, after sorting.
 */
export function stackingLevels(marks: readonly SegmentMark[]): readonly Level[] {
  const length = marks.reduce((longest, mark) => Math.max(longest, mark.end), 0)
  const taken = levels.map(() => new Uint8Array(length))
  const found = new Map<SegmentMark, Level>()
  for (const mark of marks.toSorted(innermostFirst)) {
    const level = levels.find(candidate => isFree(taken[candidate]!, mark)) ?? levels.at(-1)!
    taken[level]!.fill(1, mark.start, mark.end)
    found.set(mark, level)
  }
  return marks.map(mark => found.get(mark)!)
}

function isFree(taken: Uint8Array, { start, end }: SegmentMark): boolean {
  const at = taken.indexOf(1, start)
  return at < 0 || at >= end
}
