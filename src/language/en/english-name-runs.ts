// Runs of words with capitals, parted into names. Says where names are, not what they name.

import type { NameEntry } from '../both/name-index.ts'
import { nameAt } from '../both/name-index.ts'
import { englishGazetteer } from './english-gazetteer.ts'
import type { EnglishToken } from './english-token.ts'
import {
  organisationEndings,
  organisationHeads,
  portfolioWords,
  stateBodies,
  titlePieces,
  eventHeads,
  placeHeads,
  placeNouns,
  brandWords,
  organisationNouns,
  personNouns,
} from './entity-words-table.ts'
import { englishFirstNames } from './first-names-table.ts'
import { isGeneralWord, isOpeningWord } from './general-words.ts'
import { calendarWords, nameParticles, roleWords } from './name-words-table.ts'
import { isDemonym } from './is-demonym.ts'

/** Tokens `from` to `to` (not included). */
export interface NamePiece {
  readonly from: number
  readonly to: number
  /** What everybody knows by just these words, or by their beginning. */
  readonly known: NameEntry | null
  /** A title or role in capitals stands directly before it: `CEO`. */
  readonly title: string | null
}

const extraRoles = new Set(
  `Secretary-General Vice-President President-elect Archbishop Bishop Cardinal Commissioner Undersecretary Coach Speaker
  Prosecutor Detective Inspector Superintendent Officer Mullah Field Marshal Baroness Baron Count Countess Duke Duchess Aunt Uncle Grandma Grandpa Granny
  Sergeant-Major Scientist Economist Ambassador`.split(/\s+/),
)
const royal = /^(?:King|Queen|Prince|Princess|Imam|Emir|Sheikh|Sultan|Saint|St|Pope|Lord)$/
const isRole = (word: string) => roleWords.has(word) || extraRoles.has(word)

const isPlainGap = (gap: string): boolean => gap === ' ' || gap === '\u00a0' || gap === '\u202f'

/** Whether the name at `index` goes on from the word before it without more than a space between them. */
const goesOn = (tokens: readonly EnglishToken[], index: number): boolean => {
  const last = tokens[index - 1]!
  const gap = tokens[index]!.gap
  if (last.cut !== '') return false
  if (isPlainGap(gap) || gap === ' & ') return true
  return gap === '. ' && /^(?:\p{Lu}|St|Jr|Dr|Mr|Mrs|Ms|Bros|\p{Lu}\.\p{Lu})$/u.test(last.text)
}

/** The name that everybody knows that begins at token `at`. */
export function knownAt(tokens: readonly EnglishToken[], at: number): NameEntry | null {
  return nameAt(englishGazetteer, tokens[at]!.text, step => {
    const token = tokens[at + step]
    return token && tokens[at + step - 1]!.cut === '' && (isPlainGap(token.gap) || token.gap === ' & ')
      ? token.text
      : null
  })
}

/** The names of a segment in order, none over another. Linear. */
export function namePieces(tokens: readonly EnglishToken[]): readonly NamePiece[] {
  const pieces: NamePiece[] = []
  for (let index = 0; index < tokens.length;) {
    if (!startsName(tokens, index)) {
      index++
      continue
    }
    const end = endOfRun(tokens, index)
    pieces.push(...partRun(tokens, index, end))
    index = end
  }
  return pieces
}

const startsName = (tokens: readonly EnglishToken[], index: number): boolean =>
  tokens[index]!.isCapital || knownAt(tokens, index) !== null

function endOfRun(tokens: readonly EnglishToken[], index: number): number {
  let end = Math.max(index + 1, index + (knownAt(tokens, index)?.words.length ?? 0))
  for (let next = end; next < tokens.length && next - end <= 3; next++) {
    if (!goesOn(tokens, next)) break
    const { text, isCapital } = tokens[next]!
    if (isCapital && !(tokens[next]!.isFirst && tokens[next]!.gap !== ' ')) {
      end = Math.max(next + 1, next + (knownAt(tokens, next)?.words.length ?? 0))
      next = end - 1
    } else if (/^\d{1,4}(?:\.\d{1,2}|[A-Z])?$/.test(text) && next === end && isNumbered(tokens, next)) end = next + 1
    else if (!nameParticles.has(text) && !joinsInstitution(tokens, next)) break
  }
  return end
}

/** A number that belongs to a name: Claude 3, Expo 2030; never `On Friday 13`. */
function isNumbered(tokens: readonly EnglishToken[], at: number): boolean {
  const last = tokens[at - 1]!
  if (calendarWords.has(last.text) || isRole(last.text) || (last.isFirst && isGeneralWord(last.text))) return false
  const { entityType } = knownAt(tokens, at - 1) ?? { entityType: null }
  if (entityType === 'place' || entityType === 'organization' || /^[-–:.]\d?/.test(tokens[at + 1]?.gap ?? ''))
    return false
  const { text } = tokens[at]!
  return /^(?:19|20)\d\d$/.test(text)
    ? /^(?:Expo|Vision|Euro|Games|Cup|Olympics|Dubai|Summit|Agenda)$/.test(last.text)
    : Number.parseFloat(text) < 1000
}

/** `of`, `for`, `the` and `and` inside `Ministry of Health and Population`. */
function joinsInstitution(tokens: readonly EnglishToken[], at: number): boolean {
  const { text } = tokens[at]!
  const before = tokens[at - 1]!.text
  const next = tokens[at + 1]
  if (!next || tokens[at]!.cut !== '' || !isPlainGap(next.gap)) return false
  if (text === 'the') return before === 'of' || before === 'for'
  if (text === 'of' || text === 'for' || text === 'on') {
    if (!next.isCapital && next.text !== 'the') return false
    if (text === 'on') return before === 'Council' || before === 'Conference' || before === 'Committee'
    return organisationHeads.has(before) || placeHeads.has(before) || eventHeads.has(before)
  }
  return text === 'and' && portfolioWords.has(before) && isAbstract(next.text) && hasOf(tokens, at)
}

const isAbstract = (word: string): boolean =>
  portfolioWords.has(word) || brandWords.has(word) || /(?:tion|ment|ity|ing|ics|ship)s?$/.test(word)

const hasOf = (tokens: readonly EnglishToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ text }) => text === 'of' || text === 'for')

/** A run parted at titles, dates and well-known names, without the first words of its sentence. */
function partRun(tokens: readonly EnglishToken[], start: number, end: number): NamePiece[] {
  const pieces: NamePiece[] = []
  let title: string | null = null
  let from = firstOfName(tokens, start, end)
  if (from > start && isCue(tokens[from - 1]!.text))
    title = personNouns.has(tokens[from - 1]!.text.toLowerCase()) ? tokens[from - 1]!.text : null
  const close = (to: number, next: number) => {
    for (const piece of withoutEdges(tokens, from, to, title)) pieces.push(piece)
    from = next
  }
  for (let at = from; at < end;) {
    const known = knownAt(tokens, at)
    if (known && known.words.length > 1) {
      at += known.words.length
      continue
    }
    const role = roleAt(tokens, at, end)
    if (role > at && !isInsideName(tokens, { from, at, role, end })) {
      close(at, role)
      title = tokens[role - 1]!.text
      at = role
    } else if (calendarWords.has(tokens[at]!.text) && !isNameOfDay(tokens, at, end)) {
      close(at, at + 1)
      title = null
      at++
    } else at++
  }
  close(end, end)
  return pieces
}

/** May and April are people where a name goes on after them. */
const isNameOfDay = (tokens: readonly EnglishToken[], at: number, end: number): boolean =>
  englishFirstNames.has(tokens[at]!.text) &&
  at + 1 < end &&
  tokens[at + 1]!.isCapital &&
  !isGeneralWord(tokens[at + 1]!.text)

/** Where the role that begins at `at` ends; `at` when there is none. */
function roleAt(tokens: readonly EnglishToken[], at: number, end: number): number {
  let to = at
  while (to < end && titlePieces.has(tokens[to]!.text) && !isRole(tokens[to]!.text)) to++
  if (to >= end || !isRole(tokens[to]!.text)) return isRole(tokens[at]!.text) ? at + 1 : at
  while (
    to < end &&
    (isRole(tokens[to]!.text) || (titlePieces.has(tokens[to]!.text) && to + 1 < end && isRole(tokens[to + 1]!.text)))
  )
    to++
  return to
}

/** `King Saud University`, `Justice Department`: the word for a role is part of a name. */
function isInsideName(
  tokens: readonly EnglishToken[],
  { from, at, role, end }: { readonly from: number; readonly at: number; readonly role: number; readonly end: number },
): boolean {
  if (hasOf(tokens.slice(from, at), at - from)) return true
  const last = tokens[end - 1]!.text
  if (royal.test(tokens[at]!.text))
    return role < end && (organisationEndings.has(last) || /^(?:Airport|Cup|Street|Road|Bridge|Stadium)$/.test(last))
  return (
    role < end &&
    role === at + 1 &&
    organisationEndings.has(tokens[role]!.text) &&
    !personNouns.has(tokens[at]!.text.toLowerCase())
  )
}

const isCue = (word: string): boolean => {
  const small = word.toLowerCase()
  return personNouns.has(small) || organisationNouns.has(small) || placeNouns.has(small)
}

/** After the words that begin a sentence: `One former OpenAI researcher`, `Billionaire Elon Musk`. */
function firstOfName(tokens: readonly EnglishToken[], start: number, end: number): number {
  let from = start
  while (from < end) {
    const { text, isFirst } = tokens[from]!
    if (knownAt(tokens, from) && !(isFirst && isOpeningWord(text) && knownAt(tokens, from)!.words.length === 1)) break
    if (from === start && text === 'The') from++
    else if (
      (isFirst || from > start) &&
      !isRole(text) &&
      (isOpeningWord(text) || (isFirst && isCue(text.replace(/s$/, ''))))
    )
      from++
    else break
  }
  return from
}

/** Without small words, demonyms of states and lone general words at its edges; parted at well-known names. */
function withoutEdges(tokens: readonly EnglishToken[], start: number, stop: number, title: string | null): NamePiece[] {
  let from = start
  let to = stop
  const isSmall = (at: number) => !tokens[at]!.isCapital && knownAt(tokens, at) === null
  while (from < to && isSmall(from)) from++
  while (to > from && isSmall(to - 1) && !isWithinKnown(tokens, from, to) && !/^\d/.test(tokens[to - 1]!.text)) to--
  if (to - from > 1 && isDemonym(tokens[from]!.text) && !knownAt(tokens, from)) {
    const next = tokens[from + 1]!.text
    if (stateBodies.has(next) || englishFirstNames.has(next) || knownAt(tokens, from + 1)) from++
  }
  if (from >= to) return []
  const known = knownAt(tokens, from)
  const length = known?.words.length ?? 0
  if (known && length < to - from && isParted(tokens, from + length, to, known))
    return [{ from, to: from + length, known, title }, ...withoutEdges(tokens, from + length, to, null)]
  const whole = tokens.slice(from, to)
  if (isField(tokens, from) && whole.every(({ text }) => portfolioWords.has(text) || !/^\p{Lu}/u.test(text))) return []
  if (
    !known &&
    whole.every(({ text, isCapital }) => !isCapital || isGeneralWord(text) || isDemonym(text) || /^\d/.test(text))
  )
    return []
  if (title !== null && whole.every(({ text }) => portfolioWords.has(text) || !/^\p{Lu}/u.test(text))) return []
  return [{ from, to, known: length <= to - from ? known : null, title }]
}

/** After `minister of`, `head of`: what somebody is at the head of. */
const isField = (tokens: readonly EnglishToken[], from: number): boolean => {
  const before = tokens[from - 2]?.text ?? ''
  return (
    /^(?:of|for|and)$/.test(tokens[from - 1]?.text ?? '') &&
    (isRole(before) || personNouns.has(before.toLowerCase()) || portfolioWords.has(before))
  )
}

const isWithinKnown = (tokens: readonly EnglishToken[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if ((knownAt(tokens, at)?.words.length ?? 0) + at === to && at < to - 1) return true
  return false
}

/** A country before a body of its own, or any well-known name before a person: `US Supreme Court`, `Tesla Elon Musk`. */
function isParted(tokens: readonly EnglishToken[], at: number, to: number, known: NameEntry): boolean {
  const next = tokens[at]!.text
  if (
    known.entityType === 'place' &&
    known.words.length < 3 &&
    (stateBodies.has(next) || organisationHeads.has(next)) &&
    isCountry(known)
  )
    return true
  if (known.entityType === 'person') return false
  return to - at >= 2 && englishFirstNames.has(next) && !organisationEndings.has(tokens[to - 1]!.text)
}

const isCountry = ({ words }: NameEntry): boolean => /^(?:US|U\.S|UK|U\.K|UAE|USA|EU)$/.test(words[0]!)
