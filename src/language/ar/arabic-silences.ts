// «لم يردّ على طلب للتعليق»، «لم يتسنَّ الوصول إليه»، «لم يؤكد ولم ينفِ»: a party that said nothing, or that nobody reached.

import type { TextRange } from '../../text/text-range.ts'
import { foldedSet } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import type { ReportToken } from '../both/report-tokens.ts'
import { comments, requests } from './arabic-clause-words-table.ts'
import { afterLetters, speakerIn } from './arabic-phrases.ts'
import { report } from './arabic-place.ts'
import { replyCues, endOfRefused, firstOf, partiesFrom, phraseEnd, refusedAt, sourceOf } from './arabic-reply-parts.ts'
import {
  answerVerbs,
  commentVerbs,
  giveVerbs,
  reachingActs,
  reachingVerbs,
  untilNow,
  wishVerbs,
} from './arabic-reply-words-table.ts'

type Tokens = readonly ReportToken[]

/** The silence whose «لم» or «لا» stands at a token. Bounded. */
export function readSilence(tokens: Tokens, at: number, start: number): Reported | null {
  const verb = tokens[at + 1]
  if (verb?.kind !== 'word') return null
  const isPast = tokens[at]!.word.endsWith('م')
  const end = { tokens, start, to: at + 2, cue: replyCues.silent }
  const whole = { verb: at, from: at + 2, to: phraseEnd(tokens, at + 2) }
  if (!isPast) return reachingVerbs.has(verb.word) ? readUnreached(tokens, at + 1, { start, end: verb.end }) : null
  if (commentVerbs.has(verb.word)) return report(end, sourceOf(tokens, whole))
  if (answerVerbs.has(verb.word) && isAwaited(tokens, at + 2)) return report(end, sourceOf(tokens, whole))
  if (giveVerbs.has(verb.word)) return readUngiven(tokens, at, start)
  if (/^[يت]كن$|^[يت]كونوا$/.test(verb.word)) return readUnavailable(tokens, at, start)
  if (/^[يت](?:وكد|نف)(?:وا|ا)?$/.test(verb.word)) return readNeither(tokens, at, start)
  if (wishVerbs.has(verb.word)) {
    const object = refusedAt(tokens, at + 2)
    if (object > 0) {
      const to = /^(?:في|علي|عن)$/.test(tokens[object - 1]!.word) ? object - 1 : object
      return report({ ...end, to: endOfRefused(tokens, object) }, sourceOf(tokens, { verb: at, from: at + 2, to }))
    }
  }
  return reachingVerbs.has(verb.word) ? readUnreached(tokens, at + 1, { start, end: verb.end }) : null
}

/** «لم ترد الشركة على طلب للتعليق»، «لم يرد على الفور» */
const isAwaited = (tokens: Tokens, from: number): boolean => {
  if (firstOf(tokens, from, requests) > 0) return true
  const until = firstOf(tokens, from, untilNow)
  return until > 0 && !/^(?:في|ضمن)$/.test(tokens[from]?.word ?? '')
}

/** What leads to the party: «من الشركة», «عن الجيش». */
const partyWords = foldedSet('من عن')

/** «لم يصدر عن الجيش أي تعليق»، «لم تقدّم الشركة تفاصيل» */
function readUngiven(tokens: Tokens, at: number, start: number): Reported | null {
  const end = { tokens, start, to: at + 2, cue: replyCues.silent }
  const comment = firstOf(tokens, at + 2, givenComments)
  if (comment < 0) return null
  const from = firstOf(tokens, at + 2, partyWords)
  const party = from > 0 && (comment <= at + 4 ? from > comment - 3 : from < comment) ? from : -1
  if (party > 0) {
    const last = party < comment ? backOverAny(tokens, comment) : phraseEnd(tokens, party + 1)
    return report(end, { source: speakerIn(tokens, partiesFrom(tokens, party + 1), last) })
  }
  return report(end, sourceOf(tokens, { verb: at, from: at + 2, to: backOverAny(tokens, comment) }))
}
const givenComments = new Set([
  ...comments,
  ...foldedSet('رد موقف إيضاح توضيح توضيحات ردود تفاصيل إيضاحات بتصريحات تصريحات'),
])
const backOverAny = (tokens: Tokens, at: number): number =>
  /^(?:ب?ا[يى]|باي|ايه|بايه)$/.test(tokens[at - 1]?.word ?? '') ? at - 1 : at

/** «لم يكن المدير متاحاً للتعليق» */
function readUnavailable(tokens: Tokens, at: number, start: number): Reported | null {
  const state = firstOf(tokens, at + 2, available)
  if (state < 0 || firstOf(tokens, state + 1, comments) < 0) return null
  return report(
    { tokens, start, to: state + 1, cue: replyCues.unreached },
    sourceOf(tokens, { verb: at, from: at + 2, to: state }),
  )
}
const available = foldedSet('متاحا متاحة متاحين متوفرا متوفرة متفرغا')

/** «لم يؤكد الوزير النبأ ولم ينفه»، «لم تنف ولم تؤكد» */
function readNeither(tokens: Tokens, at: number, start: number): Reported | null {
  const verb = tokens[at + 1]!.word
  const other = /وكد/.test(verb) ? /^[يت]نف(?:ه|ها|وا|وه|وها|ي|يه|يها)?$/ : /^[يت]وكد(?:ه|ها|وا|وه|وها)?$/
  for (let next = at + 2; next < Math.min(tokens.length - 1, at + 12); next++) {
    if (tokens[next]!.kind === 'stop') return null
    if (!/^(?:ولم|او|ولا|ام)$/.test(tokens[next]!.word) || !other.test(tokens[next + 1]!.word)) continue
    return report(
      { tokens, start, to: at + 2, cue: replyCues.silent },
      sourceOf(tokens, { verb: at, from: at + 2, to: next }),
    )
  }
  return null
}

/**
 * «لم يتسنَّ الحصول على تعليق من الشركة»، «تعذّر الوصول إلى المدير للتعليق»، «تعذّر الاتصال بالأسرة»; the verb is at `verb`.
 */
export function readUnreached(tokens: Tokens, verb: number, cue: TextRange): Reported | null {
  const act = firstOf(tokens, verb + 1, reachingActs)
  if (act < 0 || act > verb + 7) return null
  const place = { tokens, start: cue.start, to: act + 1, cue: replyCues.unreached }
  if (tokens[act]!.word === 'الحصول') {
    const comment = firstOf(tokens, act + 1, gotComments)
    if (comment < 0 || comment > act + 4) return null
    const party = firstOf(tokens, comment + 1, partyWords)
    const source = party < 0 ? null : speakerIn(tokens, partiesFrom(tokens, party + 1), phraseEnd(tokens, party + 1))
    return report({ ...place, to: comment + 1 }, { source })
  }
  const comment = firstOf(tokens, act + 1, comments)
  const last = comment > 0 && tokens[comment]!.word.startsWith('لل') ? comment : phraseEnd(tokens, act + 1)
  const next = tokens[act + 1]
  if (!next) return null
  const isLed = /^(?:الي|مع|من)$/.test(next.word)
  if (/^(?:به|بها|بهم|بهما|اليه|اليها|اليهم|معه|معها|معهم)$/.test(next.word))
    return report(place, { isInherited: true })
  if (isLed) {
    const source = speakerIn(tokens, partiesFrom(tokens, act + 2), last)
    const isParty = comment > 0 || !unreachable.has(tokens[act + 2]?.word ?? '')
    return source && isParty && tokens[act]!.word !== 'الحديث' ? report(place, { source }) : null
  }
  if (!/^ب\p{L}{2}/u.test(next.word) || tokens[act]!.word !== 'الاتصال') return null
  const source = speakerIn(tokens, act + 1, last)
  return source && report(place, { source: { start: afterLetters(next, 1), end: source.end } })
}
const gotComments = new Set([...comments, ...foldedSet('رد توضيح إيضاح موقف إفادة توضيحات')])
/** Where one could not get to is no party: «تعذّر الوصول إلى الموقع». */
const unreachable = foldedSet(
  'الموقع المنطقة المكان القرية القرى المدينة البلدة الجرحى الضحايا المصابين العالقين الناجين المواقع المناطق المخيم الطريق السفينة اتفاق حل تسوية توافق صيغة نتيجة الحقيقة المعلومات البيانات الإنترنت الخدمة المنازل الأحياء مكان موقع منطقة',
)
