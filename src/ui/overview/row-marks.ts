// What is marked in a stretch of rows: how many marks of each kind, and the first of them.

import type { CommandContext } from '../../commands/command.ts'
import { comparePlaces, readingPlace } from '../../commands/reading-order.ts'
import type { Annotation, AnnotationKind, Side } from '../../model/records.ts'

export interface RowMarks {
  readonly total: number
  readonly counts: Readonly<Record<AnnotationKind, number>>
  /** The first one as a reader of the asked side meets it. */
  readonly first: Annotation | null
}

/** Rows `from` to `to`, both included. Linear in their marks. */
export function rowMarks({ document, index, rows }: CommandContext, { from, to, side }: { from: number; to: number; side: Side }): RowMarks {
  const ids = new Set(rows.rows.slice(from, to + 1).flatMap(row => [...row.original, ...row.rendering].flatMap(id => index.annotationsOf(id))))
  const marks = [...ids].flatMap(id => document.annotation(id) ?? [])
  const counts = { entity: 0, claim: 0, number: 0, source: 0 }
  for (const { kind } of marks) counts[kind]++
  const placed = marks.map(annotation => ({ annotation, place: readingPlace({ rows }, annotation, side) }))
  const first = placed.filter(({ place }) => place[0] >= from).reduce<(typeof placed)[number] | null>((least, one) => (least && comparePlaces(least.place, one.place) <= 0 ? least : one), null)
  return { total: marks.length, counts, first: first?.annotation ?? null }
}

/** The next row with a mark in a direction, or null. Linear in the rows up to it. */
export function nextMarkedRow({ index, rows }: CommandContext, from: number, way: 1 | -1): number | null {
  for (let row = from + way; row >= 0 && row < rows.rows.length; row += way)
    if ([...rows.rows[row]!.original, ...rows.rows[row]!.rendering].some(id => index.annotationsOf(id).length > 0)) return row
  return null
}
