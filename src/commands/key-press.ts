// How a key is written: physical keys of `event.code` behind their modifiers, in one order, so that two that are the
// same are the same string. It knows no page: a key press comes in as a plain value.

/** The modifiers in the order in which they are written. `$mod` is Command on a Mac and Control elsewhere. */
const modifiers = ['$mod', 'Control', 'Meta', 'Alt', 'Shift'] as const

/** What a keyboard event says, as far as it matters here. */
export interface PressedKey {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const notation = /^(?:(?:\$mod|Control|Meta|Alt|Shift)\+){0,4}[A-Z][A-Za-z0-9]{0,24}$/

/** Whether a text is the notation of a key; nothing is said about whether there is such a key. */
export const isKeyNotation = (text: string): boolean => notation.test(text)

/** The one way to write the key: modifiers in order, each once; Enter of the number pad is Enter. */
export function canonicalKey(keys: string): string {
  const parts = keys.split('+')
  const code = parts.pop()!
  return [...modifiers.filter(modifier => parts.includes(modifier)), code === 'NumpadEnter' ? 'Enter' : code].join('+')
}

/** The key that was pressed, or null where it is a modifier alone, or none at all. */
export function keyOf({ code, key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey, isMac: boolean): string | null {
  // Some keyboards on screens and tools that type give no code.
  const physical = code || key
  if (!notation.test(physical) || /^(Control|Meta|OS|Alt|AltGraph|Shift|Fn|CapsLock|NumLock|Dead|Process|Unidentified)(Left|Right)?$/.test(physical)) return null
  const held = [(isMac ? metaKey : ctrlKey) && '$mod', isMac && ctrlKey && 'Control', !isMac && metaKey && 'Meta', altKey && 'Alt', shiftKey && 'Shift']
  return canonicalKey([...held.filter(Boolean), physical].join('+'))
}

/** A letter, digit or sign with no modifier but Shift: what somebody who dictates or trembles may press unawares (WCAG 2.1.4). */
export const isCharacterKey = (keys: string): boolean =>
  /^(Shift\+)?(Key[A-Z]|Digit\d|Numpad(\d|Add|Subtract|Multiply|Divide|Decimal)|Bracket(Left|Right)|Intl\w+|Slash|Backslash|Equal|Minus|Period|Comma|Semicolon|Quote|Backquote)$/.test(keys)
