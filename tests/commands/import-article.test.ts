// From two parsed texts to an article.
import { describe, expect, it } from 'vitest'
import { type ImportedBlock, importArticle, type ImportArticleArgs } from '../../src/commands/import-article.ts'
import { alignByLength } from '../../src/alignment/align-by-length.ts'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { articleRows } from '../../src/model/article-rows.ts'
import { change } from '../../src/model/change.ts'
import { normalizeDocument } from '../../src/model/normalize-document.ts'
import type { RecordType, SegmentRole } from '../../src/model/records.ts'
import { documentFileSchema, schemaVersion } from '../../src/model/schema.ts'
import { parsePlainText } from '../../src/interchange/plain-text/parse-plain-text.ts'

const details = { url: 'https://example.org/a', publisher: 'الأمل', author: '', publishedOn: '2025-11-02' }
let ids = 0
const ports = {
  newId: <T extends RecordType>(type: T) => `${type}-${++ids}`,
  now: () => '2025-11-02T08:00:00Z',
  user: 'لمى',
  details,
}

function block(role: SegmentRole, sentences: readonly string[], boilerplate = false): ImportedBlock {
  const text = sentences.join(' ')
  return {
    role,
    text,
    boilerplate,
    sentences: sentences.map(sentence => ({
      start: text.indexOf(sentence),
      end: text.indexOf(sentence) + sentence.length,
    })),
  }
}

function imported(
  args: Pick<ImportArticleArgs, 'original' | 'rendering' | 'beads'> & Partial<ImportArticleArgs>,
): ArticleDocument {
  return change(ArticleDocument.empty, draft => importArticle(draft, { ...ports, ...args })).document
}

const arabic = {
  language: 'ar',
  blocks: [
    block('title', ['حرب المواهب']),
    block('list-item', ['شارك الخبر'], true),
    block('paragraph', ['غادر زوف.', 'وعاد غيره.']),
  ],
}
const english = {
  language: 'en',
  blocks: [block('title', ['The talent war']), block('paragraph', ['Zoph left, and another came back.'])],
}
const beads = [
  { original: [{ block: 0, sentence: 0 }], rendering: [{ block: 0, sentence: 0 }], confidence: 0.9 },
  {
    original: [
      { block: 1, sentence: 0 },
      { block: 1, sentence: 1 },
    ],
    rendering: [{ block: 1, sentence: 0 }],
    confidence: 0.6,
  },
]

describe('importing an article', () => {
  const document = imported({ original: arabic, rendering: english, beads })
  const rows = articleRows(document)
  const texts = (list: readonly string[]) => list.map(id => document.segment(id)!.text)

  it('sets sentences level as the beads pair them, boilerplate not counted', () => {
    expect(rows.rows.map(row => [texts(row.original), texts(row.rendering)])).toEqual([
      [['حرب المواهب'], ['The talent war']],
      [['غادر زوف.', 'وعاد غيره.'], ['Zoph left, and another came back.']],
    ])
    expect([...document.all('alignment')].map(({ status, confidence }) => [status, confidence])).toEqual(
      expect.arrayContaining([
        ['suggested', 0.9],
        ['suggested', 0.6],
      ]),
    )
  })

  it('sets leftovers aside and remembers what they were', () => {
    expect(rows.setAside.map(row => texts(row.original))).toEqual([['شارك الخبر']])
    expect(document.segment(rows.setAside[0]!.original[0]!)).toMatchObject({
      role: 'boilerplate',
      formerRole: 'list-item',
    })
  })

  it('keeps the sentences of a paragraph in one block, and the order of the text', () => {
    const [, , third, fourth] = [...document.all('segment')]
      .filter(one => one.side === 'original')
      .sort((a, b) => (a.order < b.order ? -1 : 1))
    expect([third!.text, fourth!.text]).toEqual(['غادر زوف.', 'وعاد غيره.'])
    expect(third!.blockId).toBe(fourth!.blockId)
  })

  it('takes titles from the text where none are given, and languages and details as given', () => {
    expect(document.article).toMatchObject({
      titles: { original: 'حرب المواهب', rendering: 'The talent war' },
      url: 'https://example.org/a',
      publisher: 'الأمل',
      publishedOn: '2025-11-02',
      languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
      createdBy: 'لمى',
      deletedAt: null,
    })
    const named = imported({
      original: arabic,
      rendering: english,
      beads,
      details: { ...details, titles: { original: 'عنوان آخر', rendering: null } },
    })
    expect(named.article.titles).toEqual({ original: 'عنوان آخر', rendering: 'The talent war' })
  })

  it('makes a title of the first heading, else of the beginning of the text', () => {
    const titleOf = (...blocks: ImportedBlock[]) =>
      imported({ original: { language: 'ar', blocks }, rendering: null, beads: [] }).article.titles.original
    expect(titleOf(block('paragraph', ['نص.']), block('heading', ['عنوان فرعي']))).toBe('عنوان فرعي')
    const long = titleOf(block('paragraph', [`${'كلمة، '.repeat(40)}ثم توقف.`]))
    expect(long.length).toBeLessThanOrEqual(201)
    expect(long).toMatch(/كلمة…$/)
    expect(titleOf()).toBe('')
  })

  it('makes rows of the original alone, with nothing said to be left out', () => {
    const alone = imported({
      original: arabic,
      rendering: null,
      beads: alignByLength([{ role: 'paragraph', sentences: ['غادر زوف.'] }], []),
    })
    expect([...alone.all('alignment')]).toEqual([])
    expect(articleRows(alone).rows).toHaveLength(3)
    expect(alone.article.languages.rendering).toEqual({ language: 'en', direction: 'ltr' })
  })

  it('needs no mending and fits the schema of the file', () => {
    expect(normalizeDocument(document)).toBe(document)
    const file = documentFileSchema.safeParse({ format: 'hashiya', schemaVersion, records: [...document] })
    expect(file.success).toBe(true)
  })

  it('takes what the parser of plain text and the aligner make', () => {
    const original = parsePlainText('حرب المواهب\n\nغادر زوف الشركة. وعاد غيره إليها بعد أسبوع.\n\nانتهى الأمر هنا.')
    const rendering = parsePlainText(
      'The talent war\n\nZoph left the firm. Another came back to it a week later.\n\nThere it ended.',
    )
    const blocks = (text: typeof original) =>
      text.blocks.map(({ role, text: words, sentences }) => ({
        role,
        sentences: sentences.map(({ start, end }) => words.slice(start, end)),
      }))
    const whole = imported({ original, rendering, beads: alignByLength(blocks(original), blocks(rendering)) })
    expect(articleRows(whole).rows.map(row => [row.original.length, row.rendering.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })
})
