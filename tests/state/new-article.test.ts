// From two pasted texts to an article: what the preview promises is what is made.
import { describe, expect, it } from 'vitest'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { articleRows } from '../../src/model/article-rows.ts'
import type { PerSide, RecordType } from '../../src/model/records.ts'
import { createArticle } from '../../src/state/exchange/create-article.ts'
import { emptyDraft, type ArticleDetails } from '../../src/state/exchange/new-article-draft.ts'
import { previewArticle, type ArticlePreview } from '../../src/state/exchange/preview-article.ts'

const arabic = `المدينة التي نامت بلا ضوء

انقطعت الكهرباء عن المدينة مساء الأحد. وقالت الشركة إن السبب عطل في خط واحد.

وعادت الإنارة بعد ثلاث ساعات.

اقرأ أيضًا
خبر لا شأن له بما سبق`
const english = `The city that slept without light

The power failed in the city on Sunday evening. The company said that the cause was a fault in a single line.

The lights came back after three hours.`
const texts = { original: arabic, rendering: english }
const none = new Map<string, boolean>()

let count = 0
const ports = { newId: (type: RecordType) => `${type}-${++count}`, now: () => '2026-04-01T08:00:00Z', user: 'سلمى' }
const make = (request: { texts: PerSide<string>; decisions?: ReadonlyMap<string, boolean>; details?: Partial<ArticleDetails> }) =>
  createArticle({ ...ports, decisions: none, ...request, details: { ...emptyDraft, ...request.details } })

const shownInPreview = ({ rows }: ArticlePreview) => rows.map(row => [row.original.map(({ text }) => text), row.rendering.map(({ text }) => text)])
const shownInArticle = (document: ArticleDocument) =>
  articleRows(document).rows.map(row => [row.original.map(id => document.segment(id)!.text), row.rendering.map(id => document.segment(id)!.text)])

describe('the preview of a new article', () => {
  it('pairs the sentences level by level and knows the titles', async () => {
    const preview = await previewArticle({ texts, decisions: none })
    expect(shownInPreview(preview)).toEqual([
      [['المدينة التي نامت بلا ضوء'], ['The city that slept without light']],
      [['انقطعت الكهرباء عن المدينة مساء الأحد.'], ['The power failed in the city on Sunday evening.']],
      [['وقالت الشركة إن السبب عطل في خط واحد.'], ['The company said that the cause was a fault in a single line.']],
      [['وعادت الإنارة بعد ثلاث ساعات.'], ['The lights came back after three hours.']],
    ])
    expect(preview.titles).toEqual({ original: 'المدينة التي نامت بلا ضوء', rendering: 'The city that slept without light' })
    expect(preview.counts).toEqual({ paragraphs: { original: 3, rendering: 3 }, sentences: { original: 4, rendering: 4 } })
  })

  it('says where a block begins, and only there', async () => {
    const { rows } = await previewArticle({ texts, decisions: none })
    expect(rows.map(row => row.original[0]?.startsBlock?.role ?? null)).toEqual(['title', 'paragraph', null, 'paragraph'])
  })

  it('sets leftovers of the page aside, and takes a person’s word for each block', async () => {
    const preview = await previewArticle({ texts, decisions: none })
    expect(preview.setAside.map(block => block.text)).toEqual(['اقرأ أيضًا', 'خبر لا شأن له بما سبق'])
    const decisions = new Map([[preview.setAside[1]!.key, false], [preview.rows[3]!.original[0]!.startsBlock!.key, true]])
    const decided = await previewArticle({ texts, decisions })
    expect(decided.setAside.map(block => block.text)).toEqual(['وعادت الإنارة بعد ثلاث ساعات.', 'اقرأ أيضًا'])
  })

  it('keeps a decision when the text above it is edited', async () => {
    const preview = await previewArticle({ texts, decisions: none })
    const decisions = new Map([[preview.setAside[1]!.key, false]])
    const edited = await previewArticle({ texts: { ...texts, original: `سطر جديد\n\n${arabic}` }, decisions })
    expect(edited.setAside.map(block => block.text)).toEqual(['اقرأ أيضًا'])
  })

  it('pairs only the beginning of texts that are long, and says so', async () => {
    const long = { original: 'جملة تتكرر في هذا النص الطويل.\n'.repeat(8_000), rendering: 'A sentence that recurs in this long text.\n'.repeat(8_000) }
    const preview = await previewArticle({ texts: long, decisions: none })
    expect(preview.isWhole).toBe(false)
    expect(preview.rows.length).toBeLessThan(400)
    expect(preview.counts.sentences.original).toBe(8_000)
  })
})

describe('the article that is made', () => {
  it('stands as the preview showed it', async () => {
    const preview = await previewArticle({ texts, decisions: none })
    const document = await make({ texts })
    expect(shownInArticle(document)).toEqual(shownInPreview(preview))
    expect(articleRows(document).setAside).toHaveLength(2)
    expect(document.article).toMatchObject({ titles: preview.titles, createdBy: 'سلمى', languages: { original: { direction: 'rtl' }, rendering: { direction: 'ltr' } } })
  })

  it('is made of Arabic alone too', async () => {
    const document = await make({ texts: { original: arabic, rendering: '' } })
    expect(shownInArticle(document).every(([original, rendering]) => original!.length === 1 && rendering!.length === 0)).toBe(true)
    expect(document.article.titles).toEqual({ original: 'المدينة التي نامت بلا ضوء', rendering: '' })
  })

  it('takes the titles and details that a person wrote, fit for one line', async () => {
    const details = { titles: { original: 'ليلة\nبلا ضوء \u202Eمقلوبة\u202C', rendering: '' }, url: ' https://example.com/a ', publisher: 'جريدة\u0000 المدينة', author: '', publishedOn: '2026-03-29' }
    const { article } = await make({ texts, details })
    expect(article).toMatchObject({
      titles: { original: 'ليلة بلا ضوء مقلوبة', rendering: '' }, url: 'https://example.com/a', publisher: 'جريدة المدينة', author: '', publishedOn: '2026-03-29',
    })
  })

  it('reads CRLF as it reads plain line breaks', async () => {
    const plain = await make({ texts }), windows = await make({ texts: { original: arabic.replaceAll('\n', '\r\n'), rendering: english.replaceAll('\n', '\r\n') } })
    expect(shownInArticle(windows)).toEqual(shownInArticle(plain))
  })
})
