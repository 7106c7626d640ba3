// What is said, before or after an English verb of saying.

import { type ReportToken } from '../both/report-tokens.ts'
import { determiners, modals, prepositions, pronouns, relatives, subordinators } from './clause-words-table.ts'
import { adverbialEnd, capitalsEnd, isOfAccusation, isVerbish, type Stretch } from './english-phrases.ts'
import type { Place } from './english-place.ts'

type Tokens = readonly ReportToken[]

export function contentAfter(place: Place): Stretch | null {
  const { tokens, cue } = place
  let next = cue.pattern === 'tell' ? addresseeEnd(tokens, place.to) : place.to
  for (let step = 0; step < 4; step++) {
    const end = adverbialEnd(tokens, next)
    if (end === next) break
    next = end
  }
  const token = tokens[next]
  if (!token) return null
  const to = tokens[place.at]!.quote >= 0 ? tokens[place.at]!.quoteEnd : token.clauseEnd
  const rest = (from: number): Stretch | null => (from < to ? { from, to: asideAt(tokens, from, to) } : null)
  if (token.kind === 'open') return quotation(tokens, next, to)
  if (token.kind === 'colon')
    return tokens[next + 1]?.kind === 'open' ? quotation(tokens, next + 1, to) : rest(next + 1)
  if (token.kind === 'comma' && tokens[next + 1]?.kind === 'open') return quotation(tokens, next + 1, to)
  if (token.kind !== 'word') return null
  if (token.word === 'that') return rest(next + 1)
  if (token.word === 'to' && cue.pattern === 'that') {
    const that = tokens.slice(next, next + 7).findIndex(({ word }) => word === 'that')
    if (that > 0) return rest(next + that + 1)
  }
  if (/^(?:how|whether|why)$/.test(token.word) && cue.id !== 'reply') return rest(next)
  if (cue.id === 'warn' && /^(?:of|against)$/.test(token.word)) return rest(next + 1)
  if (cue.type === 'denial') return deniedAfter(place, next, rest)
  if (prepositions.has(token.word) || subordinators.has(token.word) || (token.word === 'to' && cue.id !== 'tell'))
    return null
  if (cue.pattern === 'tell') return next > place.to && startsClause(tokens, next) ? rest(next) : null
  if (cue.id === 'say')
    return /^(?:a|nothing|so|no|yes|goodbye|hello|much|more|something|anything)$/.test(token.word) &&
      !startsClause(tokens, next)
      ? null
      : rest(next)
  if (cue.id === 'put') return isPutAt(tokens, next) ? rest(next) : null
  if (cue.pattern === 'take' && !/^(?:report|reports|reveal)$/.test(place.form)) return rest(next)
  return startsClause(tokens, next) ? rest(next) : null
}

/** ", a figure that three engineers called exaggerated": the one who writes speaks again. */
function asideAt(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 2; at < Math.min(to - 3, from + reach); at++)
    if (
      tokens[at]!.kind === 'comma' &&
      /^(?:an?|the)$/.test(tokens[at + 1]!.word) &&
      /^(?:figure|claim|charge|number|account|estimate|allegation|accusation|assertion|version)$/.test(
        tokens[at + 2]!.word,
      ) &&
      !/^of$/.test(tokens[at + 3]!.word)
    )
      return at
  return to
}
/** Tokens of what is said that are looked at. */
const reach = 45

function deniedAfter(
  { tokens, to, form }: Place,
  next: number,
  rest: (from: number) => Stretch | null,
): Stretch | null {
  if (/^(?:deny|denied|denies|denying)$/.test(form))
    return /^(?:entry|access|bail|permission|visas?|by|him|her|them|a)$/.test(tokens[next]!.word) &&
      !(tokens[next]!.word === 'a' && isOfAccusation(tokens, to))
      ? null
      : rest(next)
  return isOfAccusation(tokens, to) ? rest(next) : null
}

function quotation(tokens: Tokens, open: number, to: number): Stretch | null {
  const close = tokens[open]!.quoteEnd
  return {
    from: open,
    to: close >= to - 1 || tokens[close + 1]?.kind === 'comma' ? Math.min(close, Math.max(to, close)) : to,
  }
}

/** `put the number at 150`. */
const isPutAt = (tokens: Tokens, from: number): boolean => {
  const words = tokens.slice(from, from + 6).map(({ word }) => word)
  return (
    words.includes('at') &&
    words.some(word => /^(?:number|figure|toll|cost|price|total|damage|losses|share|rate|value)$/.test(word))
  )
}

/** A subject and soon a finite verb: a clause without "that". */
export function startsClause(tokens: Tokens, from: number): boolean {
  const first = tokens[from]!
  if (pronouns.has(first.word) || first.word === 'there') return true
  for (let at = from + 1; at < Math.min(tokens.length, from + 9); at++) {
    const { word, kind } = tokens[at]!
    if (kind !== 'word' || relatives.has(word)) return false
    if (isVerbish(tokens[at]!) || modals.has(word)) return true
  }
  return false
}

/** After the one who is told. */
function addresseeEnd(tokens: Tokens, from: number): number {
  let at = from
  const first = tokens[at]
  if (first?.kind !== 'word') return from
  if (/^(?:him|her|them|us|me|it|you)$/.test(first.word)) {
    if (first.word !== 'her' || tokens[at + 1]?.kind !== 'word' || tokens[at + 1]!.word === 'that') return at + 1
  }
  if (determiners.has(first.word) && first.word !== 'that') at++
  const names = capitalsEnd(tokens, at)
  at = names
  const isStop = (index: number) => {
    const { kind, word, isCapital } = tokens[index]!
    return (
      kind !== 'word' ||
      isCapital ||
      determiners.has(word) ||
      pronouns.has(word) ||
      subordinators.has(word) ||
      prepositions.has(word) ||
      word === 'there'
    )
  }
  const limit = Math.min(tokens.length, at + (names > from + 1 ? 1 : 3))
  while (at < limit && !isStop(at)) at++
  return at
}

/** What was said stands before: nothing follows the cue but when and where. */
export function endsAfter({ tokens, to, cue }: Place): boolean {
  let next = cue.pattern === 'tell' ? addresseeEnd(tokens, to) : to
  for (let step = 0; step < 4; step++) {
    const end = adverbialEnd(tokens, next)
    if (end === next) break
    next = end
  }
  const token = tokens[next]
  if (/^(?:find|suggest|foresee)$/.test(cue.id) && token?.kind === 'word') return false
  return (
    !token ||
    ['stop', 'comma', 'close', 'dash', 'bracket'].includes(token.kind) ||
    prepositions.has(token.word) ||
    /^(?:and|while|but|as)$/.test(token.word)
  )
}

/** What stands before a cue that closes its sentence or a part of it: the quotation, or all from the last stop. */
export function contentBefore(tokens: Tokens, at: number): Stretch | null {
  const sign = tokens[at - 1]
  if (!sign || !['comma', 'close', 'dash', 'stop'].includes(sign.kind)) return null
  const close = sign.kind === 'close' ? at - 1 : tokens[at - 2]?.kind === 'close' ? at - 2 : -1
  const open = close >= 0 ? tokens[close]!.quote : -1
  const { clauseStart } = sign
  const from =
    open >= 0 && (close - open > 5 || open <= clauseStart)
      ? open
      : sign.kind === 'stop'
        ? Math.max(0, tokens[at - 2]?.clauseStart ?? 0)
        : clauseStart
  const to = open >= 0 && from === open ? close : at - 1
  return to > from ? { from, to } : null
}
