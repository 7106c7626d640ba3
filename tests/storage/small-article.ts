// A short article and changes of it, for the tests of storage.

import { ArticleDocument } from '../../src/model/article-document.ts'
import { change } from '../../src/model/change.ts'
import { emptyDiff, type RecordDiff } from '../../src/model/record-diff.ts'
import type { Annotation, Article, DocumentRecord, Segment } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import { toRecords } from '../../src/model/document-file.ts'

const made = { createdBy: 'سلمى', createdAt: '2026-03-01T10:00:00.000Z', updatedAt: '2026-03-01T10:00:00.000Z' }

export const articleNamed = (id: string, title = 'ميناء صور'): Article => ({
  ...made,
  type: 'article',
  id,
  titles: { original: title, rendering: 'The port of Tyre' },
  url: '',
  publisher: '',
  author: '',
  publishedOn: '',
  deletedAt: null,
  languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
})
export const sentence: Segment = {
  type: 'segment',
  id: 'seg-1',
  side: 'original',
  order: 'a0',
  blockId: 'b-1',
  role: 'paragraph',
  text: 'عاد الصيادون إلى ميناء صور بعد أسبوعين من العاصفة.',
}

/** The article as it is brought in. */
export const bringIn = (id: string, title?: string): RecordDiff => ({
  ...emptyDiff,
  added: [articleNamed(id, title), sentence],
})

/** A mark on the words from `start` to `end` of the sentence. */
export const mark = (id: string, start = 4, end = 12): Annotation => ({
  ...made,
  type: 'annotation',
  id,
  kind: 'number',
  tags: [],
  note: '',
  quantity: { kind: 'cardinal', value: 2, high: null, unit: '', currency: '', modifier: 'exact', date: '' },
  targets: [{ side: 'original', spans: [makeAnchor(sentence, { start, end })] }],
})
export const adding = (...records: DocumentRecord[]): RecordDiff => ({ ...emptyDiff, added: records })

/** Notes something on a mark, as somebody does who sees `document`. */
export function noting(document: ArticleDocument, id: string, note: string): RecordDiff {
  return change(document, draft => draft.put({ ...draft.need('annotation', id), note })).diff
}

export const plain = (document: ArticleDocument): DocumentRecord[] => toRecords(document)
export const articleOf = (...records: DocumentRecord[]): DocumentRecord[] => toRecords(ArticleDocument.of(records))
