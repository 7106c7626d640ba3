// Cutting a block of text into sentences: the platform's rules, with their known mistakes mended.

import type { TextRange } from '../text/text-range.ts'
import { arabicAbbreviations } from './ar/abbreviations.ts'
import { englishAbbreviations } from './en/abbreviations.ts'

const segmenters = {
  ar: new Intl.Segmenter('ar', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

/** What cannot stand alone as a sentence: closing marks that the platform cut off. */
const closing = /^[\s"'”’»)\]}.…،؛,;:]+$/u
const speechAfterQuote = /["”»]\s*$/u
const speechVerb = /^(?:و|ف)?(?:قال|قالت|أضاف|أضافت|ذكر|ذكرت|أعلن|أعلنت|أوضح|أوضحت|صرح|صرحت)(?=\s|$)|^(?:he|she|they|it|[A-Z][a-z]+)?\s*(?:said|says|added|asked|wrote|told|explained)\b/u

/**
 * Ranges of the sentences (UTF-16), without the white space around them; only white space is left out. A newline always
 * ends a sentence. Abbreviations, initials, list numbers and a speech verb after a closing quotation do not. Linear.
 */
export function segmentSentences(text: string, language: 'ar' | 'en'): readonly TextRange[] {
  const sentences: TextRange[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    for (const piece of joinPieces(line, language)) sentences.push({ start: lineStart + piece.start, end: lineStart + piece.end })
    lineStart += line.length + 1
  }
  return sentences
}

function joinPieces(line: string, language: 'ar' | 'en'): TextRange[] {
  const joined: TextRange[] = []
  for (const { index, segment } of segmenters[language].segment(line)) {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    if (start >= end) continue
    const before = joined.at(-1)
    if (before && goesOn(line.slice(before.start, before.end), line.slice(start, end), language)) joined[joined.length - 1] = { start: before.start, end }
    else joined.push({ start, end })
  }
  return joined
}

/** Whether `next` still belongs to the sentence that `before` begins. */
function goesOn(before: string, next: string, language: 'ar' | 'en'): boolean {
  if (closing.test(next)) return true
  if (speechAfterQuote.test(before) && speechVerb.test(next)) return true
  const last = /(\S+)\.$/u.exec(before)?.[1]?.replace(/^[("'«“]+/u, '')
  if (last === undefined) return false
  if (/^\p{Nd}{1,3}$/u.test(last) && before.trim() === `${last}.`) return true
  if (language === 'ar') return arabicAbbreviations.has(last) || arabicAbbreviations.has(last.replace(/^[وف]?[بلك]?(ال)?/u, ''))
  if (/^\p{Lu}$/u.test(last)) return true
  return englishAbbreviations.has(last) && !(/^(?:U\.|E\.|D\.|[ap]\.m|Inc|Ltd|Corp|Co|etc)/.test(last) && /^(?:The|A|An|In|On|It|He|She|They|But|And)\b/.test(next))
}
