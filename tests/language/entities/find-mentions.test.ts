import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/language/both/bitext.ts'
import { findMentions } from '../../../src/language/both/find-mentions.ts'
import { parseCases, type SentenceCase } from '../cases/read-cases.ts'
import { isAt, tallySpans } from '../quality/tally-spans.ts'
import { rateTally, type Tally } from '../quality/tally.ts'

const sideOf = (language: Language, texts: readonly string[]) => ({
  language,
  units: texts.map((text, at) => ({ segmentId: `s${at}`, blockId: 'b', role: 'paragraph' as const, text })),
})

/** `person: Mira Murati` of all segments, in order. */
const names = (language: Language, ...texts: string[]): string[] =>
  findMentions(sideOf(language, texts), { known: [] }).map(({ entityType, exact }) => `${entityType}: ${exact}`)

describe('names in English text', () => {
  it('are found with their type by title, ending, noun and gazetteer', () => {
    expect(
      names('en', 'Chief executive Dana Okoye told Reuters that Fernvale Robotics would open a plant near Lagos.'),
    ).toEqual(['person: Dana Okoye', 'organization: Reuters', 'organization: Fernvale Robotics', 'place: Lagos'])
  })

  it('follow their first mention: the surname, the firm without its ending', () => {
    expect(
      names(
        'en',
        'Fernvale Robotics hired Dana Okoye last year.',
        'Okoye left after a month.',
        'Fernvale did not say why.',
      ),
    ).toEqual(['organization: Fernvale Robotics', 'person: Dana Okoye', 'person: Okoye', 'organization: Fernvale'])
  })

  it('stand apart from the acronym after them, from possessives and from each other in a list', () => {
    expect(names('en', "The Harbour Workers Alliance (HWA) sued Tesla, xAI and Fernvale Robotics' owner.")).toEqual([
      'organization: Harbour Workers Alliance',
      'organization: HWA',
      'organization: Tesla',
      'organization: xAI',
      'organization: Fernvale Robotics',
    ])
  })

  it('are neither roles nor abbreviations of things nor first words of a sentence', () => {
    expect(
      names('en', 'Former CEOs say AI needs GPUs. Inflation fell. Why? Nobody knows, the Minister of Finance said.'),
    ).toEqual([])
  })

  it('keep a domain whole and tell a model from its maker', () => {
    expect(names('en', 'Quillpost.com wrote that GPT-5 and Claude 3 beat Google on price.')).toEqual([
      'organization: Quillpost.com',
      'product: GPT-5',
      'product: Claude 3',
      'organization: Google',
    ])
  })
})

describe('names in Arabic text', () => {
  it('are found behind clitics, after roles and in Latin letters', () => {
    expect(
      names('ar', 'قالت وزيرة المالية اللبنانية سلمى خوري إن OpenAI وAnthropic ستفتحان مكتبين في بيروت ودبي.'),
    ).toEqual(['person: سلمى خوري', 'organization: OpenAI', 'organization: Anthropic', 'place: بيروت', 'place: دبي'])
  })

  it('follow their first mention, also behind a clitic', () => {
    expect(names('ar', 'استقالت المديرة التنفيذية كارلا بيرغستروم.', 'ووفقاً لبيرغستروم لم يضغط عليها أحد.')).toEqual([
      'person: كارلا بيرغستروم',
      'person: بيرغستروم',
    ])
  })

  it('part و from the last of a list of people', () => {
    expect(names('ar', 'حضر اللقاء توم هاردن، مارك ليندن، وسام كروفورد.')).toEqual([
      'person: توم هاردن',
      'person: مارك ليندن',
      'person: سام كروفورد',
    ])
  })

  it('leave the class word outside and the head of an official body inside', () => {
    expect(names('ar', 'أعلنت وزارة الصحة السعودية وشركة أرامكو شراكة مع جامعة ستانفورد.')).toEqual([
      'organization: وزارة الصحة',
      'organization: أرامكو',
      'organization: جامعة ستانفورد',
    ])
  })

  it('are no everyday words', () => {
    expect(names('ar', 'قال الرئيس السابق إن الشركة الناشئة رفعت الأسعار يوم الأربعاء، وأكد مسؤولون ذلك.')).toEqual([])
  })
})

describe('names that a person has tagged', () => {
  it('are found everywhere, on either side, with their type', () => {
    const known = [
      {
        entityId: 'e1',
        entityType: 'organization' as const,
        names: { original: 'مسار', rendering: 'Masar' },
        aliases: ['MSR'],
      },
    ]
    const found = (language: Language, text: string) =>
      findMentions(sideOf(language, [text]), { known }).map(({ exact, entityType, confidence }) => [
        exact,
        entityType,
        confidence,
      ])
    expect(found('ar', 'كان تقرير لمسار عن الطرق.')).toEqual([['مسار', 'organization', 1]])
    expect(found('en', 'Reports by Masar and MSR agree.')).toEqual([
      ['Masar', 'organization', 1],
      ['MSR', 'organization', 1],
    ])
  })
})

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'قال',
        'وزير',
        'شركة',
        'بن',
        'و',
        '،',
        '«',
        '»',
        'the',
        'CEO',
        'of',
        'X',
        'Mr',
        "'s",
        '(',
        ')',
        '\n',
        '-',
        '٣',
        '.',
        'ـ',
        '\u200f',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )

  it('gives mentions in order, none over another, each equal to its slice and without space or punctuation at its ends', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom<Language>('ar', 'en'), (words, language) => {
        const text = words.join(' ')
        let last = 0
        for (const { start, end, exact, reasons } of findMentions(sideOf(language, [text]), { known: [] })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(exact).toBe(text.slice(start, end))
          expect(exact).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/su)
          expect(reasons.length).toBeGreaterThan(0)
          last = end
        }
      }),
    )
  })
})

describe('sentences of the news from politics, courts, sport, science and business', () => {
  const tallyOf = (language: Language): Tally => {
    const file = `names-${language}.txt`
    const groups = new Map<string, SentenceCase[]>()
    for (const one of parseCases(readFileSync(new URL(file, import.meta.url), 'utf8'), file, language))
      groups.set(one.group ?? one.at, [...(groups.get(one.group ?? one.at) ?? []), one])
    const tally: Tally = { right: 0, missed: [], spurious: [] }
    for (const cases of groups.values()) {
      const mentions = findMentions(
        sideOf(
          language,
          cases.map(({ text }) => text),
        ),
        { known: [] },
      )
      for (const [at, { text, entities }] of cases.entries())
        tallySpans(tally, {
          labels: entities,
          found: mentions.filter(({ segmentId }) => segmentId === `s${at}`),
          isRight: (label, one) => label.type === one.entityType && isAt(text, label, one),
          describe: one => `${language} ${text.slice(one.start, one.end)}`,
        })
    }
    return tally
  }

  it.each(['ar', 'en'] as const)(
    'give nine names in ten, and nine in ten of what is found are right (%s)',
    language => {
      const tally = tallyOf(language)
      const { precision, recall } = rateTally(tally)
      expect(tally.right).toBeGreaterThan(120)
      expect(precision, tally.spurious.join('\n')).toBeGreaterThan(0.93)
      expect(recall, tally.missed.join('\n')).toBeGreaterThan(0.9)
    },
  )
})
