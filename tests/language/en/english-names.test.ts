import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadEnglishNames } from '../../../src/language/en/english-names.ts'
import { arbitraryString } from '../../text/arbitrary-text.ts'

let find: Awaited<ReturnType<typeof loadEnglishNames>>
beforeAll(async () => {
  find = await loadEnglishNames()
})
const names = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))

describe('English names', () => {
  it.each([
    [
      'are whole',
      'The lab hired Ian O’Hara from Quiet Harbour Research Lab in New York.',
      ['Ian O’Hara', 'Quiet Harbour Research Lab', 'New York'],
    ],
    [
      'stand without a possessive or punctuation',
      'He left Lanternfish’s board, and so did "Rima Haddad".',
      ['Lanternfish', 'Rima Haddad'],
    ],
    ['end at a possessive', 'They read Lanternfish’s Annual Letter.', ['Lanternfish', 'Annual Letter']],
    [
      'are parted at titles',
      'It was said by former Lanternfish CTO Rima Haddad and President Omar Said.',
      ['Lanternfish', 'Rima Haddad', 'Omar Said'],
    ],
    [
      'are parted at commas',
      'It works with Lanternfish, NorthPier, qBit and Oxbow.',
      ['Lanternfish', 'NorthPier', 'qBit', 'Oxbow'],
    ],
    [
      'hold small words',
      'She wrote to Ludwig van der Berg and Salman bin Rashid.',
      ['Ludwig van der Berg', 'Salman bin Rashid'],
    ],
    [
      'hold the `of` of institutions, and no other',
      'He taught at the University of the Coast; the head of Oxbow agreed.',
      ['University of the Coast', 'Oxbow'],
    ],
    [
      'hold initials, a sign and a version',
      'He met J. R. Miller of Stone & Wells about Heron 3.5 Mini.',
      ['J. R. Miller', 'Stone & Wells', 'Heron 3.5 Mini'],
    ],
    [
      'leave out days, months, peoples and general abbreviations',
      'On Monday the Lebanese AI firm met two GPU makers in March.',
      [],
    ],
    [
      'keep those inside a name',
      'He flew with Lebanese Coastal Airlines to see Heron AI.',
      ['Lebanese Coastal Airlines', 'Heron AI'],
    ],
    [
      'leave out the word that begins a sentence',
      'However Lanternfish stayed. Yesterday Rima Haddad left. Money is scarce.',
      ['Lanternfish', 'Rima Haddad'],
    ],
    [
      'are believed at the start of a sentence when they stand elsewhere',
      'Haddoux resigned. The board thanked Haddoux.',
      ['Haddoux', 'Haddoux'],
    ],
    ['are believed at the start of a sentence by their inner capitals', 'DeepSea agreed.', ['DeepSea']],
    ['are believed at the start of a sentence when the dictionary knows them', 'Paris agreed.', ['Paris']],
    ['stop before what they back', 'The Lanternfish-backed firm grew.', ['Lanternfish']],
    ['leave out a word after a colon', 'One risk: Shares fall.', []],
    ['are not seen in every word of a headline', 'Why Small Firms Keep Losing Their Best People', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))

  it('stand in order, apart and never empty, for any string', () => {
    fc.assert(
      fc.property(arbitraryString, text => {
        let last = 0
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})
