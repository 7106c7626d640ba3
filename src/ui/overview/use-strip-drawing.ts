// The scale and the marks of the strip, made again after a change when the page has time.

import { useMemo } from 'react'
import { useIdleValue } from '../shared/use-idle-value.ts'
import { useArticle, useSettings } from '../shared/workspace-context.tsx'
import { kindPaths, lanesFor, pieceHeight, type Lanes } from './strip-paths.ts'
import { stripMarks } from './strip-marks.ts'
import { stripScale, type StripScale } from './strip-scale.ts'

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
  const scale = useMemo(() => stripScale(document, rows), [document, rows])
  const lanes = useMemo(() => lanesFor({ columnsSwapped, hiddenSide }), [columnsSwapped, hiddenSide])
  const marks = useMemo(() => stripMarks(document, scale, pieces), [document, scale, pieces])
  const paths = useMemo(() => kindPaths(marks, lanes), [marks, lanes])
  return useMemo(() => ({ scale, pieces, lanes, paths }), [scale, pieces, lanes, paths])
}
