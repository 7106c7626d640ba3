// Where the phrases of an Arabic sentence begin and end, by the small words around them: enough to find who speaks.
// All walks are bounded, so that a text without stops costs no more than another.

import type { TextRange } from '../../text/text-range.ts'
import { foldedSet } from '../both/cue.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import {
  collectiveWords,
  documentWords,
  hiddenMany,
  hiddenOne,
  hidingWords,
  organisationWords,
  outletWords,
  reportWords,
  roleWords,
} from '../both/source-words-table.ts'
import {
  adverbials,
  asides,
  audience,
  beforeVerb,
  clauseWords,
  contentStarts,
  days,
  manners,
  media,
  prepositions,
  relatives,
  simpleAdverbs,
  suffixedThat,
} from './arabic-clause-words-table.ts'
import { nameKey } from './arabic-token.ts'
import { roles } from './entity-words-table.ts'
import { isEverydayWord, isOrdinaryWord } from './ordinary-word.ts'

type Tokens = readonly ReportToken[]

const reach = 12

/** Where a token begins after `count` letters of it, with their marks and a tatweel. */
export function afterLetters({ start, text }: ReportToken, count: number): number {
  let at = 0
  for (let letters = 0; letters < count; letters++)
    at += /^\P{M}[\p{M}\u0640\u200c-\u200f]*/u.exec(text.slice(at))?.[0].length ?? 0
  return start + at
}

/** A word without ل or لل before it, and how many letters that is; `count` is 0 where none stands. */
export function withoutLam(token: ReportToken): { readonly word: string; readonly count: number } {
  const { word } = token
  if (/^لل\p{L}{2}/u.test(word)) return { word: `ال${word.slice(2)}`, count: 2 }
  if (/^ل(?:[A-Za-z0-9]|\p{L}{2})/u.test(word)) return { word: word.slice(1), count: 1 }
  return { word, count: word === 'ل' ? 1 : 0 }
}

/** The roles before names, folded as tokens are. */
const namedRoles = foldedSet([...roles].join(' '))
const isListed = (word: string, ...sets: readonly ReadonlySet<string>[]): boolean => sets.some(set => set.has(word))
const canHavePlace = (word: string): boolean =>
  [word, word.replace(/^ال/, '')].some(form =>
    isListed(
      form,
      roleWords,
      namedRoles,
      collectiveWords,
      hiddenMany,
      hiddenOne,
      organisationWords,
      documentWords,
      hidingWords,
    ),
  )

function isAddressee(tokens: Tokens, at: number): boolean {
  const { word, count } = withoutLam(tokens[at]!)
  if (count === 0) return false
  if (audience.has(word) || audience.has(`ال${word}`)) return true
  const before = tokens[at - 1]?.word ?? ''
  const isLatin =
    /^[a-z]/.test(word) ||
    (tokens[at]!.word === 'ل' && (tokens[at + 1]?.isCapital === true || tokens[at + 1]?.kind === 'open'))
  const isNamed = tokens[at - 1]?.nameEnd === at
  return isLatin && !canHavePlace(before) && (isNamed || !before.startsWith('ال'))
}

/**
 * The speaker between a verb and what is said: without adverbs before it, and up to the first word that tells when,
 * where or to whom. Null when nothing is left.
 */
export function speakerIn(tokens: Tokens, start: number, to: number): TextRange | null {
  let from = start
  while (from < to && skipAdverbial(tokens, from, to) > from) from = skipAdverbial(tokens, from, to)
  if (from >= to || isAddressee(tokens, from) || (tokens[from]!.kind === 'open' && !closesSoon(tokens, from)))
    return null
  let end = from + 1
  let hasPlace = canHavePlace(tokens[from]!.word)
  let isRelative = false
  while (end < to && !(isRelative ? tokens[end]!.kind === 'comma' : endsSpeaker(tokens, end, { from, hasPlace }))) {
    isRelative ||= relatives.has(tokens[end]!.word) || isVerbOf(tokens, end)
    hasPlace = canHavePlace(tokens[end]!.word) || hasPlace
    end++
  }
  return wordsBetween(tokens, from, end)
}

/** «مجموعة تطلق على نفسها»: a verb behind a noun without the article tells what it does. */
const isVerbOf = (tokens: Tokens, at: number): boolean =>
  /^[يت]\p{L}{3,}$/u.test(tokens[at]!.word) &&
  tokens[at]!.nameEnd === 0 &&
  canHavePlace(tokens[at - 1]?.word ?? '') &&
  !tokens[at - 1]!.word.startsWith('ال') &&
  isOrdinaryWord(nameKey(tokens[at]!.text)) &&
  !isEverydayWord(nameKey(tokens[at]!.text))

const closesSoon = (tokens: Tokens, open: number): boolean =>
  tokens.slice(open, open + 7).some(({ kind }) => kind === 'close')

function skipAdverbial(tokens: Tokens, from: number, to: number): number {
  const { word, kind } = tokens[from]!
  if (kind === 'comma' || kind === 'bracket' || simpleAdverbs.has(word) || manners.has(word)) return from + 1
  if (word === 'يوم' || word === 'مساء' || word === 'صباح') return from + 2
  if (/^(?:به|بها|بهم|اليه|اليها|عنه|عنها|له|لها|فيه|فيها|منه)$/.test(word)) return from + 1
  if (word === 'من' && /^جانب|^جهت/.test(tokens[from + 1]?.word ?? '')) return from + 2
  if (!/^(?:في|خلال|عبر|علي|بعد|قبل)$/.test(word)) return from
  for (let at = from + 1; at < Math.min(to, from + 5); at++)
    if (media.has(tokens[at]!.word))
      return /^(?:سابق|لاحق|صحفي|صحافي|رسمي|متلفز|مشترك)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  return from
}

interface Speaker {
  readonly from: number
  /** A place or a field may be told of it: the minister in, the head of. */
  readonly hasPlace: boolean
}

function endsSpeaker(tokens: Tokens, at: number, { from, hasPlace }: Speaker): boolean {
  const { word, kind, nameEnd } = tokens[at]!
  const next = tokens[at + 1]?.word ?? ''
  if (nameEnd > 0 && tokens[at - 1]!.nameEnd === nameEnd) return false
  // (41 عاماً) and «، استناداً إلى تقديرات» are said beside the speaker.
  if (kind === 'bracket') return /^\p{N}/u.test(next)
  if (kind === 'comma') return asides.has(next) || /^(?:في|خلال|عبر|علي|امام|بعد|قبل|عقب|اثنا)$/.test(next)
  if (isManner(tokens, at, from)) return true
  if (word === 'من') return hasPossessive(tokens[at + 1] ?? tokens[at]!)
  if (kind !== 'word') return kind === 'stop' || kind === 'colon' || kind === 'dash'
  if (word === 'في' || word === 'لدي' || word === 'ضمن')
    return media.has(next) || media.has(`ال${next}`) || /^\p{N}/u.test(next) || !hasPlace
  if (word === 'علي') return !hidingWords.has(tokens[at - 1]!.word) && !/مطلع/.test(tokens[at - 1]!.word)
  if (word === 'عن') return !/^(?:مسوول|الكشف|الافصاح)/.test(tokens[at - 1]!.word)
  return isListed(word, days, adverbials) || isAddressee(tokens, at)
}

/** «هاتفياً», «ساخراً», «ضاحكة»: how somebody spoke. After a number a noun has the same ending. */
const isManner = (tokens: Tokens, at: number, from: number): boolean =>
  manners.has(tokens[at]!.word) ||
  (/[\u064b](?:ا)?$|ا\u064b$/.test(tokens[at]!.text) &&
    at > from &&
    !tokens
      .slice(from, at)
      .some(({ word }) =>
        /^\p{N}|^(?:عشر|ثلاثون|اربعون|خمسون|ستون|سبعون|ثمانون|تسعون|عشرون|عشرين)$|(?:ون|ين)$/u.test(word),
      ))

/** Where the one begins who is told: an outlet, the staff, a name between quotation marks. 0: nobody is. */
export function addresseeAt(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 12); at++) {
    const { word, kind } = tokens[at]!
    const before = tokens[at - 1]!.word
    if (
      audience.has(word) &&
      !prepositions.has(before) &&
      !/^(?:باسم|في|من)$/.test(before) &&
      !organisationWords.has(before)
    )
      return at
    const isClass =
      outletWords.has(before) || organisationWords.has(before) || prepositions.has(before) || before === 'باسم'
    if (kind === 'open' && !isClass && closesSoon(tokens, at)) return at
  }
  return 0
}

/** The subject that stands before its verb at `at`: its words, a pronoun, or null. */
export function subjectBefore(
  tokens: Tokens,
  at: number,
): { readonly range: TextRange; readonly isPronoun: boolean } | null {
  let end = at
  while (end > 0 && beforeVerb.has(tokens[end - 1]!.word)) end--
  if (end > 0 && relatives.has(tokens[end - 1]!.word)) {
    end--
    if (tokens[end - 1]?.kind === 'comma') end--
  }
  const last = tokens[end - 1]
  if (!last || (last.kind !== 'word' && last.kind !== 'close' && last.kind !== 'bracket')) return null
  if (/^و?(?:هو|هي|هم|هما)$/.test(last.word)) return { range: last, isPronoun: true }
  let from = end
  while (from > 0 && end - from < reach && !startsClause(tokens, from - 1)) {
    from--
    if (isListed(tokens[from]!.word, reportWords, hiddenMany) && !prepositions.has(tokens[from - 1]?.word ?? '')) break
  }
  if (from === end || end - from >= reach) return null
  while (from < end - 1 && beforeVerb.has(tokens[from]!.word)) from++
  const first = tokens[from]!
  if (prepositions.has(first.word) || /^(?:من|ب|ك)$/.test(first.word) || simpleAdverbs.has(first.word)) return null
  const range = wordsBetween(tokens, from, end)
  const isJoined = /^[وف]ال/.test(first.word)
  return range && { range: isJoined ? { start: afterLetters(first, 1), end: range.end } : range, isPronoun: false }
}

function startsClause(tokens: Tokens, at: number): boolean {
  const { kind, word, quote } = tokens[at]!
  if (kind === 'close' || kind === 'bracket') return false
  if (kind === 'open') return quote !== at || !tokens.slice(at, at + 6).some(token => token.kind === 'close')
  return kind !== 'word' || clauseWords.has(word) || suffixedThat.has(word)
}

/**
 * Parts what follows a verb into its subject and its object: index where the object begins, or 0. After a definite noun
 * an indefinite one, a noun with a possessive, or a word that begins what is denied or announced.
 */
export function objectAt(tokens: Tokens, from: number, to: number): number {
  const limit = Math.min(to, from + reach)
  let isDefinite = tokens[from]?.word.startsWith('ال') ?? false
  const isPlural = /(?:ون|ين|ان)$/.test(tokens[from]?.word ?? '')
  const isRole = isListed(tokens[from]?.word ?? '', roleWords, namedRoles)
  let isNamed = false
  for (let at = from; at < limit; at++) {
    const { word, kind, nameEnd } = tokens[at]!
    if (kind === 'open' && at > from && (isDefinite || isNamed)) return at
    if (kind === 'stop' || kind === 'colon') return 0
    if (kind !== 'word') continue
    if (nameEnd > at + 1) {
      at = nameEnd - 1
      isNamed = true
      continue
    }
    if (at === from && nameEnd > 0) {
      isNamed = true
      continue
    }
    if (contentStarts.has(word) && !tokens[at]!.text.startsWith('آي')) return at
    if (at === from) continue
    // «تقدّر منصور خسائر»: behind a name a noun begins the object.
    if (tokens[at - 1]!.nameEnd === at && nameEnd === 0 && isNewNoun(tokens[at]!)) return at
    if (isNamed && ((word.startsWith('ال') && word !== 'الابن') || organisationWords.has(word))) return at
    if (hasPossessive(tokens[at]!)) return at
    const isArticled = word.startsWith('ال')
    // «المستشار قاسم الأعرجي», «الادعاء العام في ميلانو»: a name goes on with the subject; «اتهم الادعاء ترامب» it does not.
    if (nameEnd > 0 && (isRole || prepositions.has(tokens[at - 1]!.word))) {
      isNamed = true
      continue
    }
    if (
      isDefinite &&
      !isArticled &&
      !prepositions.has(word) &&
      !/^(?:باسم|سابق|ل)/.test(word) &&
      !/^[a-z]/.test(word)
    ) {
      if (!isRole) return at
      isNamed = true
    }
    if (isDefinite && isPlural && isArticled && !/(?:ون|ين|ان)$/.test(word)) return at
    isDefinite ||= isArticled
  }
  return 0
}

/** A noun without the article, no preposition and nothing that goes on with the name before it. */
const isNewNoun = ({ word, text }: ReportToken): boolean =>
  !prepositions.has(word) &&
  !simpleAdverbs.has(word) &&
  !/^(?:ال|ل\p{L}|و|ب\p{L}|باسم|بن|ابن|من|عن|لدي)/u.test(word) &&
  !/^[a-z]/.test(word) &&
  !/\u064b/.test(text)

/** استحواذها، رحيله: a noun with a possessive. */
const hasPossessive = ({ text }: ReportToken): boolean => {
  const letters = text.replace(/\p{M}|\u0640/gu, '')
  return /\p{L}{3}(?:ها|هم|هما|ه)$/u.test(letters) && !/(?:الله|هذه|وجه)$/.test(letters)
}
