// What a sentence denies: the words of it, or nothing but "it" and "the allegations".

import { foldArabic } from '../../text/fold.ts'
import type { Language } from './bitext.ts'
import { denialWords, generalDenials } from './denial-words-table.ts'
import { findAttributions } from './find-attributions.ts'
import { tokenizeReport } from './report-tokens.ts'
import { stemOf } from './word-stem.ts'

export interface Denied {
  /** Stems of the words that tell what is denied. */
  readonly words: ReadonlySet<string>
  /** Only "this", "the accusations": what was said before. */
  readonly isGeneral: boolean
}

const hints: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:den(?:y|ie)|reject|refut|rebut|dismiss|disput|disavow|no truth|untrue|unfounded|baseless|fabricat)/i,
  ar: /نف|أنكر|ينكر|تنكر|انكر|كذ|فن|دحض|رفض|صحة|أساس/,
}

/** «لا صحة لـ», "no truth to": what follows is denied. */
const nothingIn: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no truth (?:to|in)|untrue that|nothing to)\s+(.{3,300})/i,
  ar: /(?:لا صحة|لا أساس|ليس صحيحا|غير صحيح)\S*\s+(.{3,300})/u,
}

/** Null when nothing is denied. Linear. */
export function readDenied(text: string, language: Language): Denied | null {
  if (!hints[language].test(text)) return null
  const denial = findAttributions(text, language).find(
    ({ form, content, cueId }) => form === 'reply' && content !== null && /^(?:deny|reject)$/.test(cueId),
  )
  const content = denial?.content
    ? text.slice(denial.content.start, denial.content.end)
    : nothingIn[language].exec(text)?.[1]
  if (content === undefined) return null
  const words = tellingWords(content, language)
  return { words, isGeneral: words.size === 0 }
}

const general: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(generalDenials.en.split('|').map(word => stemOf(word, 'en'))),
  ar: new Set(generalDenials.ar.split('|').map(word => stemOf(word, 'ar'))),
}
const empty: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(denialWords.en.split('|')),
  ar: new Set(denialWords.ar.split('|').map(word => foldArabic(word, 'loose'))),
}

/** Stems of the words that say something by themselves. */
export function tellingWords(text: string, language: Language): ReadonlySet<string> {
  return new Set(
    tokenizeReport(text).flatMap(({ kind, word }) => {
      if (kind !== 'word' || word.length < 3 || empty[language].has(word)) return []
      const stem = stemOf(word, language)
      return general[language].has(stem) ? [] : [stem]
    }),
  )
}
