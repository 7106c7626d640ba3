// «رفض التعليق»، «لم يردّ على طلب للتعليق»، «تعذّر الاتصال به»، «آثر الصمت»، «رفض الاتهامات»: what a party answered, or
// that it did not.

import type { TextRange } from '../../text/text-range.ts'
import { type Cue, foldedSet } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { comments, prepositions, requests } from './arabic-clause-words-table.ts'
import { afterLetters, speakerIn, subjectBefore } from './arabic-phrases.ts'
import { placeAt, report } from './arabic-place.ts'
import {
  answerVerbs,
  commentVerbs,
  failing,
  giveVerbs,
  ignoringVerbs,
  looseRefusals,
  preferringVerbs,
  reachingActs,
  reachingVerbs,
  refusals,
  refusedMatters,
  refusingParticiples,
  refusingVerbs,
  silences,
  silentVerbs,
  untilNow,
  wishVerbs,
} from './arabic-reply-words-table.ts'

type Tokens = readonly ReportToken[]

const accusations = foldedSet(
  'المخاوف الاتهامات المزاعم الادعاءات الانتقادات التقارير الشائعات الاتهام اتهامات مزاعم ادعاءات الرواية الأنباء التهم التهمة التهديدات الإيحاءات',
)

const cues: Record<'decline' | 'silent' | 'unreached' | 'deny', Cue> = {
  decline: { id: 'decline', type: 'reply', strength: 'neutral', pattern: 'silence' },
  silent: { id: 'silent', type: 'reply', strength: 'neutral', pattern: 'silence' },
  unreached: { id: 'unreached', type: 'reply', strength: 'neutral', pattern: 'silence' },
  deny: { id: 'reject', type: 'denial', strength: 'neutral', pattern: 'take' },
}
const reach = 16

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

/** What is refused, at or after `from`: «الإفصاح», «عن تقديم أي تفاصيل». -1: nothing of the kind. */
function refusedAt(tokens: Tokens, from: number): number {
  const object = find(tokens, from, refusals)
  if (object < 0 || isIdentity(tokens, object)) return -1
  if (!looseRefusals.has(tokens[object]!.word)) return object
  const isMatter = tokens.slice(object + 1, object + 4).some(({ word }) => refusedMatters.has(word))
  const isAbout = /^(?:في|عن|الي)$/.test(tokens[object + 1]?.word ?? '')
  return isMatter || (isAbout && !/^(?:عن|الي)$/.test(tokens[object]!.word)) ? object : -1
}

/** With the comment that is its object: «الإدلاء بأي تصريح», «تقديم تعليق». */
function endOfRefused(tokens: Tokens, object: number): number {
  if (!/^(?:الادلا|تقديم|اعطا|الحصول)$/.test(tokens[object]!.word)) return object + 1
  for (let at = object + 1; at <= object + 3; at++) if (comments.has(tokens[at]?.word ?? '')) return at + 1
  return object + 1
}

function readRefusal(tokens: Tokens, at: number, start: number): Reported | null {
  const object = refusedAt(tokens, at + 1)
  const isSubject = tokens.slice(at + 1, Math.max(at, object)).some(({ kind }) => kind === 'comma' || kind === 'colon')
  if (object > 0 && !isSubject) {
    const to = /^(?:عن|في|من|علي|عدم)$/.test(tokens[object - 1]!.word) ? object - 1 : object
    const isApart = to > at + 1 && looseRefusals.has(tokens[object]!.word)
    return report(
      { tokens, start, to: isApart ? at + 1 : endOfRefused(tokens, object), cue: cues.decline },
      sourceOf(tokens, { verb: at, from: at + 1, to: tokens[to - 1]?.word === 'عن' ? to - 1 : to }),
    )
  }
  if (!/رفض/.test(tokens[at]!.word)) return null
  const denied = find(tokens, at + 1, accusations)
  if (denied < 0 || tokens.slice(at, denied).some(({ kind }) => kind === 'comma')) return null
  return report(
    { tokens, start, to: at + 1, cue: cues.deny },
    {
      ...sourceOf(tokens, { verb: at, from: at + 1, to: denied }),
      content: wordsBetween(tokens, denied, tokens[at]!.clauseEnd),
    },
  )
}

/** «رفض الكشف عن هويته»، «عن ذكر اسمه»: a source without a name, and no reply. */
const isIdentity = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at, at + 4).some(({ word }) => /^(?:هويت|اسم|اسماي)(?:ه|ها|هم|هما|ي)?$|^اسميهما$/.test(word))

/** «التزم الوزير الصمت»، «لاذت الشركة بالصمت» */
function readKept(tokens: Tokens, at: number, start: number): Reported {
  const object = find(tokens, at + 1, silences)
  return report(
    { tokens, start, to: object + 1, cue: cues.silent },
    sourceOf(tokens, { verb: at, from: at + 1, to: object }),
  )
}

/** «فضّلت الشركة عدم التعليق»، «آثر ألا يعلّق» */
function readPreferred(tokens: Tokens, at: number, start: number): Reported | null {
  const not = find(tokens, at + 1, nots)
  if (not < 0 || not > at + 10) return null
  const isComment = commentVerbs.has(tokens[not + 1]?.word ?? '')
  const object = isComment ? not + 1 : refusedAt(tokens, not + 1)
  if (object < 0 || object > not + 2) return null
  return report(
    { tokens, start, to: endOfRefused(tokens, object), cue: cues.decline },
    sourceOf(tokens, { verb: at, from: at + 1, to: not }),
  )
}
const nots = foldedSet('عدم ألا بعدم')

/** «تجاهلت الشركة طلبات التعليق» */
function readIgnored(tokens: Tokens, at: number, start: number): Reported | null {
  const request = find(tokens, at + 1, requests)
  if (request < 0 || tokens.slice(at, request).some(({ kind }) => kind !== 'word')) return null
  const isAsked = tokens
    .slice(request, request + 5)
    .some(({ word }) => /^(?:لل?|ال|بال)?(?:تعليق|صحف|صحيف|وكال|رويتر|مراسل)/.test(word))
  if (!isAsked && !/^(?:اسيلت|طلبات?|رسايل|اتصالات)(?:نا|ي)?$/.test(tokens[request]!.word)) return null
  return report(
    { tokens, start, to: at + 1, cue: cues.silent },
    sourceOf(tokens, { verb: at, from: at + 1, to: request }),
  )
}

function readSilence(tokens: Tokens, at: number, start: number): Reported | null {
  const verb = tokens[at + 1]
  if (verb?.kind !== 'word') return null
  const isPast = tokens[at]!.word.endsWith('م')
  const end = { tokens, start, to: at + 2, cue: cues.silent }
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
  if (find(tokens, from, requests) > 0) return true
  const until = find(tokens, from, untilNow)
  return until > 0 && !/^(?:في|ضمن)$/.test(tokens[from]?.word ?? '')
}

/** «لم يصدر عن الجيش أي تعليق»، «لم تقدّم الشركة تفاصيل» */
function readUngiven(tokens: Tokens, at: number, start: number): Reported | null {
  const end = { tokens, start, to: at + 2, cue: cues.silent }
  const comment = find(tokens, at + 2, givenComments)
  if (comment < 0) return null
  const from = find(tokens, at + 2, foldedSet('عن من'))
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
  const state = find(tokens, at + 2, available)
  if (state < 0 || find(tokens, state + 1, comments) < 0) return null
  return report(
    { tokens, start, to: state + 1, cue: cues.unreached },
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
      { tokens, start, to: at + 2, cue: cues.silent },
      sourceOf(tokens, { verb: at, from: at + 2, to: next }),
    )
  }
  return null
}

/**
 * «لم يتسنَّ الحصول على تعليق من الشركة»، «تعذّر الوصول إلى المدير للتعليق»، «تعذّر الاتصال بالأسرة»; the verb is at `verb`.
 */
function readUnreached(tokens: Tokens, verb: number, cue: TextRange): Reported | null {
  const act = find(tokens, verb + 1, reachingActs)
  if (act < 0 || act > verb + 7) return null
  const place = { tokens, start: cue.start, to: act + 1, cue: cues.unreached }
  if (tokens[act]!.word === 'الحصول') {
    const comment = find(tokens, act + 1, gotComments)
    if (comment < 0 || comment > act + 4) return null
    const party = find(tokens, comment + 1, foldedSet('من عن'))
    const source = party < 0 ? null : speakerIn(tokens, partiesFrom(tokens, party + 1), phraseEnd(tokens, party + 1))
    return report({ ...place, to: comment + 1 }, { source })
  }
  const comment = find(tokens, act + 1, comments)
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

/** After a comma «وامتنعت ماركوفيتش» is another clause, «ووزارة الصحة» another party. */
const beginsClause = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.word ?? ''
  if (!/^(?:و|او|ولا|المدير|الرييس)/.test(word)) return true
  const bare = word.slice(1)
  return /^و(?:قد|لم|كان|كانت|لا|لن)$/.test(word) || refusingVerbs.has(bare) || placeAt(tokens, at) !== null
}

/** Up to على, حتى, the comma or the end. */
function phraseEnd(tokens: Tokens, from: number): number {
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
