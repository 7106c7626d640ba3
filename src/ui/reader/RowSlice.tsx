// A few rows of the article, drawn together.

import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRow } from '../../model/article-rows.ts'
import type { Article } from '../../model/records.ts'
import { isAlike, ReaderRow } from './ReaderRow.tsx'
import { rowDigits } from './row-digits.ts'
import type { ReaderStage } from './reader-stage.ts'

interface SliceProps {
  readonly rows: readonly ArticleRow[]
  /** The number of the first row, counted from zero. */
  readonly first: number
  /** Surely in sight when it is first drawn, so that text and marks are seen together. */
  readonly isNear: boolean
  readonly stage: ReaderStage
  readonly isArabicIndic: boolean
  readonly documentNow: () => ArticleDocument | undefined
  readonly languages: Article['languages']
  readonly onDrawn: () => void
}

export const RowSlice = memo(function RowSlice(props: SliceProps) {
  const { rows, first, isNear, stage, isArabicIndic, documentNow, languages, onDrawn } = props
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    stage.painter.draw(ref.current!, isNear)
    onDrawn()
  })
  useEffect(() => {
    const slice = ref.current!
    return () => stage.painter.release(slice)
  }, [stage])
  return (
    <div ref={ref} className="reader-slice">
      {rows.map((row, i) => (
        <ReaderRow key={keyOf(row)} row={row} number={rowDigits(first + i + 1, isArabicIndic)} documentNow={documentNow} languages={languages} />
      ))}
    </div>
  )
}, isSameSlice)

/** A row that is given an alignment while its cell is filled is the same row: the caret in it must live on. */
export const keyOf = (row: ArticleRow): string => row.original[0] ?? row.rendering[0] ?? row.id

function isSameSlice(a: SliceProps, b: SliceProps): boolean {
  return a.first === b.first && a.isArabicIndic === b.isArabicIndic && a.languages === b.languages && a.stage === b.stage && a.onDrawn === b.onDrawn &&
    a.documentNow === b.documentNow &&
    (a.rows === b.rows || (a.rows.length === b.rows.length && a.rows.every((row, i) => isAlike(row, b.rows[i]!))))
}
