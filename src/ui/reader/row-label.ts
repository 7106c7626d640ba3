// What a row's button says: its number and the marks on it. The accessible equivalent of paint. It knows no DOM.

import type { CommandContext } from '../../commands/command.ts'
import type { ArticleRow } from '../../model/article-rows.ts'
import type { Annotation, Id } from '../../model/records.ts'

export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string

/** Longer words are cut: a label is listened to. */
const longest = 60

/** "Row 12, 3 marks: entity Murati; …", with the marked words set apart so that their direction does not disturb it. */
export function rowLabel({ document, index }: Pick<CommandContext, 'document' | 'index'>, row: ArticleRow, number: number, words: Words): string {
  const ids = new Set([...row.original, ...row.rendering].flatMap(id => index.annotationsOf(id)))
  const annotations = [...ids].flatMap(id => document.annotation(id) ?? [])
  const marks = annotations.map(annotation => words('reader.row.mark', { kind: words(`reader.kind.${annotation.kind}`), quote: quoteOf(annotation, row) }))
  return ids.size === 0
    ? words('reader.row.bare', { number })
    : words('reader.row.marked', { number, marks: words('reader.row.marks', { count: ids.size }), list: marks.join(words('reader.row.separator')) })
}

function quoteOf({ targets }: Annotation, row: ArticleRow): string {
  const isHere = (id: Id<'segment'>) => row.original.includes(id) || row.rendering.includes(id)
  const spans = targets.find(target => target.spans.some(span => isHere(span.segmentId)))?.spans ?? []
  const quote = spans.filter(span => isHere(span.segmentId)).map(span => span.exact).join(' … ')
  const letters = [...quote]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : quote
}
