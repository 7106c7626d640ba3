import { describe, expect, it } from 'vitest'
import { findBidiControls, hasUnpairedBidiControls, isBidiControl } from '../../src/text/bidi-controls.ts'

describe('bidi controls', () => {
  it('[RTL 20] are found by place and name', () => {
    expect(findBidiControls('أ\u200fب\u202eج\u202c\u2067\u061c')).toEqual([
      { offset: 1, name: 'RLM' },
      { offset: 3, name: 'RLO' },
      { offset: 5, name: 'PDF' },
      { offset: 6, name: 'RLI' },
      { offset: 7, name: 'ALM' },
    ])
  })

  it('are twelve characters and no joiner', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => code).filter(isBidiControl)
    expect(all).toHaveLength(12)
    expect(isBidiControl(0x200d)).toBe(false)
    expect(all.map(code => findBidiControls(String.fromCharCode(code)).length)).toEqual(
      Array.from({ length: 12 }, () => 1),
    )
  })

  it.each([
    ['[RTL 20] an override that is never closed', 'ملف \u202egpj.exe', true],
    ['a closing without an opening', 'نص\u2069', true],
    ['an isolate closed as an embedding', '\u2067نص\u202c', true],
    ['an isolate closed in another paragraph', '\u2067نص\n\u2069', true],
    ['an isolate in an override, both closed', '\u202d12 \u2067نص\u2069\u202c', false],
    ['marks, which need no partner', 'نص\u200f \u200e12\u061c', false],
    ['no controls', 'نص', false],
  ])('%s', (_, text, isUnpaired) => expect(hasUnpairedBidiControls(text)).toBe(isUnpaired))
})
