// «رفض التعليق»، «لم يردّ على طلب للتعليق»، «لم يتسنَّ الوصول إليه»، «رفض الاتهامات»: what a party answered, or that it did not.

import type { TextRange } from '../../text/text-range.ts'
import { type Cue, foldedSet } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { comments, contentStarts, prepositions, refusals, requests } from './arabic-clause-words-table.ts'
import { afterLetters, speakerIn, subjectBefore } from './arabic-phrases.ts'
import { report } from './arabic-place.ts'

type Tokens = readonly ReportToken[]

const refuse = foldedSet('رفض رفضت رفضوا رفضا يرفض ترفض امتنع امتنعت امتنعوا يمتنع تمتنع اعتذر اعتذرت')
const commentVerbs = foldedSet('يعلق تعلق يعلقوا يعلقا تعلقا')
const answerVerbs = foldedSet('يرد ترد يردوا يردا تردا يستجب تستجب يستجيبوا يستجيبا يجب تجب يجيبوا')
const giveVerbs = foldedSet('يقدم تقدم يقدموا يقدما يدل تدل يدلوا يدليا يصدر تصدر يصدروا')
const reachVerbs = foldedSet('الحصول الوصول الاتصال')
const accusations = foldedSet(
  'المخاوف الاتهامات المزاعم الادعاءات الانتقادات التقارير الشائعات الاتهام اتهامات مزاعم ادعاءات',
)

const cues: Record<'decline' | 'silent' | 'unreached' | 'deny', Cue> = {
  decline: { id: 'decline', type: 'reply', strength: 'neutral', pattern: 'silence' },
  silent: { id: 'silent', type: 'reply', strength: 'neutral', pattern: 'silence' },
  unreached: { id: 'unreached', type: 'reply', strength: 'neutral', pattern: 'silence' },
  deny: { id: 'reject', type: 'denial', strength: 'neutral', pattern: 'take' },
}
const reach = 16

/** The reply whose cue begins at a token, or null. */
export function readArabicReply(tokens: Tokens, at: number): Reported | null {
  const token = tokens[at]!
  const count = /^[وف]\p{L}{2}/u.test(token.word) ? 1 : 0
  const bare = token.word.slice(count)
  const start = afterLetters(token, count)
  if (refuse.has(token.word) || refuse.has(bare))
    return readRefusal(tokens, at, refuse.has(token.word) ? token.start : start)
  if (bare === 'لم' || token.word === 'لم') return readSilence(tokens, at, token.word === 'لم' ? token.start : start)
  if (bare === 'تعذر' || token.word === 'تعذر')
    return readUnreached(tokens, at + 1, { start: token.word === 'تعذر' ? token.start : start, end: token.end })
  return null
}

const find = (tokens: Tokens, from: number, set: ReadonlySet<string>): number => {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    if (tokens[at]!.kind === 'stop') return -1
    if (set.has(tokens[at]!.word)) return at
  }
  return -1
}

function sourceOf(
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
const partiesFrom = (tokens: Tokens, from: number): number =>
  /^(?:اي|كل|ايا|ايه|كلا)$/.test(tokens[from]?.word ?? '') && tokens[from + 1]?.word === 'من' ? from + 2 : from

function readRefusal(tokens: Tokens, at: number, start: number): Reported | null {
  const object = find(tokens, at + 1, refusals)
  if (object > 0 && !isIdentity(tokens, object)) {
    const to = /^عن$/.test(tokens[object - 1]!.word) ? object - 1 : object
    return report(
      { tokens, start, to: object + 1, cue: cues.decline },
      sourceOf(tokens, { verb: at, from: at + 1, to }),
    )
  }
  const denied = find(tokens, at + 1, accusations)
  if (denied < 0 || tokens.slice(at, denied).some(({ kind }) => kind === 'comma')) return null
  const content = wordsBetween(tokens, contentStarts.has(tokens[denied]!.word) ? denied : denied, tokens[at]!.clauseEnd)
  return report(
    { tokens, start, to: at + 1, cue: cues.deny },
    { ...sourceOf(tokens, { verb: at, from: at + 1, to: denied }), content },
  )
}

/** «رفض الكشف عن هويته»: a source without a name, and no reply. */
const isIdentity = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at, at + 4).some(({ word }) => /^(?:هويت|اسم)(?:ه|ها|هم|هما)?$/.test(word))

function readSilence(tokens: Tokens, at: number, start: number): Reported | null {
  const verb = tokens[at + 1]
  if (verb?.kind !== 'word') return null
  const end = { tokens, start, to: at + 2, cue: cues.silent }
  if (commentVerbs.has(verb.word))
    return report(end, sourceOf(tokens, { verb: at, from: at + 2, to: phraseEnd(tokens, at + 2) }))
  if (answerVerbs.has(verb.word)) {
    const request = find(tokens, at + 2, requests)
    if (request > 0) return report(end, sourceOf(tokens, { verb: at, from: at + 2, to: phraseEnd(tokens, at + 2) }))
  }
  if (giveVerbs.has(verb.word)) {
    const comment = find(tokens, at + 2, comments)
    if (comment < 0) return null
    const from = find(tokens, comment + 1, foldedSet('عن من'))
    if (comment <= at + 3 && from > 0)
      return report(end, { source: speakerIn(tokens, partiesFrom(tokens, from + 1), phraseEnd(tokens, from + 1)) })
    const to = tokens[comment - 1]?.word === 'اي' ? comment - 1 : comment
    return report(end, sourceOf(tokens, { verb: at, from: at + 2, to }))
  }
  if (/^[يت](?:شا|رغب|رد)$/.test(verb.word)) {
    const object = find(tokens, at + 2, refusals)
    return object < 0
      ? null
      : report({ ...end, to: object + 1 }, sourceOf(tokens, { verb: at, from: at + 2, to: object }))
  }
  return /^(?:يتسن|يتسني|يمكن|نتمكن|تتمكن|يتمكن)$/.test(verb.word)
    ? readUnreached(tokens, at + 2, { start, end: verb.end })
    : null
}

/** «لم يتسنَّ الحصول على تعليق من الشركة»، «تعذّر الوصول إلى المدير للتعليق». */
function readUnreached(tokens: Tokens, from: number, cue: TextRange): Reported | null {
  const act = find(tokens, from, reachVerbs)
  const comment = find(tokens, from, comments)
  if (act < 0 || comment < 0) return null
  const party = find(tokens, act + 1, foldedSet('من إلى مع'))
  if (party < 0) return null
  const source = speakerIn(
    tokens,
    partiesFrom(tokens, party + 1),
    comment > party ? comment : phraseEnd(tokens, party + 1),
  )
  const entry = report(
    { tokens, start: cue.start, to: act + 1, cue: cues.unreached },
    { source, end: tokens[act]!.end },
  )
  return source ? entry : null
}

/** Up to على, حتى, the comma or the end. */
function phraseEnd(tokens: Tokens, from: number): number {
  let at = from
  while (at < Math.min(tokens.length, from + 24)) {
    const { kind, word } = tokens[at]!
    if (
      kind === 'stop' ||
      kind === 'colon' ||
      (kind === 'comma' && !/^(?:و|او|ولا|وكبير|المدير|الرييس)/.test(tokens[at + 1]?.word ?? '')) ||
      /^(?:علي|حتي|بعد|فورا|لل?طلب\p{L}*|بشان|حول|رغم|ردا)$/u.test(word)
    )
      break
    at++
  }
  return at
}
