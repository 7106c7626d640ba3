// Whether a text is Arabic or English, or in a language that shares their letters, for the box that it was put into.

import { detectLanguage } from '../../language/detect-language.ts'

/** `other`: letters of neither language, or a language that shares their letters; `none`: not enough letters to tell. */
export type RecognizedLanguage = 'ar' | 'en' | 'other' | 'none'

/** As much of a text as tells its language. */
const sample = 20_000
/** Fewer words than this are taken for the language of their letters. */
const fewWords = 12

const arabic = /\p{Script=Arabic}/gu, latin = /\p{Script=Latin}/gu, letter = /\p{L}/gu
/** Letters that Persian, Urdu and Kurdish write at every turn and Arabic only in a foreign name. */
const notOfArabic = /[\u067E\u0679\u0686\u0688\u0691\u0698\u06A9\u06AF\u06BA\u06BE\u06C1\u06CC\u06D2\u06D5]/g
const smallWords = /(?<![\p{L}'’])(?:the|of|and|to|is|that|for|with|as|at|by|from|has|have|are|were|it|its|this|be|which|not|his|her|they|but|who|will|said)(?![\p{L}'’])/giu
const word = /\p{L}+/gu

/** Constant time in long texts: only the beginning is read. */
export function recognizeLanguage(text: string): RecognizedLanguage {
  const start = text.slice(0, sample)
  const letters = count(start, letter)
  if (letters < 3) return 'none'
  const arabicLetters = count(start, arabic)
  if (arabicLetters + count(start, latin) < letters / 2) return 'other'
  if (detectLanguage(start).language === 'ar') return count(start, notOfArabic) > arabicLetters * 0.04 ? 'other' : 'ar'
  const words = count(start, word)
  return words < fewWords || count(start, smallWords) >= words * 0.1 ? 'en' : 'other'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
