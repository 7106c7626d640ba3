// The two sides of an article as plain HTML: the rows of the reader with its style sheet, and nothing that they can do.

import type { DocumentFile } from '../../../src/model/document-file.ts'
import type { Segment, Side } from '../../../src/model/records.ts'

export type Row = readonly [original: Segment, rendering: Segment]

/** The rows in the order of the file; measured articles are level one to one. */
export function levelRows({ records }: DocumentFile): Row[] {
  const segments = records.filter(record => record.type === 'segment')
  return segments.flatMap((segment, i): Row[] => (segment.side === 'original' ? [[segment, segments[i + 1]!]] : []))
}

/** The quickest way that a browser has to a page of text. The words of measured articles hold no markup. */
export const rowsHtml = (rows: readonly Row[]): string => `<div class="reader"><div class="reader-sheet">${rows.map(rowHtml).join('')}</div></div>`

const rowHtml = ([original, rendering]: Row, i: number, rows: readonly Row[]): string =>
  `<div class="reader-row${original.blockId === rows[i - 1]?.[0].blockId ? '' : ' is-block'}">${cellHtml(original)}<div class="reader-spine"></div>${cellHtml(rendering)}</div>`

const languages: { readonly [S in Side]: string } = { original: 'lang="ar" dir="rtl"', rendering: 'lang="en" dir="ltr"' }

const cellHtml = ({ id, side, role, text }: Segment): string =>
  `<div class="reader-cell is-${side}"><p class="reader-segment is-${role}" data-segment="${id}" data-side="${side}" ${languages[side]}>${text}</p></div>`
