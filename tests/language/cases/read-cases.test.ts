import { describe, expect, it } from 'vitest'
import { describeCounts } from './describe-counts.ts'
import { placeWords } from './place-words.ts'
import { parseCases, readCases, type SentenceCase } from './read-cases.ts'

const parts = ['tuning', 'test'] as const
const languages = ['ar', 'en'] as const
const read = (language: 'ar' | 'en') => parts.flatMap(part => readCases(part, language))
const one = (lines: string) => parseCases(lines, 'cases.txt', 'en')[0]!

/** All spans of a case with their words. */
const wordsOf = ({ text, entities, numbers, attributions }: SentenceCase) =>
  [
    ...entities,
    ...numbers,
    ...attributions.flatMap(({ cue, source, content }) => [
      cue,
      ...(source && source !== 'unjudged' ? [source] : []),
      ...(content && content !== 'unjudged' ? content : []),
    ]),
  ].flatMap(({ start, end, innerStart, innerEnd }) => [text.slice(start, end), text.slice(innerStart, innerEnd)])

describe.each(languages)('the labelled sentences (%s)', language => {
  const cases = read(language)

  it('are at least three hundred, more than a third of them in either part', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300)
    for (const part of parts) expect(readCases(part, language).length / cases.length).toBeGreaterThan(1 / 3)
  })

  it('are all different', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
  })

  it('have spans that neither begin nor end on a space or punctuation', () => {
    const edge = /^[\s\p{P}\p{Bidi_Control}]|[\s\p{P}\p{Bidi_Control}]$/u
    const isFaulty = (words: string) => words === '' || edge.test(words.replace(/^-(?=\d)|[%٪]$/gu, ''))
    const faulty = cases.flatMap(each =>
      wordsOf(each)
        .filter(isFaulty)
        .map(words => `${each.at}: ${words}`),
    )
    expect(faulty).toEqual([])
  })

  it.each(parts)('hold every kind in the part %s, and sentences with nothing in them', part => {
    const own = readCases(part, language)
    expect(new Set(own.flatMap(({ entities }) => entities.map(({ type }) => type))).size).toBe(5)
    expect(new Set(own.flatMap(({ numbers }) => numbers.map(({ kind }) => kind))).size).toBe(9)
    expect(own.filter(({ attributions }) => attributions.some(({ form }) => form === 'reply')).length).toBeGreaterThan(
      2,
    )
    const share = own.filter(({ isWorthChecking }) => !isWorthChecking).length / own.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.5)
    expect(new Set(own.map(({ group }) => group)).size).toBeGreaterThanOrEqual(6)
  })
})

it('the labelled sentences hold what counts.md says (vitest --update writes it anew)', async () => {
  const table = describeCounts(
    languages.flatMap(language =>
      parts.map(part => ({ name: `${part} ${language}`, cases: readCases(part, language) })),
    ),
  )
  await expect(`${table}
`).toMatchFileSnapshot('counts.md')
})

describe('the notation', () => {
  it('names words by their place in the sentence, the second ones by #2', () => {
    const read = one('+ Rana met Rana Haddad in Sidon.\nperson: Rana#1 | Rana Haddad\nplace: Sidon')
    expect(read.entities.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [9, 20],
      [24, 29],
    ])
  })

  it('finds a name behind the letters that are written together with it', () => {
    const text = 'عاد رامي ولرامي بيت'
    expect(placeWords(text, 'رامي#2')).toMatchObject({ start: 11, end: 15 })
  })

  it('does not find a name inside another word', () => {
    expect(() => placeWords('OpenAI grew', 'AI')).toThrow('not in the sentence')
    expect(() => placeWords('سلمان عاد', 'مان')).toThrow('not in the sentence')
  })

  it('takes brackets as words that may be left out', () => {
    expect(placeWords('It took about 40 days.', '[about] 40')).toEqual({
      start: 8,
      end: 16,
      innerStart: 14,
      innerEnd: 16,
    })
    expect(placeWords('في الدورة الـ15 للمهرجان', '[الـ]15')).toEqual({
      start: 10,
      end: 15,
      innerStart: 13,
      innerEnd: 15,
    })
  })

  it('takes three points as all that stands between', () => {
    const text = 'Nadia said the dam would hold.'
    expect(placeWords(text, 'the ... hold')).toMatchObject({ start: 11, end: 29 })
  })

  it('reads values of numbers as people write them', () => {
    const { numbers } = one(
      '- By 6:30 on Tuesday a third paid $2m.\ntime 6:30: 6:30\nweekday tuesday: Tuesday\nfraction 1/3: a third\nmoney 2e6 USD: $2m',
    )
    expect(numbers.map(({ quantity }) => quantity)).toEqual([
      { value: 390 },
      { value: 2 },
      { value: 1 / 3 },
      { value: 2_000_000, currency: 'USD' },
    ])
  })

  it.each([
    ['words that are not there', '+ It rained.\nplace: Sidon', 'cases.txt:2: "Sidon" is not in the sentence'],
    ['words that are there twice', '+ Rain on rain.\n+ He ran, ran.\ncardinal 1: ran', 'cases.txt:3: "ran" is 2 times'],
    ['an unknown kind', '+ It rained.\nweather: rained', 'cases.txt:2: "weather" is no kind'],
    ['a value that is none', '+ Six came.\ncardinal six: Six', 'cases.txt:2: "six" is no number'],
    ['a label without a sentence', 'place: Sidon', 'cases.txt:1: a label without a sentence'],
    ['an attribution without its parts', '+ He said so.\nsays: said', 'cases.txt:2: not: cue | source | content'],
  ])('is refused with file and line: %s', (_, lines, message) => {
    expect(() => parseCases(lines, 'cases.txt', 'en')).toThrow(message)
  })
})
