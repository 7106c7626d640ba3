import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../src/text/unicode-repair.ts'
import { arbitraryString, arbitraryText } from './arbitrary-text.ts'

describe('repairing a text', () => {
  it.each([
    ['drops NUL', 'أ\0ب\0', 'أب', { code: 'nul', count: 2 }],
    ['drops control characters', 'أ\u0007ب\u0085ج'.replace('\u0085', '\u0090'), 'أبج', { code: 'control', count: 2 }],
    ['drops byte order marks', '\ufeffنص', 'نص', { code: 'byte-order-mark', count: 1 }],
    ['replaces half characters', 'أ\ud83d ب\ude00', 'أ\ufffd ب\ufffd', { code: 'lone-surrogate', count: 2 }],
    ['[RTL 28] makes every line ending a newline', 'أ\r\nب\rج\u2028د', 'أ\nب\nج\nد', { code: 'line-ending', count: 3 }],
    ['parts words at a form feed', 'نهاية\fبداية', 'نهاية\nبداية', { code: 'line-ending', count: 1 }],
  ])('%s', (_, raw, text, repair) => expect(repairText(raw)).toEqual({ text, repairs: [repair] }))

  it('[RTL 30] leaves alone what carries meaning', () => {
    const text = 'أ\u200fب\u202eج\u202c می‌گوید \u200d \ufefb ا\u0653 e\u0301 ك\tل\nم 👨🏻‍🚒 \u2067\u2069\u00ad\u00a0'
    expect(repairText(text)).toEqual({ text, repairs: [] })
  })

  it('leaves nothing to repair, for any string', () => {
    fc.assert(
      fc.property(arbitraryString, raw => {
        const { text } = repairText(raw)
        expect(repairText(text)).toEqual({ text, repairs: [] })
        expect(text).not.toMatch(/\p{Cs}/u)
        expect(text).not.toMatch(/[\0\r\ufeff]/)
      }),
    )
  })

  it('leaves sound text as it is', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        expect(repairText(text).text).toBe(text)
      }),
    )
  })
})
