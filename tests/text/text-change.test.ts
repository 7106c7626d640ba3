import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, mapOffset, mapRange, type TextChange } from '../../src/text/text-change.ts'
import { arbitraryRange } from './arbitrary-text.ts'

/** A text with its marked words in brackets, and what stands there after a change: `null` when nothing is left. */
function change(marked: string, change: TextChange): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const after = applyChange(text, change)
  const range = mapRange({ start, end }, change)
  return range && `${after.slice(0, range.start)}[${after.slice(range.start, range.end)}]${after.slice(range.end)}`
}

describe('marked words after a change', () => {
  it.each<[string, string, TextChange, string | null]>([
    [
      'leave out words typed before them',
      'met [Rima Haddad] today',
      { from: 4, to: 4, insert: 'Dr ' },
      'met Dr [Rima Haddad] today',
    ],
    [
      'leave out words typed after them',
      'met [Rima Haddad] today',
      { from: 15, to: 15, insert: ', 40,' },
      'met [Rima Haddad], 40, today',
    ],
    [
      'take in words typed inside',
      'met [Rima Haddad] today',
      { from: 9, to: 9, insert: 'S. ' },
      'met [Rima S. Haddad] today',
    ],
    [
      'take in words replaced inside',
      'met [the old mayor] today',
      { from: 8, to: 11, insert: 'former' },
      'met [the former mayor] today',
    ],
    [
      'take in the first word replaced',
      'met [Rima Haddad] today',
      { from: 4, to: 8, insert: 'Reema' },
      'met [Reema Haddad] today',
    ],
    [
      'take in the last word replaced',
      'met [Rima Haddad] today',
      { from: 9, to: 15, insert: 'Hadad' },
      'met [Rima Hadad] today',
    ],
    ['lose what is deleted', 'met [Rima Haddad] today', { from: 4, to: 9, insert: '' }, 'met [Haddad] today'],
    [
      'keep what survives when the words before are replaced too',
      'met [Rima Haddad] today',
      { from: 0, to: 8, insert: 'saw Miss' },
      'saw Miss[ Haddad] today',
    ],
    [
      'keep what survives when the words after are replaced too',
      'met [Rima Haddad] today',
      { from: 9, to: 21, insert: 'now' },
      'met [Rima ]now',
    ],
    [
      'move with what is replaced before them',
      'met [Rima Haddad] today',
      { from: 0, to: 4, insert: 'She greeted ' },
      'She greeted [Rima Haddad] today',
    ],
    [
      'stay when what follows is replaced',
      'met [Rima Haddad] today',
      { from: 15, to: 21, insert: '.' },
      'met [Rima Haddad].',
    ],
    ['are gone when they were retyped', 'met [Rima Haddad] today', { from: 4, to: 15, insert: 'the mayor' }, null],
    [
      'are gone when all around them was replaced',
      'met [Rima Haddad] today',
      { from: 0, to: 21, insert: 'They talked' },
      null,
    ],
    ['are gone when they were deleted', 'met [Rima Haddad] today', { from: 4, to: 15, insert: '' }, null],
    [
      'keep a mark that begins inside an Arabic word',
      'قال و[شونهولتز] إنه',
      { from: 0, to: 3, insert: 'ذكر' },
      'ذكر و[شونهولتز] إنه',
    ],
    [
      'leave out a particle typed on to the word',
      'قال [شونهولتز] إنه',
      { from: 4, to: 4, insert: 'و' },
      'قال و[شونهولتز] إنه',
    ],
  ])('%s', (_, marked, edit, after) => expect(change(marked, edit)).toBe(after))

  it('say nothing of an empty range', () =>
    expect(mapRange({ start: 2, end: 2 }, { from: 0, to: 0, insert: 'a' })).toBeNull())

  it('never take in words from outside, and lose only what was replaced', () => {
    const inside = '\ue000',
      outside = '\ue001',
      typed = '\ue002'
    fc.assert(
      fc.property(arbitraryRange, fc.nat(), fc.nat(), fc.nat(4), ({ text, range }, a, b, length) => {
        // Every code unit says where it came from, so that what the range holds afterwards can be read off.
        const before = Array.from({ length: text.length }, (_, at) =>
          at >= range.start && at < range.end ? inside : outside,
        ).join('')
        const from = Math.min(a % (text.length + 1), b % (text.length + 1))
        const edit = { from, to: Math.max(a % (text.length + 1), b % (text.length + 1)), insert: typed.repeat(length) }
        const after = applyChange(before, edit)
        const mapped = mapRange(range, edit)
        const words = mapped ? after.slice(mapped.start, mapped.end) : ''
        expect(words).not.toContain(outside)
        expect(words.split(inside).length).toBe(after.split(inside).length)
        expect(mapped === null).toBe(words === '')
      }),
      { numRuns: 500 },
    )
  })
})

describe('an offset after a change', () => {
  it('stands where `assoc` says when text is typed at it', () => {
    const typed = { from: 3, to: 3, insert: 'نص' }
    expect(mapOffset(3, typed, -1)).toBe(3)
    expect(mapOffset(3, typed, 1)).toBe(5)
  })

  it('goes to the near or the far end of what replaced its place', () => {
    const replaced = { from: 2, to: 6, insert: 'abc' }
    expect([2, 4, 6].map(offset => mapOffset(offset, replaced, -1))).toEqual([2, 2, 5])
    expect([2, 4, 6].map(offset => mapOffset(offset, replaced, 1))).toEqual([2, 5, 5])
    expect([0, 8].map(offset => mapOffset(offset, replaced, 1))).toEqual([0, 7])
  })

  it('keeps the order of places', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), fc.nat(5), ([a, b, c, d], length) => {
        const edit = { from: Math.min(a!, b!), to: Math.max(a!, b!), insert: 'x'.repeat(length) }
        const [low, high] = [Math.min(c!, d!), Math.max(c!, d!)]
        for (const assoc of [-1, 1] as const)
          expect(mapOffset(low, edit, assoc)).toBeLessThanOrEqual(mapOffset(high, edit, assoc))
        expect(mapOffset(low, edit, -1)).toBeLessThanOrEqual(mapOffset(low, edit, 1))
      }),
    )
  })
})
