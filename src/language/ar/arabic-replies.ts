// «رفض التعليق»، «لم يردّ على طلب للتعليق»، «تعذّر الاتصال به»، «آثر الصمت»، «رفض الاتهامات»: what a party answered, or
// that it did not.

import { foldedSet } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { requests } from './arabic-clause-words-table.ts'
import { afterLetters } from './arabic-phrases.ts'
import { report } from './arabic-place.ts'
import { replyCues, endOfRefused, firstOf, refusedAt, sourceOf } from './arabic-reply-parts.ts'
import {
  commentVerbs,
  failing,
  ignoringVerbs,
  looseRefusals,
  preferringVerbs,
  refusingParticiples,
  refusingVerbs,
  silences,
  silentVerbs,
} from './arabic-reply-words-table.ts'
import { readSilence, readUnreached } from './arabic-silences.ts'

type Tokens = readonly ReportToken[]

const accusations = foldedSet(
  'المخاوف الاتهامات المزاعم الادعاءات الانتقادات التقارير الشائعات الاتهام اتهامات مزاعم ادعاءات الرواية الأنباء التهم التهمة التهديدات الإيحاءات',
)

/** The reply whose cue begins at a token, or null. Bounded. */
export function readArabicReply(tokens: Tokens, at: number): Reported | null {
  const token = tokens[at]!
  const count = /^[وف]\p{L}{2}/u.test(token.word) ? 1 : 0
  for (const letters of count === 0 ? [0] : [0, count]) {
    const reply = readAt(tokens, at, token.word.slice(letters), afterLetters(token, letters))
    if (reply) return reply
  }
  return null
}

function readAt(tokens: Tokens, at: number, word: string, start: number): Reported | null {
  if (word === 'لم' || word === 'لا') return readSilence(tokens, at, start)
  if (silentVerbs.has(word) && tokens.slice(at + 1, at + 7).some(token => silences.has(token.word)))
    return readKept(tokens, at, start)
  if (preferringVerbs.has(word)) return readPreferred(tokens, at, start)
  if (refusingVerbs.has(word) || refusingParticiples.has(word)) return readRefusal(tokens, at, start)
  if (ignoringVerbs.has(word)) return readIgnored(tokens, at, start)
  return failing.has(word) ? readUnreached(tokens, at, { start, end: tokens[at]!.end }) : null
}

function readRefusal(tokens: Tokens, at: number, start: number): Reported | null {
  const object = refusedAt(tokens, at + 1)
  const isSubject = tokens.slice(at + 1, Math.max(at, object)).some(({ kind }) => kind === 'comma' || kind === 'colon')
  if (object > 0 && !isSubject) {
    const to = /^(?:عن|في|من|علي|عدم)$/.test(tokens[object - 1]!.word) ? object - 1 : object
    const isApart = to > at + 1 && looseRefusals.has(tokens[object]!.word)
    return report(
      { tokens, start, to: isApart ? at + 1 : endOfRefused(tokens, object), cue: replyCues.decline },
      sourceOf(tokens, { verb: at, from: at + 1, to: tokens[to - 1]?.word === 'عن' ? to - 1 : to }),
    )
  }
  if (!/رفض/.test(tokens[at]!.word)) return null
  const denied = firstOf(tokens, at + 1, accusations)
  if (denied < 0 || tokens.slice(at, denied).some(({ kind }) => kind === 'comma')) return null
  return report(
    { tokens, start, to: at + 1, cue: replyCues.deny },
    {
      ...sourceOf(tokens, { verb: at, from: at + 1, to: denied }),
      content: wordsBetween(tokens, denied, tokens[at]!.clauseEnd),
    },
  )
}

/** «التزم الوزير الصمت»، «لاذت الشركة بالصمت» */
function readKept(tokens: Tokens, at: number, start: number): Reported {
  const object = firstOf(tokens, at + 1, silences)
  return report(
    { tokens, start, to: object + 1, cue: replyCues.silent },
    sourceOf(tokens, { verb: at, from: at + 1, to: object }),
  )
}

/** «فضّلت الشركة عدم التعليق»، «آثر ألا يعلّق» */
function readPreferred(tokens: Tokens, at: number, start: number): Reported | null {
  const not = firstOf(tokens, at + 1, nots)
  if (not < 0 || not > at + 10) return null
  const isComment = commentVerbs.has(tokens[not + 1]?.word ?? '')
  const object = isComment ? not + 1 : refusedAt(tokens, not + 1)
  if (object < 0 || object > not + 2) return null
  return report(
    { tokens, start, to: endOfRefused(tokens, object), cue: replyCues.decline },
    sourceOf(tokens, { verb: at, from: at + 1, to: not }),
  )
}
const nots = foldedSet('عدم ألا بعدم')

/** «تجاهلت الشركة طلبات التعليق» */
function readIgnored(tokens: Tokens, at: number, start: number): Reported | null {
  const request = firstOf(tokens, at + 1, requests)
  if (request < 0 || tokens.slice(at, request).some(({ kind }) => kind !== 'word')) return null
  const isAsked = tokens
    .slice(request, request + 5)
    .some(({ word }) => /^(?:لل?|ال|بال)?(?:تعليق|صحف|صحيف|وكال|رويتر|مراسل)/.test(word))
  if (!isAsked && !/^(?:اسيلت|طلبات?|رسايل|اتصالات)(?:نا|ي)?$/.test(tokens[request]!.word)) return null
  return report(
    { tokens, start, to: at + 1, cue: replyCues.silent },
    sourceOf(tokens, { verb: at, from: at + 1, to: request }),
  )
}
