import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/language/both/find-attributions.ts'
import type { Language } from '../../../src/language/both/bitext.ts'
import { attributionCases } from './attribution-cases.ts'

/** `cue | source | content`, one line an attribution. */
const describeAll = (text: string, language: Language): string[] =>
  findAttributions(text, language).map(({ cue, source, content }) =>
    [cue, source, content].map(range => (range ? text.slice(range.start, range.end) : '-')).join(' | '),
  )

describe.each(['en', 'ar'] as const)('who says what in %s', language => {
  it.each(attributionCases[language])('$text', ({ text, expected }) => {
    expect(describeAll(text, language)).toEqual(expected)
  })
})

describe('what the finder of attributions promises', () => {
  it('puts a person whom an outlet relays within the outlet', () => {
    const found = findAttributions('Reuters reported that Haddad told staff that the plant would close.', 'en')
    expect(found.map(({ naming, within }) => [naming, within])).toEqual([
      ['named_outlet', null],
      ['named_person', 0],
    ])
    expect(found[1]!.directness).toBe('relayed')
  })

  it('counts a source that is cited as within the outlet that cites it', () => {
    const found = findAttributions('The plant will close, Reuters reported, citing two bankers.', 'en')
    expect(found.map(({ within }) => within)).toEqual([null, 0])
  })

  it.each([
    ['A source close to the talks said the deal was off.', 'en', 'anonymous_single'],
    ['People familiar with the matter said the deal was off.', 'en', 'anonymous_multiple'],
    ['Officials said the deal was off.', 'en', 'collective_vague'],
    ['The ministry said the deal was off.', 'en', 'named_organisation'],
    ['The Guardian said the deal was off.', 'en', 'named_outlet'],
    ['A study found that the deal was off.', 'en', 'document'],
    ['He said the deal was off.', 'en', 'inherited'],
    ['It was reported that the deal was off.', 'en', 'none'],
    ['قال مصدر مطلع إن الصفقة ألغيت.', 'ar', 'anonymous_single'],
    ['قالت مصادر مطلعة إن الصفقة ألغيت.', 'ar', 'anonymous_multiple'],
    ['قال خبراء إن الصفقة ألغيت.', 'ar', 'collective_vague'],
    ['قالت وزارة المالية إن الصفقة ألغيت.', 'ar', 'named_organisation'],
    ['ذكرت وكالة رويترز أن الصفقة ألغيت.', 'ar', 'named_outlet'],
    ['أظهرت دراسة أن الصفقة ألغيت.', 'ar', 'document'],
    ['وأضاف أن الصفقة ألغيت.', 'ar', 'inherited'],
    ['قيل إن الصفقة ألغيت.', 'ar', 'none'],
  ] as const)('tells how the source of “%s” is named', (text, language, naming) => {
    expect(findAttributions(text, language).map(one => one.naming)).toEqual([naming])
  })

  it('takes silence and denials for replies', () => {
    const forms = ['The bank declined to comment.', 'The bank denied the charges.', 'The bank said it was ready.'].map(
      text => findAttributions(text, 'en')[0]!.form,
    )
    expect(forms).toEqual(['reply', 'reply', 'statement'])
  })

  it.each(['', '   ', '…', '٣٤٥ 678', '\u200f\u202b', 'و', 'قال', 'said', '"', '« قال', 'according to', 'وفقاً ل'])(
    'makes nothing of %j and does not fail',
    text => {
      for (const language of ['ar', 'en'] as const) expect(findAttributions(text, language)).toEqual([])
    },
  )
})
