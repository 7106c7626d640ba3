// Characters that hide, break or turn around a text, named by their place.
import { describe, expect, it } from 'vitest'
import { inspectText } from '../../src/state/exchange/inspect-text.ts'

describe('a text before it becomes an article', () => {
  it('gives no warning for what Arabic and mixed text needs', () => {
    expect(inspectText('بلغت النسبة ١٢٪ في \u200FCOVID-19\u200E، و\u2068OpenAI\u2069 لم تعلّق.\r\nمی\u200Cروم\t')).toEqual([])
  })

  it('names an override and its place, in code points', () => {
    const text = 'سطر أول\r\n😀 المبلغ \u202E0001\u202C دولار'
    expect(inspectText(text)).toEqual([{ code: 'bidi', count: 1, places: [{ line: 2, column: 10, name: 'RLO' }] }])
  })

  it('names an isolate that is never closed, and leaves a closed one alone', () => {
    expect(inspectText('قال \u2067بلا نهاية')).toMatchObject([{ code: 'bidi', places: [{ line: 1, column: 5, name: 'RLI' }] }])
    expect(inspectText('قال \u2067وانتهى\u2069')).toEqual([])
  })

  it('finds half characters, NUL and other controls', () => {
    expect(inspectText('a\uD83D b\n\0c\u0007')).toEqual([
      { code: 'lone-surrogate', count: 1, places: [{ line: 1, column: 2, name: 'U+D83D' }] },
      { code: 'nul', count: 1, places: [{ line: 2, column: 1, name: 'U+0000' }] },
      { code: 'control', count: 1, places: [{ line: 2, column: 3, name: 'U+0007' }] },
    ])
  })

  it('counts them all and places the first five', () => {
    const [warning] = inspectText('\0'.repeat(1_000))
    expect(warning).toMatchObject({ code: 'nul', count: 1_000 })
    expect(warning!.places).toHaveLength(5)
  })

  it('points to a paragraph that lost its line breaks', () => {
    expect(inspectText(`عنوان\n${'جملة طويلة. '.repeat(9_000)}\nخاتمة`)).toEqual([{ code: 'long-block', count: 1, places: [{ line: 2, column: 1, name: '' }] }])
  })
})
