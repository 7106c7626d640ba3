// Small articles for browser tests, written as plain lists of sentences and marks on words.

import type { Annotation, AnnotationKind, DocumentRecord, Side } from '../../../src/model/records.ts'

export interface Mark {
  readonly id: string
  readonly kind?: AnnotationKind
  /** Words on one side or on both; each is one target. */
  readonly on: readonly { readonly side: Side; readonly sentence?: number; readonly words: string; readonly occurrence?: number }[]
}

export interface Bilingual {
  readonly ar: readonly string[]
  readonly en?: readonly string[]
  readonly marks?: readonly Mark[]
  readonly id?: string
}

const made = { createdBy: 'Test', createdAt: '2026-01-05T09:00:00.000Z', updatedAt: '2026-01-05T09:00:00.000Z' }

export const segmentId = (side: Side, sentence: number): string => `${side === 'original' ? 'ar' : 'en'}-${sentence}`

/** The saved file of such an article, as a value. Sentence number n of each side stand level; a missing one leaves an empty cell. */
export function bilingual({ ar, en = [], marks = [], id = 'article-under-test' }: Bilingual): { format: string; schemaVersion: number; records: DocumentRecord[] } {
  const texts = { original: ar, rendering: en }
  const segments = (['original', 'rendering'] as const).flatMap(side =>
    texts[side].map((text, i): DocumentRecord => ({
      type: 'segment', id: segmentId(side, i), side, order: `a${String(i).padStart(5, '0')}V`, blockId: `block-${side}-${i}`, role: i === 0 ? 'title' : 'paragraph', text,
    })),
  )
  const alignments = ar.map((_, i): DocumentRecord => ({
    type: 'alignment', id: `row-${i}`, original: [segmentId('original', i)], rendering: i < en.length ? [segmentId('rendering', i)] : [], status: 'suggested', confidence: 0.9,
  }))
  const bodies: DocumentRecord[] = []
  const annotations = marks.map(({ id, kind = 'entity', on }): Annotation => {
    const targets = on.map(({ side, sentence = 1, words, occurrence = 1 }) => {
      const text = texts[side][sentence]!
      let start = -1
      for (let n = 0; n < occurrence; n++) start = text.indexOf(words, start + 1)
      if (start < 0) throw new RangeError(`«${words}» does not stand in «${text}»`)
      const end = start + words.length
      return { side, spans: [{ segmentId: segmentId(side, sentence), start, end, exact: words, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }] }
    })
    const names = { original: on.find(t => t.side === 'original')?.words ?? '', rendering: on.find(t => t.side === 'rendering')?.words ?? '' }
    const base = { ...made, type: 'annotation' as const, id, targets, tags: [], note: '' }
    if (kind === 'number') return { ...base, kind, quantity: { kind: 'cardinal', value: null, high: null, unit: '', currency: '', modifier: 'exact', date: '' } }
    if (kind === 'entity') bodies.push({ ...made, type: 'entity', id: `of-${id}`, entityType: 'person', names, aliases: [], link: '', note: '' })
    if (kind === 'claim') bodies.push({ ...made, type: 'claim', id: `of-${id}`, wording: names, verdict: null, attribution: [], needsReview: false, note: '' })
    if (kind === 'source') bodies.push({ ...made, type: 'source', id: `of-${id}`, sourceKind: 'outlet', names, link: '', note: '' })
    if (kind === 'entity') return { ...base, kind, entityId: `of-${id}` }
    return kind === 'claim' ? { ...base, kind, claimId: `of-${id}` } : { ...base, kind: 'source', sourceId: `of-${id}` }
  })
  const article: DocumentRecord = {
    ...made, type: 'article', id, titles: { original: ar[0] ?? '', rendering: en[0] ?? '' },
    languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
    url: '', publisher: '', author: '', publishedOn: '', deletedAt: null,
  }
  return { format: 'hashiya', schemaVersion: 1, records: [article, ...segments, ...alignments, ...annotations, ...bodies] }
}

/** The same article as local storage keeps it: the head first, in this order. */
export function storedArticle(article: Bilingual): object {
  const { records, ...head } = bilingual(article)
  return { ...head, seq: 0, touchedAt: made.updatedAt, records }
}
