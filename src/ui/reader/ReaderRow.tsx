// One level row: original, spine, rendering. It draws elements and no text, which the painter writes; and it is drawn
// anew only when its segments are others.

import { memo, type ReactNode } from 'react'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRow } from '../../model/article-rows.ts'
import type { Article, Id, SegmentRole, Side } from '../../model/records.ts'

export interface RowProps {
  readonly row: ArticleRow
  /** The number of the row in the reader's digits. */
  readonly number: string
  /** Asked for the roles of segments while drawing, and for nothing that is to be followed. */
  readonly documentNow: () => ArticleDocument | undefined
  readonly languages: Article['languages']
  /** Stands under the row, such as the button that brings it back. */
  readonly children?: ReactNode
}

export const ReaderRow = memo(function ReaderRow({ row, number, documentNow, languages, children }: RowProps) {
  const document = documentNow()
  const roleOf = (id: Id<'segment'>) => {
    const segment = document?.segment(id)
    return (segment?.role === 'boilerplate' ? segment.formerRole : segment?.role) ?? 'paragraph'
  }
  const cell = (side: Side) => {
    const { language, direction } = languages[side]
    // Pressing on text focuses it; which two of them Tab stops at is set as the cursor moves.
    const look = { lang: language, dir: direction, tabIndex: -1 }
    const role = row.original[0] ? roleOf(row.original[0]) : 'paragraph'
    const [first] = row[side], level = levels[first ? roleOf(first) : role]
    const texts = first
      ? row[side].map((id, i) => <p key={i} className={`reader-segment is-${roleOf(id)}`} data-segment={id} data-side={side} {...look} />)
      : [<p key={0} className={`reader-segment is-${role} is-missing`} data-empty={side} {...look} />]
    return (
      <div className={`reader-cell is-${side}`}>{level ? <div className="reader-heading" {...(first && { role: 'heading', 'aria-level': level })}>{texts}</div> : texts}</div>
    )
  }
  return (
    <div className={row.startsBlock ? 'reader-row is-block' : 'reader-row'} data-row={row.id}>
      {cell('original')}
      <div className="reader-spine">
        <button type="button" tabIndex={-1} data-number={number} aria-label={number} />
        {children}
      </div>
      {cell('rendering')}
    </div>
  )
}, isSameRow)

/**
 * The article's own headings stand below the heading of the page. What holds the text is the heading, once there is a
 * text: the element that is written in must stay the same when its first letter makes it one.
 */
const levels: { readonly [R in SegmentRole]?: number } = { title: 2, heading: 3 }

function isSameRow(a: RowProps, b: RowProps): boolean {
  return a.number === b.number && a.languages === b.languages && a.children === b.children && a.documentNow === b.documentNow && isAlike(a.row, b.row)
}

/** Rows are made anew whenever any of them changes; what counts is what they show. */
export function isAlike(a: ArticleRow, b: ArticleRow): boolean {
  return a === b || (a.id === b.id && a.role === b.role && a.startsBlock === b.startsBlock &&
    isSameList(a.original, b.original) && isSameList(a.rendering, b.rendering))
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, i) => id === b[i])
