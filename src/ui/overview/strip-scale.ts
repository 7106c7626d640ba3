// How far down the article a place is, without laying the article out: by the share of its letters. Pure; it knows
// rows and texts and nothing of the page.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRows } from '../../model/article-rows.ts'
import type { Id } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'

/** Whether one scale holds for two states of an article: no text and no row is another. Costs what changed. */
export const isSameScale = (earlier: ArticleDocument, document: ArticleDocument): boolean =>
  [...document.differencesFrom(earlier)].every(([was, is]) => was?.type !== 'segment' && is?.type !== 'segment')

/** A place on the way from the top of a row (0) to its bottom (1). */
export interface RowPlace {
  readonly row: number
  readonly share: number
}

export interface StripScale {
  readonly rowCount: number
  /** Where each row begins, from 0 to 1, and behind the last one 1. */
  readonly starts: Float64Array
  /** Where the text of a segment begins and how far it reaches, from 0 to 1; `letters` is its length in UTF-16. */
  readonly segments: ReadonlyMap<Id<'segment'>, { readonly start: number; readonly reach: number; readonly letters: number }>
}

/** What a row is high besides its text, in letters. */
const rowCost = 40

/** Linear in the rows. What was set aside is no part of the article and not on the scale. */
export function stripScale(document: ArticleDocument, { rows }: Pick<ArticleRows, 'rows'>): StripScale {
  const lettersOf = (id: Id<'segment'>) => document.segment(id)?.text.length ?? 0
  const sum = (ids: readonly Id<'segment'>[]) => ids.reduce((letters, id) => letters + lettersOf(id), 0)
  const heights = rows.map(row => Math.max(sum(row.original), sum(row.rendering)) + rowCost)
  const whole = heights.reduce((all, height) => all + height, 0) || 1
  const starts = new Float64Array(rows.length + 1)
  const segments = new Map<Id<'segment'>, { start: number; reach: number; letters: number }>()
  for (const [number, row] of rows.entries()) {
    const start = starts[number]!, reach = heights[number]! / whole
    starts[number + 1] = number + 1 === rows.length ? 1 : start + reach
    for (const side of sides) {
      const letters = sum(row[side]) || 1
      let before = 0
      for (const id of row[side]) {
        const own = lettersOf(id)
        segments.set(id, { start: start + (reach * before) / letters, reach: (reach * own) / letters, letters: own })
        before += own
      }
    }
  }
  return { rowCount: rows.length, starts, segments }
}

/** Where a letter stands, from 0 to 1; null for what is not on the scale. `offset` is UTF-16 inside the segment. */
export function placeOnScale({ segments }: StripScale, segmentId: Id<'segment'>, offset: number): number | null {
  const segment = segments.get(segmentId)
  return segment ? segment.start + segment.reach * Math.min(1, offset / (segment.letters || 1)) : null
}

/** The row at a height from 0 to 1, held at both ends. Logarithmic. */
export function rowAtHeight({ starts, rowCount }: StripScale, height: number): RowPlace {
  let low = 0, high = Math.max(0, rowCount - 1)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= height) low = middle
    else high = middle - 1
  }
  const start = starts[low] ?? 0, end = starts[low + 1] ?? 1
  return { row: low, share: Math.min(1, Math.max(0, (height - start) / (end - start || 1))) }
}

/** The height of a place in a row, from 0 to 1. */
export function heightOf({ starts, rowCount }: StripScale, { row, share }: RowPlace): number {
  const number = Math.min(Math.max(0, row), rowCount)
  const start = starts[number] ?? 1
  return start + ((starts[number + 1] ?? 1) - start) * share
}
