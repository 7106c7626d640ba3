// What is printed on a key.

import { isMac } from './is-mac.ts'

const signs: Readonly<Record<string, string>> = {
  $mod: isMac ? '⌘' : 'Ctrl', Control: isMac ? '⌃' : 'Ctrl', Meta: '⊞', Shift: isMac ? '⇧' : 'Shift', Alt: isMac ? '⌥' : 'Alt',
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', BracketLeft: '[', BracketRight: ']', Slash: '/', Equal: '=', Minus: '−', Comma: ',', Period: '.',
  Semicolon: ';', Quote: "'", Backquote: '`', Backslash: '\\', NumpadAdd: 'Num +', NumpadSubtract: 'Num −',
  Escape: 'Esc', Delete: 'Del', PageUp: 'PgUp', PageDown: 'PgDn',
}

export interface KeySign {
  /** As on a Latin keyboard, or as the person's own Latin layout has it. */
  readonly sign: string
  /** The letter of another script on the same key, or an empty text. */
  readonly letter: string
}

/** The signs of a combination, one a key; `layout` is what the keyboard writes with each physical key. */
export function keySigns(keys: string, layout: ReadonlyMap<string, string>): readonly KeySign[] {
  return keys.split('+').map(code => {
    const written = layout.get(code)?.trim() ?? ''
    const sign = signs[code] ?? code.replace(/^(Key|Digit)/, '').replace(/^Numpad/, 'Num ')
    if (written === '' || !/^(Key|Digit|Bracket|Intl|Slash|Backslash|Equal|Minus|Period|Comma|Semicolon|Quote|Backquote)/.test(code)) return { sign, letter: '' }
    return /^[\u0021-\u024f]+$/.test(written) ? { sign: written.toLocaleUpperCase('en'), letter: '' } : { sign, letter: written }
  })
}

/** In one line, for a tooltip: `Ctrl+K`. */
export const keyWords = (keys: string, layout: ReadonlyMap<string, string>): string => keySigns(keys, layout).map(({ sign }) => sign).join('+')

const spoken: Readonly<Record<string, string>> = { $mod: isMac ? 'Meta' : 'Control', Space: 'Space' }

/** As `aria-keyshortcuts` wants it: `Control+K`. */
export const ariaKeys = (keys: string): string =>
  keys.split('+').map(code => spoken[code] ?? (/^(Shift|Alt|Control|Meta|Arrow|Escape|Delete|Page)/.test(code) ? code : signs[code] ?? code.replace(/^(Key|Digit|Numpad)/, ''))).join('+')
