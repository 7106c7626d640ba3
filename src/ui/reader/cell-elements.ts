// The cells of a row on the page: segments of a side, or the one empty cell of a side that has none.

import type { ArticleRow, ArticleRows } from '../../model/article-rows.ts'
import type { Side } from '../../model/records.ts'

/** The row with this number; those set aside follow the article's. */
export const rowAt = ({ rows, setAside }: ArticleRows, number: number): ArticleRow | undefined => rows[number] ?? setAside[number - rows.length]

export const rowElement = (rowId: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.reader [data-row="${CSS.escape(rowId)}"]`)

/** The empty cell of a row, when that side has no segment. */
export const emptyCell = (rowId: string, side: Side): HTMLElement | null =>
  rowElement(rowId)?.querySelector<HTMLElement>(`[data-empty="${side}"]`) ?? null

/** The row and side of an empty cell's element. */
export function emptyCellAt(node: Element | null): { element: HTMLElement; rowId: string; side: Side } | null {
  const element = node?.closest<HTMLElement>('[data-empty]')
  const rowId = element?.closest<HTMLElement>('[data-row]')?.dataset.row
  return element && rowId ? { element, rowId, side: element.dataset.empty as Side } : null
}
