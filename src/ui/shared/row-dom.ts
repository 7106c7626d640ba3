// Where the rows of the text stand on the page. Rows far from the viewport are not laid out, and nothing here makes the
// browser do it: slices of rows are asked first, and only rows of a slice in sight are measured.

/** A row that is at an edge of the view, by its id, and how much of it (0 to 1) is above that edge. */
export interface RowAtEdge {
  readonly rowId: string
  readonly share: number
}

/** The element of the workspace that the text scrolls in. */
export const textScroller = (): HTMLElement | null => document.querySelector<HTMLElement>('main.workspace-text')

export const rowOnPage = (rowId: string): HTMLElement | null => document.querySelector<HTMLElement>(`.reader [data-row="${CSS.escape(rowId)}"]`)

/** The first and the last row that are seen; null where there are none. Logarithmic in the rows on the page. */
export function rowsInSight(scroller: HTMLElement): { first: RowAtEdge; last: RowAtEdge } | null {
  const slices = scroller.getElementsByClassName('reader-slice')
  const top = scroller.getBoundingClientRect().top, bottom = top + scroller.clientHeight
  const first = rowAtEdge(slices, top + 1), last = rowAtEdge(slices, bottom - 1)
  return first && last && { first, last }
}

/** The row that reaches below a height of the viewport, the last one where none does. */
function rowAtEdge(slices: HTMLCollectionOf<Element>, edge: number): RowAtEdge | null {
  let low = 0, high = slices.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (slices[middle]!.getBoundingClientRect().bottom > edge) high = middle
    else low = middle + 1
  }
  const rows = [...(slices[low]?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const row = rows.find(one => one.getBoundingClientRect().bottom > edge) ?? rows.at(-1)
  if (!row) return null
  const { top, height } = row.getBoundingClientRect()
  return { rowId: row.dataset.row!, share: Math.min(1, Math.max(0, (edge - top) / (height || 1))) }
}
