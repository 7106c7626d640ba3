// Text cut into spans, for browsers without highlights.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paintNames } from '../../../src/ui/reader/paint-names.ts'
import { textPieces } from '../../../src/ui/reader/text-pieces.ts'
import type { Paint } from '../../../src/ui/reader/segment-paints.ts'

/** "words<names>" of every piece. */
const show = (text: string, paints: readonly Paint[], controls: readonly { offset: number; name: string }[] = []) =>
  textPieces(text, paints, controls).map(({ text: words, names, control }) => words + (names.length > 0 ? `<${names.join(' ')}>` : '') + (control ? `{${control}}` : ''))

describe('a text cut where its paint changes', () => {
  it('is one piece without paint', () => {
    expect(show('عاد الصيادون مساءً', [])).toEqual(['عاد الصيادون مساءً'])
  })

  it('keeps an outer mark on both sides of an inner one', () => {
    expect(show('Sara reached Haifa', [{ name: 'claim-1', start: 0, end: 18 }, { name: 'entity-0', start: 5, end: 12 }])).toEqual([
      'Sara <claim-1>', 'reached<claim-1 entity-0>', ' Haifa<claim-1>',
    ])
  })

  it('takes marks that cross as three pieces', () => {
    expect(show('abcdef', [{ name: 'claim-1', start: 0, end: 4 }, { name: 'source-0', start: 2, end: 6 }])).toEqual(['ab<claim-1>', 'cd<claim-1 source-0>', 'ef<source-0>'])
  })

  it('sets a control apart by itself, with what is painted over it', () => {
    expect(show('to \u202Enhoj', [{ name: 'entity-0', start: 3, end: 8 }], [{ offset: 3, name: 'RLO' }])).toEqual(['to ', '\u202E<entity-0>{RLO}', 'nhoj<entity-0>'])
  })

  it('always gives the text back, and every letter exactly its paint', () => {
    const text = 'قال إن COVID-19 انتشر بسرعة'
    const anyPaint = fc.record({ name: fc.constantFrom(...paintNames), start: fc.nat(text.length - 1), length: fc.integer({ min: 1, max: 40 }) })
    fc.assert(fc.property(fc.array(anyPaint, { maxLength: 10 }), list => {
      const paints = list.map(({ name, start, length }): Paint => ({ name, start, end: Math.min(text.length, start + length) }))
      const pieces = textPieces(text, paints, [])
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      let at = 0
      for (const piece of pieces) {
        for (let i = 0; i < piece.text.length; i++, at++) {
          const over = paints.filter(({ start, end }) => start <= at && at < end).map(paint => paint.name)
          expect(piece.names).toEqual(over)
        }
      }
    }))
  })
})
