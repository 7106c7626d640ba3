// What changed between two states of an article, and the article record that is asked for at every step.
import { describe, expect, it } from 'vitest'
import { ArticleDocument } from '../../src/model/article-document.ts'
import type { Article, Segment } from '../../src/model/records.ts'

const article: Article = {
  type: 'article',
  id: 'art',
  titles: { original: 'حرب المواهب', rendering: '' },
  url: '',
  publisher: '',
  author: '',
  publishedOn: '',
  deletedAt: null,
  languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
  createdBy: '',
  createdAt: '',
  updatedAt: '',
}
const segment = (id: string, text: string): Segment => ({
  type: 'segment',
  id,
  side: 'original',
  order: id,
  blockId: 'b',
  role: 'paragraph',
  text,
})
const many = Array.from({ length: 2_000 }, (_, i) => segment(`s${i}`, `جملة ${i}`))
const start = ArticleDocument.of([article, ...many])

describe('differences', () => {
  it('are the records added, changed and removed', () => {
    const changed = segment('s7', 'غيرها'),
      added = segment('new', 'زيادة')
    const next = start.with(
      new Map([
        ['s7', changed],
        ['new', added],
        ['s9', undefined],
      ]),
    )
    const found = [...next.differencesFrom(start)]
    expect(found).toHaveLength(3)
    expect(found).toEqual(
      expect.arrayContaining([
        [many[7], changed],
        [undefined, added],
        [many[9], undefined],
      ]),
    )
    expect([...start.differencesFrom(next)]).toHaveLength(3)
  })

  it('are none between a document and itself, and all records from nothing', () => {
    expect([...start.differencesFrom(start)]).toEqual([])
    expect([...start.differencesFrom()]).toHaveLength(2_001)
  })
})

describe('the article record', () => {
  it('is the one of this document, also when it changed, went or came back', () => {
    expect(start.article).toBe(article)
    const renamed = { ...article, titles: { original: 'عنوان', rendering: '' } }
    const next = start.with(new Map([['art', renamed]]))
    expect(next.article).toBe(renamed)
    expect(next.with(new Map([['s1', segment('s1', 'x')]])).article).toBe(renamed)
    const without = next.with(new Map([['art', undefined]]))
    expect(() => without.article).toThrow(RangeError)
    expect(without.with(new Map([['other', { ...article, id: 'other' }]])).article.id).toBe('other')
  })
})
