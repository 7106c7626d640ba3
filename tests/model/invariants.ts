// The invariants of src/model/README.md as a check: what is wrong in a document, sentence by sentence.

import type { ArticleDocument } from '../../src/model/article-document.ts'
import type { Annotation, TextAnchor } from '../../src/model/records.ts'
import { bodyIdOf } from '../../src/model/body-id-of.ts'
import { snapToGraphemes } from '../../src/text/graphemes.ts'

/** Every breach of M1 to M3 and M7 to M10; M4 to M6 are about what is done to a document. */
export function breachesOf(document: ArticleDocument): string[] {
  return [
    ...[...document.all('annotation')].flatMap(annotation => [
      ...placeBreaches(annotation, document),
      ...bodyBreaches(annotation, document),
    ]),
    ...alignmentBreaches(document),
    ...[...document.all('claim')].flatMap(({ id, attribution }) =>
      attribution
        .filter(({ sourceId }) => !document.source(sourceId))
        .map(({ sourceId }) => `M8 claim ${id} names no source ${sourceId}`),
    ),
    ...([...document.all('article')].length === 1 ? [] : ['M10 not one article record']),
  ]
}

function placeBreaches(annotation: Annotation, document: ArticleDocument): string[] {
  return annotation.targets.flatMap(({ side, spans }) =>
    spans
      .filter(span => span.status !== 'orphaned')
      .flatMap(span => {
        const segment = document.segment(span.segmentId)
        if (segment?.side !== side) return [`M9 ${annotation.id} stands on ${span.segmentId}, which is not on its side`]
        return anchorBreaches(span, segment.text).map(breach => `${breach}: ${annotation.id}`)
      }),
  )
}

function anchorBreaches(span: TextAnchor, text: string): string[] {
  const snapped = snapToGraphemes(text, span)
  const isAround = text.slice(0, span.start).endsWith(span.prefix) && text.slice(span.end).startsWith(span.suffix)
  return [
    ...(text.slice(span.start, span.end) === span.exact
      ? []
      : [`M1 "${span.exact}" is not "${text.slice(span.start, span.end)}"`]),
    ...(isAround ? [] : [`M1 "${span.prefix}" and "${span.suffix}" do not stand around "${span.exact}"`]),
    ...(span.start < span.end && snapped.start === span.start && snapped.end === span.end
      ? []
      : [`M2 "${span.exact}" cuts a letter`]),
  ]
}

function bodyBreaches(annotation: Annotation, document: ArticleDocument): string[] {
  const id = bodyIdOf(annotation)
  return id === null || document.get(id)?.type === annotation.kind
    ? []
    : [`M7 ${annotation.id} mentions no ${annotation.kind} ${id}`]
}

function alignmentBreaches(document: ArticleDocument): string[] {
  const aligned = new Set<string>()
  return [...document.all('alignment')].flatMap(({ id, original, rendering }) => [
    ...(original.length + rendering.length > 0 ? [] : [`M3 alignment ${id} is empty`]),
    ...[
      ...original.map(one => ['original', one] as const),
      ...rendering.map(one => ['rendering', one] as const),
    ].flatMap(([side, one]) => {
      const breaches = [
        ...(document.segment(one)?.side === side ? [] : [`M3 alignment ${id} names no segment ${one} of that side`]),
        ...(aligned.has(one) ? [`M3 segment ${one} is aligned twice`] : []),
      ]
      aligned.add(one)
      return breaches
    }),
  ])
}
