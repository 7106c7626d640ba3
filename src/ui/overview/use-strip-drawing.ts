// The scale and the marks of the strip, made again after a change when the page has time.

import { useMemo, useState } from 'react'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRows } from '../../model/article-rows.ts'
import { useIdleValue } from '../shared/use-idle-value.ts'
import { useArticle, useSettings } from '../shared/workspace-context.tsx'
import { kindPaths, lanesFor, pieceHeight, type Lanes } from './strip-paths.ts'
import { stripMarks, type StripMarks } from './strip-marks.ts'
import { isSameScale, stripScale, type StripScale } from './strip-scale.ts'

export interface StripDrawing {
  readonly scale: StripScale
  readonly pieces: number
  readonly lanes: Lanes
  readonly paths: ReturnType<typeof kindPaths>
}

/** `height` is that of the strip in pixels. */
export function useStripDrawing(height: number): StripDrawing {
  const document = useIdleValue(useArticle(article => article.document))
  const rows = useIdleValue(useArticle(article => article.rows))
  const columnsSwapped = useSettings(settings => settings.columnsSwapped)
  const hiddenSide = useSettings(settings => settings.hiddenSide)
  const pieces = Math.max(1, Math.floor(height / pieceHeight))
  const lanes = useMemo(() => lanesFor({ columnsSwapped, hiddenSide }), [columnsSwapped, hiddenSide])
  const [carryOn] = useState(createStripMaker)
  const marks = useMemo(() => carryOn(document, rows, pieces), [carryOn, document, rows, pieces])
  const { scale } = marks
  const paths = useMemo(() => kindPaths(marks, lanes), [marks, lanes])
  return useMemo(() => ({ scale, pieces, lanes, paths }), [scale, pieces, lanes, paths])
}

/** Makes scale and marks, going on from those made last. */
function createStripMaker() {
  let last: { readonly rows: ArticleRows; readonly marks: StripMarks } | null = null
  return (document: ArticleDocument, rows: ArticleRows, pieces: number): StripMarks => {
    const isSame = last?.rows === rows && isSameScale(last.marks.document, document)
    const scale = last && isSame ? last.marks.scale : stripScale(document, rows)
    const marks = stripMarks(document, scale, pieces, last?.marks)
    last = { rows, marks }
    return marks
  }
}
