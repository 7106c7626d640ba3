// What a general tagger of English may say to the names that rules have found.
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/language/both/find-mentions.ts'
import type { EnglishHint } from '../../../src/language/en/english-hints.ts'

function typesIn(text: string, hinted: Readonly<Record<string, EnglishHint['kind']>> = {}): Record<string, string> {
  const hints = Object.entries(hinted).map(([name, kind]): EnglishHint => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, kind }
  })
  const side = { language: 'en' as const, units: [{ segmentId: 'a', blockId: 'a', role: 'paragraph' as const, text }] }
  const found = findMentions(side, { known: [], hints: () => hints })
  return Object.fromEntries(found.map(({ exact, entityType }) => [exact, entityType]))
}

describe('a hint', () => {
  it('says what a name names that only its shape gave away', () => {
    const text = 'They had long talked about Tarvo with their neighbours.'
    expect(typesIn(text)).toEqual({ Tarvo: 'organization' })
    expect(typesIn(text, { Tarvo: 'place' })).toEqual({ Tarvo: 'place' })
  })

  it.each([
    ['a title', 'They had asked Dr. Tarvo about it.', { Tarvo: 'place' }, { Tarvo: 'person' }],
    [
      'an ending',
      'They had long talked about Tarvo University.',
      { 'Tarvo University': 'place' },
      { 'Tarvo University': 'organization' },
    ],
    ['the table of names', 'They had long talked about Berlin.', { Berlin: 'organization' }, { Berlin: 'place' }],
    [
      'what stands in apposition',
      'They met Tarvo Lenn, a lawyer, at noon.',
      { 'Tarvo Lenn': 'organization' },
      { 'Tarvo Lenn': 'person' },
    ],
  ] as const)('says nothing against %s', (_what, text, hinted, found) => {
    expect(typesIn(text, hinted)).toEqual(found)
  })

  it('makes no person of a word with a capital, and no name of another stretch of words', () => {
    const text = 'They had long talked about Tarvo with their neighbours.'
    expect(typesIn(text, { Tarvo: 'person' })).toEqual({ Tarvo: 'organization' })
    expect(typesIn(text, { 'about Tarvo': 'place' })).toEqual({ Tarvo: 'organization' })
    expect(typesIn(text, { neighbours: 'person' })).toEqual({ Tarvo: 'organization' })
  })
})
