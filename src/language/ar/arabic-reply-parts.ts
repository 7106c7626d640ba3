// What replies are made of: who is asked, what is refused, how far the phrase goes.

import type { TextRange } from '../../text/text-range.ts'
import type { Cue } from '../both/cue.ts'
import type { ReportToken } from '../both/report-tokens.ts'
import { comments, prepositions } from './arabic-clause-words-table.ts'
import { speakerIn, subjectBefore } from './arabic-phrases.ts'
import { placeAt } from './arabic-place.ts'
import { looseRefusals, refusals, refusedMatters, refusingVerbs } from './arabic-reply-words-table.ts'

type Tokens = readonly ReportToken[]

export const replyCues: Record<'decline' | 'silent' | 'unreached' | 'deny', Cue> = {
  decline: { id: 'decline', type: 'reply', strength: 'neutral', pattern: 'silence' },
  silent: { id: 'silent', type: 'reply', strength: 'neutral', pattern: 'silence' },
  unreached: { id: 'unreached', type: 'reply', strength: 'neutral', pattern: 'silence' },
  deny: { id: 'reject', type: 'denial', strength: 'neutral', pattern: 'take' },
}
const reach = 16

/** The first word of a set within the sentence, no farther than some words; -1 where there is none. */
export const firstOf = (tokens: Tokens, from: number, set: ReadonlySet<string>): number => {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    if (tokens[at]!.kind === 'stop') return -1
    if (set.has(tokens[at]!.word)) return at
  }
  return -1
}

/** Who replies: behind the verb, else before it. */
export function sourceOf(
  tokens: Tokens,
  place: { verb: number; from: number; to: number },
): { source: TextRange | null; isInherited: boolean } {
  const { from, to, verb } = place
  const after =
    from < to && !prepositions.has(tokens[from]!.word) ? speakerIn(tokens, partiesFrom(tokens, from), to) : null
  if (after) return { source: after, isInherited: false }
  const before = subjectBefore(tokens, verb)
  return { source: before?.range ?? null, isInherited: before?.isPronoun ?? true }
}

/** After «أي من» and «كل من». */
export const partiesFrom = (tokens: Tokens, from: number): number =>
  /^(?:اي|كل|ايا|ايه|كلا)$/.test(tokens[from]?.word ?? '') && tokens[from + 1]?.word === 'من' ? from + 2 : from

/** What is refused, at or after `from`: «الإفصاح», «عن تقديم أي تفاصيل». -1: nothing of the kind. */
export function refusedAt(tokens: Tokens, from: number): number {
  const object = firstOf(tokens, from, refusals)
  if (object < 0 || isIdentity(tokens, object)) return -1
  if (!looseRefusals.has(tokens[object]!.word)) return object
  const isMatter = tokens.slice(object + 1, object + 4).some(({ word }) => refusedMatters.has(word))
  const isAbout = /^(?:في|عن|الي)$/.test(tokens[object + 1]?.word ?? '')
  return isMatter || (isAbout && !/^(?:عن|الي)$/.test(tokens[object]!.word)) ? object : -1
}

/** With the comment that is its object: «الإدلاء بأي تصريح», «تقديم تعليق». */
export function endOfRefused(tokens: Tokens, object: number): number {
  if (!/^(?:الادلا|تقديم|اعطا|الحصول)$/.test(tokens[object]!.word)) return object + 1
  for (let at = object + 1; at <= object + 3; at++) if (comments.has(tokens[at]?.word ?? '')) return at + 1
  return object + 1
}

/** «رفض الكشف عن هويته»، «عن ذكر اسمه»: a source without a name, and no reply. */
const isIdentity = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at, at + 4).some(({ word }) => /^(?:هويت|اسم|اسماي)(?:ه|ها|هم|هما|ي)?$|^اسميهما$/.test(word))

/** After a comma «وامتنعت ماركوفيتش» is another clause, «ووزارة الصحة» another party. */
const beginsClause = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.word ?? ''
  if (!/^(?:و|او|ولا|المدير|الرييس)/.test(word)) return true
  const bare = word.slice(1)
  return /^و(?:قد|لم|كان|كانت|لا|لن)$/.test(word) || refusingVerbs.has(bare) || placeAt(tokens, at) !== null
}

/** Up to على, حتى, the comma or the end. */
export function phraseEnd(tokens: Tokens, from: number): number {
  let at = from
  while (at < Math.min(tokens.length, from + 24)) {
    const { kind, word } = tokens[at]!
    if (
      kind === 'stop' ||
      kind === 'colon' ||
      (kind === 'comma' && beginsClause(tokens, at + 1)) ||
      /^(?:علي|حتي|بعد|فورا|لل?طلب\p{L}*|بشان|حول|رغم|ردا|للتعليق|عن)$/u.test(word)
    )
      break
    at++
  }
  return at
}
