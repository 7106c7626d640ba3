// What a row's button says: its number and the marks on it. The accessible equivalent of paint. It knows no DOM.

import type { CommandContext } from '../../commands/command.ts'
import type { ArticleRow } from '../../model/article-rows.ts'
import type { Annotation, Id, TextAnchor } from '../../model/records.ts'

export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string

/** Longer words are cut: a label is listened to. */
const longest = 60

/** "Row 12, 3 marks: entity Murati; …", with the marked words set apart so that their direction does not disturb it. */
export function rowLabel({ document, index }: Pick<CommandContext, 'document' | 'index'>, row: ArticleRow, number: number, words: Words): string {
  const segments = [...row.original, ...row.rendering]
  const ids = [...new Set(segments.flatMap(id => index.annotationsOf(id)))]
  const marks = ids
    .flatMap(id => document.annotation(id) ?? [])
    .map(annotation => ({ annotation, spans: spansIn(annotation, segments) }))
    .toSorted((a, b) => comparePlaces(a.spans[0], b.spans[0], segments))
    .map(({ annotation, spans }) => words('reader.row.mark', { kind: words(`reader.kind.${annotation.kind}`), quote: quoteOf(spans) }))
  return marks.length === 0
    ? words('reader.row.bare', { number })
    : words('reader.row.marked', { number, marks: words('reader.row.marks', { count: marks.length }), list: marks.join(words('reader.row.separator')) })
}

/** The words that the annotation marks here: of its first place that has any. */
function spansIn({ targets }: Annotation, segments: readonly Id<'segment'>[]): readonly TextAnchor[] {
  const here = targets.map(({ spans }) => spans.filter(span => !span.status && segments.includes(span.segmentId)))
  return here.find(spans => spans.length > 0) ?? []
}

const comparePlaces = (a: TextAnchor | undefined, b: TextAnchor | undefined, segments: readonly Id<'segment'>[]): number =>
  a && b ? segments.indexOf(a.segmentId) - segments.indexOf(b.segmentId) || a.start - b.start || b.end - a.end : 0

function quoteOf(spans: readonly TextAnchor[]): string {
  const letters = [...spans.map(span => span.exact).join(' … ')]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}
