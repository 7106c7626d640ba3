// What a person should know about the characters of a text before it becomes an article, and where they stand.

import { findBidiControls, hasUnpairedBidiControls } from '../../text/bidi-controls.ts'

export interface CharacterPlace {
  /** From 1; columns in code points. */
  readonly line: number
  readonly column: number
  /** The short name of the character, where it has one: RLO, LRE … */
  readonly name: string
}

export interface TextWarning {
  /**
   * Those of `bidi` are kept and shown as what they are; `lone-surrogate` becomes U+FFFD; `nul` and `control` are taken
   * out. `long-block` is a paragraph so long that work on it will be slow: most often, line breaks got lost.
   */
  readonly code: 'bidi' | 'lone-surrogate' | 'nul' | 'control' | 'long-block'
  readonly count: number
  /** The first few. */
  readonly places: readonly CharacterPlace[]
}

const mostPlaces = 5
const nul = /\0/g
const control = /[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Characters that hide, break or turn around text. Marks of direction (LRM, RLM, ALM) and closed isolates do none of it. Linear. */
export function inspectText(text: string): readonly TextWarning[] {
  const of = (code: TextWarning['code'], found: readonly { offset: number; name: string }[]): TextWarning[] =>
    found.length === 0 ? [] : [{ code, count: found.length, places: found.slice(0, mostPlaces).map(({ offset, name }) => ({ ...placeOf(text, offset), name })) }]
  const matches = (pattern: RegExp) => Array.from(text.matchAll(pattern), match => ({ offset: match.index, name: codePointName(match[0]) }))
  return [
    ...of('bidi', turning(text)),
    ...of('lone-surrogate', matches(loneSurrogate)),
    ...of('nul', matches(nul)),
    ...of('control', matches(control)),
    ...of('long-block', longLines(text)),
  ]
}

/** Embeddings and overrides wherever they stand; isolates only when they are not closed in their paragraph. */
function turning(text: string): { offset: number; name: string }[] {
  const found = findBidiControls(text)
  if (found.length === 0) return []
  const wanted = hasUnpairedBidiControls(text) ? /^(LRE|RLE|LRO|RLO|LRI|RLI|FSI)$/ : /^(LRE|RLE|LRO|RLO)$/
  return found.filter(({ name }) => wanted.test(name))
}

/** Code units; a heavy paragraph of 6,000 words has some 40,000. */
const longestBlock = 100_000

function longLines(text: string): { offset: number; name: string }[] {
  if (text.length <= longestBlock) return []
  return Array.from(text.matchAll(/[^\r\n]+/g)).filter(line => line[0].length > longestBlock).map(line => ({ offset: line.index, name: '' }))
}

const codePointName = (character: string): string => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r]/)
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 }
}
