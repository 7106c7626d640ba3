// The scanner agrees with the engine on what is JSON, wherever a file is cut or a character of it is changed.

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { scanJson } from '../../../src/interchange/native/scan-json.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const written = fc
  .tuple(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space))
const characters = fc.constantFrom(
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '0',
  '-',
  '.',
  'e',
  't',
  'n',
  'u',
  ' ',
  '\n',
  '\0',
  'ق',
  '\ud83d',
)

it('finds no fault in JSON', () => {
  fc.assert(
    fc.property(written, text => {
      expect(scanJson(text)).toMatchObject({ fault: null, isCutOff: false })
    }),
  )
})

it('finds a fault exactly where there is one, after a change of any character', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(1), characters, (text, where, removed, character) => {
      const at = where % (text.length + 1)
      const changed = text.slice(0, at) + character + text.slice(at + removed)
      const { fault } = scanJson(changed)
      expect(fault === null).toBe(isJson(changed))
      expect(fault ?? 0).toBeLessThanOrEqual(changed.length)
    }),
    { numRuns: 2_000 },
  )
})

it('says of a text that breaks off anywhere that it breaks off', () => {
  fc.assert(
    fc.property(
      written.filter(text => '{["'.includes(text[0]!)),
      fc.nat(),
      (text, where) => {
        const cut = text.slice(0, where % text.length)
        expect(scanJson(cut)).toMatchObject({ fault: cut.length, isCutOff: true })
      },
    ),
    { numRuns: 1_000 },
  )
})

it('reads a text of many millions of characters without running out of anything', () => {
  expect(scanJson(`["${'قال'.repeat(3_000_000)}\\n${'a\\"'.repeat(1_000_000)}"]`).fault).toBeNull()
})
