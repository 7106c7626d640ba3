// Where the words of a text are, by rules that are the same in every browser (the browsers' own word segmentation
// parts COVID-19, keeps «الشركة.وقالت» whole and takes a lone tatweel for a word). Clitics stay in the word; sub-word
// marks are made by other means.

import type { Utf16Offset } from './offsets.ts'
import { snapToGraphemes } from './graphemes.ts'
import type { TextRange } from './text-range.ts'

const control = '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]'
const letter = `(?:[\\p{L}\\p{M}\\p{N}_\\u200C\\u200D]|${control}{1,4}(?=[\\p{L}\\p{N}]))`
/** What may stand between two parts of one word. Each row looks at both of its neighbours. */
const joiners = [
  "(?<=\\p{Script=Latin}\\p{M}{0,6})['’ʼ](?=\\p{Script=Latin})", // O'Connell
  '(?<=\\p{L}\\p{M}{0,6})[-‐‑](?=\\p{N})', // COVID-19, إف-16
  '(?<=[\\p{Script=Latin}\\p{N}]\\p{M}{0,6})[-‐‑](?=\\p{Script=Latin})', // open-source, 12-year
  '(?<=\\p{N})[.,٫٬](?=\\p{N})', // 123,037 and ١٬٢٥٠٬٠٠٠٫٥٠; the Arabic comma ، never joins digits
  '(?<=(?<!\\p{L}\\p{M}{0,6})\\p{L})\\.(?=\\p{L}(?!\\p{L}|\\p{M}))', // U.S., ش.م.م
  '(?<=[\\p{Script=Latin}\\p{N}])\\.(?=\\p{Ll}(?<=\\p{Script=Latin}))', // example.com
  '(?<=[A-Z])&(?=[A-Z])', // AT&T
  '(?<=\\p{L}\\p{M}{0,6})\\p{Sc}(?=\\p{N})', // US$12, و€٣٠
]
/** Letters after the first; a longer run is cut, since matching it whole would exhaust the stack. */
const longest = 2_000
const word = new RegExp(
  `(?:[\\p{Sc}%٪](?=\\p{N}))?${letter}(?:${letter}|${joiners.join('|')}){0,${longest}}(?:(?<=\\p{N})[%٪‰\\p{Sc}][\\p{M}\\u200C\\u200D]*)?`,
  'gu',
)
/** A tatweel, a mark or a joiner is no word without a letter or a digit. */
const content = /(?!\u0640)[\p{L}\p{N}]/u
/** A mark or joiner at the start belongs to what stands before; at the end to the last letter. */
const edge =
  /^[\p{M}\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069_]+|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069_]+$/gu

/** Texts whose words are remembered; a paragraph is asked for its words again and again. */
const remembered = 256
const cache = new Map<string, readonly TextRange[]>()

/** The words of `text` in order, without punctuation and bidi controls at their edges. Linear; the last are remembered. */
export function wordsOf(text: string): readonly TextRange[] {
  const known = cache.get(text)
  if (known) return known
  const words = findWords(text)
  if (cache.size >= remembered) cache.delete(cache.keys().next().value!)
  cache.set(text, words)
  return words
}

/** The word that `offset` stands in, at the start of or at the end of (the following one where two touch); else null. */
export function wordAt(text: string, offset: Utf16Offset): TextRange | null {
  const words = wordsOf(text)
  const next = words[firstEndingAfter(words, offset)]
  if (next && next.start <= offset) return next
  const previous = words[firstEndingAfter(words, offset) - 1]
  return previous?.end === offset ? previous : null
}

/**
 * From the start of the first word that the range touches to the end of the last one, so that nothing beside words is
 * taken in by an unsteady hand; a closing bracket or quotation mark stays when it was in the range together with its
 * opening. A range that touches no word is snapped to graphemes, without white space at its edges.
 */
export function snapToWords(text: string, range: TextRange): TextRange {
  const words = wordsOf(text)
  const first = words[firstEndingAfter(words, range.start)]
  if (range.start >= range.end || !first || first.start >= range.end)
    return withoutSpace(text, snapToGraphemes(text, range))
  let last = firstEndingAfter(words, range.end)
  if (last >= words.length || words[last]!.start >= range.end) last--
  const { start } = first
  let end = words[last]!.end
  for (let close = closings[text[end] ?? '']; end < range.end && close; close = closings[text[end] ?? '']) {
    if (!isOpen(text.slice(start, end), close, text[end]!)) break
    end++
  }
  return { start, end }
}

/** Opening signs by their closing ones. */
const closings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«', '”': '“', '"': '"' }

function isOpen(text: string, opening: string, closing: string): boolean {
  const opened = text.split(opening).length - 1
  return opening === closing ? opened % 2 === 1 : opened > text.split(closing).length - 1
}

function withoutSpace(text: string, { start, end }: TextRange): TextRange {
  const inside = text.slice(start, end)
  const from = start + blankStart.exec(inside)![0].length
  return { start: from, end: Math.max(from, end - blankEnd.exec(inside)![0].length) }
}

const blankStart = /^[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*/
const blankEnd =
  /(?:(?<![\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+)?$/

/** The index of the first word that ends after `offset`. Logarithmic. */
function firstEndingAfter(words: readonly TextRange[], offset: Utf16Offset): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Letters and digits of ASCII and the plain Arabic letters: most words begin and end with one, and nothing is cut off. */
const isPlain = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a)

function findWords(text: string): readonly TextRange[] {
  const words: TextRange[] = []
  for (const { 0: found, index } of text.matchAll(word)) {
    let start = index
    let end = index + found.length
    if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(end - 1))) {
      words.push({ start, end })
      continue
    }
    if (!content.test(found)) continue
    for (const trimmed of found.matchAll(edge)) {
      if (trimmed.index === 0) start += trimmed[0].length
      else end -= trimmed[0].length
    }
    if (start < end) words.push({ start, end })
  }
  return words
}
