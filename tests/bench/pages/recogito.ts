// The same rows under Recogito's Text Annotator, with the same marks. `#spans` is its default renderer, `#highlights`
// the one on CSS highlights. Rows are not skipped here: it measures every mark, and skipped rows only make that slower.

import { createTextAnnotator, Origin, type TextAnnotation } from '@recogito/text-annotator'
import '@recogito/text-annotator/text-annotator.css'
import type { DocumentFile } from '../../../src/model/document-file.ts'
import type { TextAnchor } from '../../../src/model/records.ts'
import { levelRows, rowsHtml } from './level-rows.ts'
import { listLinks } from './list-of-links.ts'
import { readArticle } from './stored-article.ts'

window.drawnAsSelected = null

type Place = Pick<TextAnchor, 'segmentId' | 'start' | 'end' | 'exact'>

listLinks(async (id, main) => {
  const file = JSON.parse(await readArticle(id)) as DocumentFile
  const rows = levelRows(file)
  const text = document.createElement('div')
  text.className = 'is-measured'
  text.innerHTML = rowsHtml(rows)
  main.append(text)

  const begins = new Map<string, number>()
  let length = 0
  for (const segment of rows.flat()) {
    begins.set(segment.id, length)
    length += segment.text.length
  }
  const toAnnotation = (id: string, spans: readonly Place[]) => ({
    id, bodies: [],
    target: {
      annotation: id, created: new Date(),
      selector: spans.map(({ segmentId, start, end, exact }) => ({ quote: exact, start: begins.get(segmentId)! + start, end: begins.get(segmentId)! + end })),
    },
    // The range that its types ask for is what it makes itself from start and end.
  }) as unknown as TextAnnotation

  const annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(text, {
    renderer: location.hash === '#highlights' ? 'CSS_HIGHLIGHTS' : 'SPANS',
    style: (annotation, { selected }) => {
      if (selected) window.drawnAsSelected = annotation.id
      return { fill: 'rgb(0, 128, 255)', fillOpacity: selected ? 0.45 : 0.18 }
    },
  })
  const annotations = file.records.filter(record => record.type === 'annotation')
  // Not setAnnotations, which in this version leaves the marks without ranges, so that its CSS highlights fail.
  annotator.state.store.bulkAddAnnotations(annotations.map(({ id, targets }) => toAnnotation(id, targets.flatMap(target => target.spans))), true, Origin.REMOTE)
  addEventListener('keydown', ({ code }) => {
    if (code === 'KeyE' && window.toMark) annotator.addAnnotation(toAnnotation(window.toMark.id, [window.toMark]))
    if (code === 'KeyS' && window.toMark) annotator.setSelected(window.toMark.id)
  })
})
