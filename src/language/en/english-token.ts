// The words of an English text as the finder of names sees them.

import type { TextRange } from '../../text/text-range.ts'
import { wordsOf } from '../../text/words.ts'
import { segmentSentences } from '../segment-sentences.ts'

/** Offsets in UTF-16 of the word without a possessive and without `-backed` at its end. */
export interface EnglishToken extends TextRange {
  readonly text: string
  readonly isCapital: boolean
  /** It begins a sentence, a quotation, a list item or what follows a colon: its capital says nothing. */
  readonly isFirst: boolean
  /** It stands in a headline, where nearly every word has a capital. */
  readonly isHeadline: boolean
  /** What stands between it and the word before, without the possessive. */
  readonly gap: string
  /** Cut at a possessive or a hyphen: no name goes on after it. */
  readonly cut: '' | 'possessive' | 'hyphen'
}

const capital = /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|(?:al|el|as|ash|an|at|ad|ar|az)-\p{Lu})/u
/** Parts after a hyphen that may have a capital without being one name with what stands before: `US-China`. */
const pair = /^(\p{Lu}[\p{L}.]+)[-–](\p{Lu}\p{L}+)$/u

/** The words of `text` in order. `isName` keeps `Coca-Cola` whole; other pairs of capitals are two words. Linear. */
export function tokenizeEnglish(text: string, isName: (word: string) => boolean): readonly EnglishToken[] {
  const words = wordsOf(text).flatMap(range => splitPair(text, range, isName))
  const sentences = segmentSentences(text, 'en')
  const tokens: EnglishToken[] = []
  let sentence = -1
  let isHeadline = false
  for (const [index, range] of words.entries()) {
    const before = words[index - 1]
    const gap = text.slice(before?.end ?? 0, range.start)
    let isFirst = /[:•]\s*["“‘'«(]*$|["“«]$|^[‘(]$|\n/.test(gap)
    while (sentences[sentence + 1] && range.start >= sentences[sentence + 1]!.start) {
      sentence++
      isFirst = true
      isHeadline = isTitleCase(text, sentences[sentence]!)
    }
    tokens.push(toToken(text, range, { isFirst, isHeadline, gap, isWhole: isName(text.slice(range.start, range.end)) }))
  }
  return tokens
}

function splitPair(text: string, range: TextRange, isName: (word: string) => boolean): readonly TextRange[] {
  const whole = text.slice(range.start, range.end)
  const parts = pair.exec(whole.replace(/['’]s?$/u, ''))
  if (!parts || isName(whole) || !(isName(parts[1]!) && isName(parts[2]!))) return [range]
  const middle = range.start + parts[1]!.length
  return [
    { start: range.start, end: middle },
    { start: middle + 1, end: range.end },
  ]
}

function toToken(
  text: string,
  { start, end }: TextRange,
  { isWhole, ...at }: Pick<EnglishToken, 'isFirst' | 'isHeadline' | 'gap'> & { readonly isWhole: boolean },
): EnglishToken {
  const whole = text.slice(start, end)
  // McDonald's
  const own = isWhole ? whole : whole.replace(/['’]s?$/u, '')
  const isCapital = capital.test(own)
  const head = isCapital && !isWhole ? own.replace(/-\p{Ll}[\p{L}-]*$/u, '') : own
  const cut = head.length < own.length ? 'hyphen' : own.length < whole.length || text[end] === '’' ? 'possessive' : ''
  return { start, end: start + head.length, text: head, isCapital, cut, ...at }
}

/** At least four words, nearly all of those that are not small with a capital, and no full stop. */
function isTitleCase(text: string, { start, end }: TextRange): boolean {
  if (text[end - 1] === '.') return false
  const words = text.slice(start, Math.min(end, start + 400)).match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []
  const heavy = words.filter(word => word.length > 3 || capital.test(word))
  return words.length >= 4 && heavy.length >= 4 && heavy.filter(word => capital.test(word)).length >= heavy.length * 0.8
}
