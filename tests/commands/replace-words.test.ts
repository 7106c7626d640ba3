// Replacing words of the rendering: marks stay on what they mean, the original is never touched, one step takes all back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planReplacements } from '../../src/commands/plan-replacements.ts'
import { replaceWords } from '../../src/commands/replace-words.ts'
import { searchFor } from '../../src/commands/search-for.ts'
import { searchHits } from '../../src/commands/search-hits.ts'
import { matchCase } from '../../src/text/match-case.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

function replaceAll(desk: Desk, query: string, words: string): Desk {
  desk.do(searchFor, { query })
  desk.try(replaceWords, planReplacements(desk.document, searchHits(desk.context).hits, words))
  return desk
}
const replaced = (sentence: string, query: string, words: string) => replaceAll(new Desk(article({ ar: ['نص'], en: [sentence] })), query, words).shown['en-1']

describe('a replacement', () => {
  it.each([
    ['on exactly the words', 'The [entity 1: ministry] said', 'ministry', 'agency', 'The [entity 1: agency] said'],
    ['on one sign', 'about [number 1: 5] ships', '5', '6', 'about [number 1: 6] ships'],
    ['on more than the words', '[claim 1: the ministry said so] today', 'ministry', 'agency', '[claim 1: the agency said so] today'],
    ['on words that grow', 'The [entity 1: lab] said', 'lab', 'lab group', 'The [entity 1: lab group] said'],
    ['on a word inside that stays', 'The old [entity 1: lab] said', 'old lab', 'new lab', 'The new [entity 1: lab] said'],
    ['beside the words', '[entity 1: Sara] said [entity 2: it]', ' said ', 'says', '[entity 1: Sara] says [entity 2: it]'],
    ['nested', '[claim 1: [entity 2: Sara] left]', 'sara', 'Lena', '[claim 1: [entity 2: Lena] left]'],
  ])('keeps a mark %s', (...[, sentence, query, words, expected]) => expect(replaced(sentence, query, words)).toBe(expected.replace(/\w+ \d: /g, '')))

  it('never touches the original, even where the same letters stand there', () => {
    const desk = replaceAll(new Desk(article({ ar: ['شركة OpenAI'], en: ['OpenAI hired'] })), 'OpenAI', 'Anthropic')
    expect(desk.shown).toMatchObject({ 'ar-1': 'شركة OpenAI', 'en-1': 'Anthropic hired' })
    const [hit] = searchHits(desk.do(searchFor, { query: 'openai' }).context).hits
    expect(desk.try(replaceWords, [{ ...hit!, exact: 'OpenAI', insert: 'X' }])).toBe(false)
  })

  it('is one step, and leaves no trace when it is taken back', () => {
    const desk = new Desk(article({ ar: ['نص', 'نص'], en: ['[entity 1: Sara] and Sara', 'SARA and sara'] }))
    const before = contents(desk.document)
    replaceAll(desk, 'sara', 'lena')
    expect([desk.shown['en-1'], desk.shown['en-2']]).toEqual(['[Lena] and Lena', 'LENA and lena'])
    expect(desk.steps).toHaveLength(1)
    expect(contents(desk.undo().document)).toEqual(before)
  })

  it('passes over a place where something else stands by now', () => {
    const desk = new Desk(article({ ar: ['نص'], en: ['Sara and Sara'] }))
    desk.do(replaceWords, [
      { segmentId: 'en-1', start: 0, end: 4, exact: 'Lena', insert: 'X' },
      { segmentId: 'en-1', start: 9, end: 13, exact: 'Sara', insert: 'Mona' },
    ])
    expect(desk.shown['en-1']).toBe('Sara and Mona')
  })

  it('asks for review of a claim with a verdict, and of a confirmed pair', () => {
    const document = article({ ar: ['نص'], en: ['[claim 1: the ship sank]'] })
    const claim = document.claim('claim-1')!
    const [alignment] = [...document.all('alignment')]
    const desk = new Desk(document.with(new Map<string, typeof claim | typeof alignment>([[claim.id, { ...claim, verdict: 'false' }], [alignment!.id, { ...alignment!, status: 'confirmed' }]])))
    replaceAll(desk, 'ship', 'boat')
    expect(desk.document.claim('claim-1')!.needsReview).toBe(true)
    expect(desk.document.alignment(alignment!.id)!.status).toBe('needs-review')
  })

  it.each([
    ['ministry', 'agency', 'agency'],
    ['Ministry', 'agency', 'Agency'],
    ['MINISTRY', 'agency', 'AGENCY'],
    ['Ministry', 'OpenAI', 'OpenAI'],
    ['openai', 'OpenAI', 'OpenAI'],
    ['“Ministry', '“agency', '“Agency'],
    ['I', 'we', 'We'],
    ['12', 'twelve', 'twelve'],
  ])('takes on the capitals of %s: %s becomes %s', (found, words, expected) => expect(matchCase(found, words)).toBe(expected))
})

/** Where an offset stands after replacements that it is in the middle of none of. */
function moved(offset: number, hits: readonly { start: number; end: number; insert: string }[]): number {
  return hits.reduce((at, { start, end, insert }) => (end <= offset ? at + insert.length - (end - start) : at), offset)
}

it('[M1] keeps every mark that holds all of a word or none of it on just its own characters', () => {
  const piece = fc.constantFrom('sara', 'Sara', 'ship', ' ', ' and ', '12', '-', 'Sarah', '😀', 'e\u0301', '. ')
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map(parts => parts.join(''))
  let kept = 0
  fc.assert(fc.property(text, fc.constantFrom('sara', 'a', 'sara and', 'ship', '12', ' and '), fc.constantFrom('', 'lena', 'Lena M', 'sara b', 'the ship', '7'), fc.tuple(fc.nat(), fc.nat()), (sentence, query, words, [a, b]) => {
    const start = Math.min(a % (sentence.length + 1), b % (sentence.length + 1)), end = Math.max(a % (sentence.length + 1), b % (sentence.length + 1))
    const bounds = [...new Intl.Segmenter('und').segment(sentence)].map(one => one.index)
    fc.pre(start < end && bounds.includes(start) && (end === sentence.length || bounds.includes(end)))
    const desk = new Desk(article({ ar: ['نص'], en: [`${sentence.slice(0, start)}[entity 1: ${sentence.slice(start, end)}]${sentence.slice(end)}`] }))
    fc.pre(desk.document.segment('en-1')!.text === sentence)
    desk.do(searchFor, { query })
    const planned = planReplacements(desk.document, searchHits(desk.context).hits, words)
    const isApart = planned.every(hit => hit.end <= start || hit.start >= end || (start <= hit.start && hit.end <= end))
    fc.pre(planned.length > 0 && isApart)
    desk.try(replaceWords, planned)
    const [span] = [...desk.document.all('annotation')][0]!.targets[0]!.spans
    const after = desk.document.segment('en-1')?.text ?? ''
    const expected = after.slice(moved(start, planned), moved(end, planned))
    expect(span!.status ? '' : span!.exact).toBe(expected)
    kept += Number(expected !== '')
  }), { numRuns: 250 })
  expect(kept).toBeGreaterThan(50)
})
