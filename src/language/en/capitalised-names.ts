// Names in English text by their shape: runs of words with a capital. What stands at the start of a sentence has a
// capital anyway, so there the shape alone is not believed.

import type { TextRange } from '../../text/text-range.ts'
import { wordsOf } from '../../text/words.ts'
import { segmentSentences } from '../segment-sentences.ts'
import { isGeneralWord, isOpeningWord } from './general-words.ts'
import { calendarWords, institutionWords, nameParticles, roleWords } from './name-words-table.ts'

interface Word extends TextRange {
  readonly text: string
  /** The word was cut at a possessive or at `-backed`: nothing goes on after it. */
  readonly isLast: boolean
}

/**
 * The ranges of names (UTF-16) in order. `isKnown` is asked for a lone word at the start of a sentence. A sentence with a
 * capital on nearly every word gives none: it is a headline. Linear.
 */
export function findCapitalisedNames(text: string, isKnown: (range: TextRange) => boolean): readonly TextRange[] {
  const words = wordsOf(text).map(range => toWord(text, range))
  const sentences = segmentSentences(text, 'en')
  const starts = new Set(
    [...sentences.map(({ start }) => start), ...afterColons(text)].map(start => firstIn(words, start)),
  )
  const headlines = sentences.filter(sentence => isHeadline(text, sentence))
  const seen = new Set(
    words.filter((word, index) => isCapital(word.text) && !starts.has(index)).map(({ text }) => text),
  )
  const names: TextRange[] = []
  for (let index = 0; index < words.length;) {
    const end = isCapital(words[index]!.text) ? endOfRun(text, words, index) : index + 1
    const run = isCapital(words[index]!.text) ? partsOf(words.slice(index, end), starts.has(index)) : []
    for (const part of run) {
      const isAlone = part.length === 1 && part[0] === words[index] && starts.has(index)
      const isSure =
        !isAlone || /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{N}/u.test(part[0]!.text) || seen.has(part[0]!.text) || isKnown(part[0]!)
      if (isSure) names.push({ start: part[0]!.start, end: part.at(-1)!.end })
    }
    index = end
  }
  return names.filter(name => !headlines.some(({ start, end }) => name.start >= start && name.end <= end))
}

const isCapital = (word: string): boolean => /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(word)

function toWord(text: string, { start, end }: TextRange): Word {
  const whole = text.slice(start, end)
  const own = whole.replace(/['’]s?$/u, '')
  const head = isCapital(own) ? own.replace(/-\p{Ll}[\p{L}-]*$/u, '') : own
  return { start, end: start + head.length, text: head, isLast: head.length < whole.length }
}

/** Where a new thought begins inside a sentence: `The risk: Shares may fall`. */
const afterColons = (text: string): number[] => Array.from(text.matchAll(/:\s/g), ({ index }) => index + 1)

/** The index of the first word at or after an offset. */
function firstIn(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** At least five words without a full stop, and nearly all of those that are not small have a capital. */
function isHeadline(text: string, { start, end }: TextRange): boolean {
  if (text[end - 1] === '.') return false
  const words =
    text
      .slice(start, end)
      .match(/[\p{L}\p{M}\p{N}'’-]+/gu)
      ?.filter(word => word.length > 3 || isCapital(word)) ?? []
  return words.length >= 5 && words.filter(isCapital).length >= words.length * 0.8
}

/** Where the run of words with capitals that begins at `index` ends; small words are passed over inside a name. */
function endOfRun(text: string, words: readonly Word[], index: number): number {
  let end = index + 1
  for (let next = end; next < words.length && next - end <= 3; next++) {
    const last = words[next - 1]!
    const gap = text.slice(last.end, words[next]!.start)
    const isInitial = /^(?:\p{Lu}|St|Jr|\p{Lu}\.\p{Lu})$/u.test(last.text) && /^\.[ \u00a0]$/.test(gap)
    if (last.isLast || !(isInitial || /^[ \u00a0\u202f]+(?:& )?$/.test(gap))) break
    const word = words[next]!.text
    if (isCapital(word)) end = next + 1
    else if (!nameParticles.has(word) && !isInstitutionOf(words, next) && !/^\d{1,2}(?:\.\d)?$/.test(word)) break
  }
  return end
}

/** `of`, `for` or `the` after a word for an institution: `University of the Arts`. */
function isInstitutionOf(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]!.text
  if (words[index]!.text === 'the') return before === 'of' || before === 'for'
  return /^(?:of|for)$/.test(words[index]!.text) && institutionWords.has(before)
}

/** The names in a run: parted at titles and dates, without the first words of a sentence and without lone general words. */
function partsOf(run: readonly Word[], isStart: boolean): (readonly Word[])[] {
  let from = 0
  if (isStart) while (from < run.length && isOpeningWord(run[from]!.text)) from++
  const parts: Word[][] = [[]]
  for (const word of run.slice(from)) {
    if (roleWords.has(word.text) || calendarWords.has(word.text)) parts.push([])
    else parts.at(-1)!.push(word)
  }
  return parts.map(trimSmall).filter(part => part.length > 0 && !part.every(({ text }) => isGeneralWord(text)))
}

/** Without small words at either end: they are left over when a run is parted. */
function trimSmall(part: readonly Word[]): readonly Word[] {
  const first = part.findIndex(({ text }) => isCapital(text))
  return first < 0 ? [] : part.slice(first, part.findLastIndex(({ text }) => isCapital(text)) + 1)
}
