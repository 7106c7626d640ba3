// Texts in the right boxes, in each other's, or missing.
import { describe, expect, it } from 'vitest'
import { judgeSides } from '../../src/state/exchange/judge-sides.ts'

describe('two boxes for an Arabic text and its English rendering', () => {
  it('make an article of Arabic beside English, and of Arabic alone', () => {
    expect(judgeSides({ original: 'ar', rendering: 'en' })).toEqual({ finding: null, canMake: true, canSwap: false })
    expect(judgeSides({ original: 'ar', rendering: null })).toEqual({ finding: 'arabic-alone', canMake: true, canSwap: false })
  })

  it.each([
    ['swapped', 'en', 'ar'],
    ['english-for-arabic', 'en', null],
    ['arabic-for-english', null, 'ar'],
    ['swapped', 'other', 'ar'],
  ] as const)('offer to be exchanged when they are %s', (finding, original, rendering) => {
    expect(judgeSides({ original, rendering })).toEqual({ finding, canMake: false, canSwap: true })
  })

  it.each([
    ['empty', null, null],
    ['arabic-missing', null, 'en'],
    ['both-arabic', 'ar', 'ar'],
    ['both-english', 'en', 'en'],
  ] as const)('say what is wanting when they are %s', (finding, original, rendering) => {
    expect(judgeSides({ original, rendering })).toEqual({ finding, canMake: false, canSwap: false })
  })

  it('let a text through that is in neither language, with a word about it', () => {
    expect(judgeSides({ original: 'other', rendering: 'en' })).toMatchObject({ finding: 'original-not-arabic', canMake: true })
    expect(judgeSides({ original: 'ar', rendering: 'other' })).toMatchObject({ finding: 'rendering-not-english', canMake: true })
  })
})
