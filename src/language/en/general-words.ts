// Words whose capital says nothing: at the start of a sentence, or never a name by themselves.

import { sentenceStarters } from './abbreviations.ts'
import { calendarWords, demonyms, genericWords, openingWords, roleWords } from './name-words-table.ts'

/** Whether a word that begins a sentence is no part of the name after it. */
export const isOpeningWord = (word: string): boolean =>
  sentenceStarters.has(word) || openingWords.has(word) || /^\p{Lu}\p{Ll}{3,}ly$/u.test(word) || /n['’]t$/.test(word)

/** Whether a word with a capital is a name only as part of one, or never. */
export const isGeneralWord = (word: string): boolean =>
  genericWords.has(word) ||
  demonyms.has(word) ||
  roleWords.has(word) ||
  calendarWords.has(word) ||
  isOpeningWord(word) ||
  /^\p{Lu}$/u.test(word)
