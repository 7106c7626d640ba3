// Where the bar goes: beside the chosen words, never on them, never off the page. Plain boxes in, plain numbers out.

/** Pixels; all boxes of one call are counted from the same corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface BarRequest {
  /** The lines of the words, in reading order. Never empty. */
  readonly words: readonly Box[]
  readonly width: number
  readonly height: number
  /** What can be seen of the text. */
  readonly view: Box
}

export interface BarPlace {
  readonly left: number
  readonly top: number
}

/** Pixels between the bar and the words, and between the bar and the edge of the view. */
const gap = 8

/**
 * Above the first line when there is room, else below the last, else beside the words, else where it covers least of
 * them. Words that are out of sight keep the bar beside them, out of sight too.
 */
export function placeBar({ words, width, height, view }: BarRequest): BarPlace {
  const first = words[0]!, last = words.at(-1)!
  const top = Math.min(...words.map(box => box.top)), bottom = Math.max(...words.map(box => box.bottom))
  const inside = (left: number) => Math.max(view.left + gap, Math.min(left, view.right - gap - width))
  const above = { left: inside(middle(first) - width / 2), top: top - gap - height }
  if (bottom < view.top || top > view.bottom || above.top >= view.top + gap) return above
  const below = { left: inside(middle(last) - width / 2), top: bottom + gap }
  if (below.top + height <= view.bottom - gap) return below
  const left = Math.min(...words.map(box => box.left)), right = Math.max(...words.map(box => box.right))
  const level = Math.max(view.top + gap, Math.min(top, view.bottom - gap - height))
  if (right + gap + width <= view.right - gap) return { left: right + gap, top: level }
  if (left - gap - width >= view.left + gap) return { left: left - gap - width, top: level }
  return dockBar({ words, width, height, view })
}

/** At the lower edge of the view, or at the upper one where that covers less of the words. */
export function dockBar({ words, width, height, view }: BarRequest): BarPlace {
  const left = Math.max(view.left + gap, Math.min((view.left + view.right - width) / 2, view.right - gap - width))
  const end = { left, top: view.bottom - gap - height }, start = { left, top: view.top + gap }
  const covered = (place: BarPlace) => words.reduce((sum, box) => sum + sharedArea(box, { ...place, right: place.left + width, bottom: place.top + height }), 0)
  return covered(start) < covered(end) ? start : end
}

const middle = (box: Box): number => (box.left + box.right) / 2

function sharedArea(a: Box, b: Box): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
}
