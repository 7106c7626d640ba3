// Where a box goes that explains something, so that it never covers what it explains. It knows no page.

export interface Box {
  readonly start: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface BesidePlace {
  readonly x: number
  readonly y: number
}

/** Pixels between the box and what it explains, and between the box and the edge of the view. */
const gap = 12, margin = 8

/**
 * Under `about`, else over it, else at one of its sides, else in a corner of the view: the first place where neither
 * it nor any of `others` is covered, or where there is none, the one where least is. All in pixels from the same corner
 * of the view (`start` and `x` along the line, whichever way it runs). Linear in `others`.
 */
export function placeBeside(about: Box, others: readonly Box[], box: Size, view: Size): BesidePlace {
  const within = (value: number, length: number, whole: number) => Math.max(margin, Math.min(value, whole - length - margin))
  const along = within(about.start, box.width, view.width)
  const level = within(about.top, box.height, view.height)
  const ends = (length: number, whole: number) => [margin, Math.max(margin, whole - length - margin)]
  const places: BesidePlace[] = [
    { x: along, y: about.top + about.height + gap },
    { x: along, y: about.top - box.height - gap },
    { x: about.start + about.width + gap, y: level },
    { x: about.start - box.width - gap, y: level },
    ...ends(box.height, view.height).flatMap(y => ends(box.width, view.width).map(x => ({ x, y }))),
  ].filter(place => isInside(place, box, view))
  // What it explains counts more than what lies about.
  const cost = (place: BesidePlace) => covered(place, box, about) * 4 + others.reduce((sum, one) => sum + covered(place, box, one), 0)
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best), places[0] ?? { x: margin, y: margin })
}

const isInside = ({ x, y }: BesidePlace, box: Size, view: Size): boolean =>
  x >= 0 && y >= 0 && x + box.width <= view.width && y + box.height <= view.height

/** The area that both share. */
export function covered({ x, y }: BesidePlace, box: Size, about: Box): number {
  const across = Math.min(x + box.width, about.start + about.width) - Math.max(x, about.start)
  const down = Math.min(y + box.height, about.top + about.height) - Math.max(y, about.top)
  return across > 0 && down > 0 ? across * down : 0
}
