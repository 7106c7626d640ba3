// The lines of the strip: marks by kind, what is selected, what a search found. Seen, and read by nobody.

import { memo, useDeferredValue, useMemo } from 'react'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useArticle, useView } from '../shared/workspace-context.tsx'
import { useSearchHits } from '../shared/use-search-result.ts'
import { piecesOf, piecesOfHits } from './strip-marks.ts'
import { piecePath, pieceHeight, stripWidth } from './strip-paths.ts'
import type { StripDrawing } from './use-strip-drawing.ts'

export const StripPicture = memo(function StripPicture({ drawing: { scale, pieces, lanes, paths } }: { drawing: StripDrawing }) {
  const selected = useDeferredValue(useView(view => view.selectedAnnotationIds))
  const hits = useDeferredValue(useSearchHits())
  const document = useDeferredValue(useArticle(article => article.document))
  const selectedPath = useMemo(
    () => piecePath(piecesOf([...selected].flatMap(id => document.annotation(id) ?? []), scale, pieces), lanes),
    [selected, document, scale, pieces, lanes],
  )
  const hitPath = useMemo(() => piecePath(piecesOfHits(hits, scale, pieces), lanes), [hits, scale, pieces, lanes])
  return (
    <svg className="overview-picture" viewBox={`0 0 ${stripWidth} ${pieces * pieceHeight}`} preserveAspectRatio="none" aria-hidden="true">
      {hitPath && <path className="overview-hits" d={hitPath} />}
      {selectedPath && <path className="overview-selected" d={selectedPath} />}
      {annotationKinds.map(kind => <path key={kind} className={`overview-kind is-${kind}`} d={paths[kind]} />)}
    </svg>
  )
})
