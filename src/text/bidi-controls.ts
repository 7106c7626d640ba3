// The invisible characters that steer the order in which text is shown. They are kept in the text, never shown as
// letters, and never selectable alone. Names as in Unicode Standard Annex 9.

import type { Utf16Offset } from './offsets.ts'

const names: ReadonlyMap<number, string> = new Map([
  [0x061c, 'ALM'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
])

/** A control and where it stands (UTF-16). */
export interface BidiControl {
  readonly offset: Utf16Offset
  readonly name: string
}

/** Whether a UTF-16 code unit is a bidi control; all of them are single units. */
export function isBidiControl(codeUnit: number): boolean {
  return codeUnit === 0x061c || (codeUnit >= 0x200e && names.has(codeUnit))
}

/** Every bidi control of `text` in order. */
export function findBidiControls(text: string): readonly BidiControl[] {
  const pattern = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
  return Array.from(text.matchAll(pattern), match => ({
    offset: match.index,
    name: names.get(match[0].charCodeAt(0))!,
  }))
}

/**
 * Whether an embedding, override or isolate is opened without being closed in its paragraph, or closed without being
 * opened: such text can be shown in another order than it is stored in. The marks (LRM, RLM, ALM) need no partner.
 */
export function hasUnpairedBidiControls(text: string): boolean {
  return text.split(/[\n\r\u2029]/).some(paragraph => {
    const open: ('PDF' | 'PDI')[] = []
    for (const { name } of findBidiControls(paragraph)) {
      if (name === 'PDF' || name === 'PDI') {
        if (open.pop() !== name) return true
      } else if (!name.endsWith('M')) open.push(name.endsWith('I') ? 'PDI' : 'PDF')
    }
    return open.length > 0
  })
}
