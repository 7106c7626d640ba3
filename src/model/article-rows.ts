// The rows of an article: which segments of the two sides stand level. Derived, never stored.

import type { ArticleDocument } from './article-document.ts'
import type { RecordDiff } from './record-diff.ts'
import type { Id, PerSide, Segment, SegmentRole, Side } from './records.ts'

/** One level row: an alignment, or a segment that no alignment names. Ids only, so that a typed word changes no row. */
export interface ArticleRow {
  /** The alignment's id, else the id of the lone segment. */
  readonly id: string
  readonly alignmentId: Id<'alignment'> | null
  readonly original: readonly Id<'segment'>[]
  readonly rendering: readonly Id<'segment'>[]
  readonly role: SegmentRole
  /** True where a paragraph (heading, list item) begins. */
  readonly startsBlock: boolean
}

export interface ArticleRows {
  /** The article itself, in reading order. */
  readonly rows: readonly ArticleRow[]
  /** What was set aside as boilerplate. */
  readonly setAside: readonly ArticleRow[]
  /** Segments of each side in reading order, boilerplate last. */
  readonly segments: PerSide<readonly Id<'segment'>[]>
  /** Where a segment stands: the number of its row (those set aside follow) and its number on its side. */
  readonly placeOf: ReadonlyMap<Id<'segment'>, { readonly row: number; readonly ordinal: number }>
}

/** Rows in the order of the original; a rendering without an original follows the rendering before it. n log n. */
export function articleRows(document: ArticleDocument): ArticleRows {
  const bySide: { [S in Side]: Segment[] } = { original: [], rendering: [] }
  for (const segment of document.all('segment')) bySide[segment.side].push(segment)
  for (const segments of Object.values(bySide)) segments.sort(byOrder)
  const all = pairUp(document, bySide)
  const rows = all.filter(row => row.role !== 'boilerplate')
  const setAside = all.filter(row => row.role === 'boilerplate')
  const placeOf = new Map<Id<'segment'>, { row: number; ordinal: number }>()
  const segments: { [S in Side]: Id<'segment'>[] } = { original: [], rendering: [] }
  for (const [number, row] of [...rows, ...setAside].entries())
    for (const side of ['original', 'rendering'] as const)
      for (const id of row[side]) placeOf.set(id, { row: number, ordinal: segments[side].push(id) - 1 })
  return { rows, setAside, segments, placeOf }
}

/** Whether a diff can change which rows there are; typing and tagging cannot. */
export function changesRows(diff: RecordDiff): boolean {
  const structural = (record: { type: string }) => record.type === 'segment' || record.type === 'alignment'
  return (
    diff.added.some(structural) ||
    diff.removed.some(structural) ||
    diff.updated.some(([before, after]) => {
      if (before.type === 'segment' && after.type === 'segment')
        return (
          before.order !== after.order ||
          before.role !== after.role ||
          before.blockId !== after.blockId ||
          before.side !== after.side
        )
      return (
        before.type === 'alignment' &&
        after.type === 'alignment' &&
        (before.original !== after.original || before.rendering !== after.rendering)
      )
    })
  )
}

const byOrder = (a: Segment, b: Segment): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1

function pairUp(document: ArticleDocument, bySide: PerSide<readonly Segment[]>): ArticleRow[] {
  const alignmentOf = new Map<Id, Id<'alignment'>>()
  for (const alignment of document.all('alignment'))
    for (const id of [...alignment.original, ...alignment.rendering]) alignmentOf.set(id, alignment.id)
  const ordinal = new Map(bySide.rendering.map((segment, i) => [segment.id, i]))
  const placed = new Set<Id>()
  const rows: ArticleRow[] = []
  let nextRendering = 0
  let block = ''

  const place = (segment: Segment) => {
    if (placed.has(segment.id)) return
    const alignment = document.alignment(alignmentOf.get(segment.id) ?? '')
    const original = alignment?.original ?? (segment.side === 'original' ? [segment.id] : [])
    const rendering = alignment?.rendering ?? (segment.side === 'rendering' ? [segment.id] : [])
    const first = document.segment(original[0] ?? rendering[0]!)!
    for (const id of [...original, ...rendering]) placed.add(id)
    const mark = `${first.side}${first.blockId}`
    rows.push({
      id: alignment?.id ?? segment.id,
      alignmentId: alignment?.id ?? null,
      original,
      rendering,
      role: first.role,
      startsBlock: mark !== block,
    })
    block = mark
  }
  /** Renderings that stand before `end` and belong to no original yet to come. */
  const placeLone = (end: number) => {
    for (; nextRendering < end; nextRendering++) {
      const segment = bySide.rendering[nextRendering]!
      const alignment = document.alignment(alignmentOf.get(segment.id) ?? '')
      if (!alignment || alignment.original.length === 0) place(segment)
    }
  }
  for (const segment of bySide.original) {
    const alignment = document.alignment(alignmentOf.get(segment.id) ?? '')
    const starts = alignment?.rendering.map(id => ordinal.get(id) ?? 0) ?? []
    if (starts.length > 0) placeLone(Math.min(...starts))
    place(segment)
  }
  placeLone(bySide.rendering.length)
  return rows
}
