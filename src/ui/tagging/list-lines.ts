// The list as lines of known height, so that only those in view need be drawn. Knows groups and no page.

import type { Id } from '../../model/records.ts'
import type { AnnotationGroup } from './group-annotations.ts'

/** Pixels; the style sheet holds lines to them. */
export const headingHeight = 34
export const entryHeight = 64

/** The DOM id of an entry. */
export const entryId = (id: Id<'annotation'>): string => `tagging-entry-${id}`

/** One line of the list: the heading of a group, or one of its annotations. */
export interface ListLine {
  readonly group: AnnotationGroup
  /** Null for the heading. */
  readonly annotationId: Id<'annotation'> | null
  /** Pixels from the top of the list. */
  readonly top: number
  /** 1-based among all annotations shown; 0 for a heading. */
  readonly position: number
}

export interface ListLines {
  readonly lines: readonly ListLine[]
  /** The annotations among the lines, in their order. */
  readonly ids: readonly Id<'annotation'>[]
  /** The number of the line of an annotation. */
  readonly lineOf: ReadonlyMap<Id<'annotation'>, number>
  /** Pixels. */
  readonly height: number
}

/** Linear in the annotations. */
export function listLines(groups: readonly AnnotationGroup[]): ListLines {
  const lines: ListLine[] = []
  const ids: Id<'annotation'>[] = []
  const lineOf = new Map<Id<'annotation'>, number>()
  let top = 0
  for (const group of groups) {
    lines.push({ group, annotationId: null, top, position: 0 })
    top += headingHeight
    for (const annotationId of group.annotationIds) {
      lineOf.set(annotationId, lines.length)
      lines.push({ group, annotationId, top, position: ids.push(annotationId) })
      top += entryHeight
    }
  }
  return { lines, ids, lineOf, height: top }
}

/** The lines of which something stands between two heights. Logarithmic, and linear in what is found. */
export function linesBetween({ lines }: ListLines, from: number, to: number): readonly ListLine[] {
  return lines.slice(Math.max(0, lineAtHeight(lines, from)), Math.max(0, lineAtHeight(lines, to) + 1))
}

/** The number of the last line that begins at or above a height; -1 above the first. */
function lineAtHeight(lines: readonly ListLine[], height: number): number {
  let low = 0, high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.top <= height) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The annotation so many further on (or back) from `position`, held at both ends; null in an empty list. Half a position
 * is the gap between two, where one was deleted.
 */
export function annotationAway({ ids }: ListLines, position: number, distance: number): Id<'annotation'> | null {
  const wanted = distance > 0 ? Math.floor(position + distance) : Math.ceil(position + distance)
  return ids[Math.min(ids.length, Math.max(1, wanted)) - 1] ?? null
}
