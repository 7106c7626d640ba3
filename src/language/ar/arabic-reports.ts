// Who says what in one Arabic sentence: a verb of saying, the speaker after or before it, and what is said.

import type { Reported } from '../both/reported.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { readArabicPhrase } from './arabic-according.ts'
import { complementizers, prepositions, relatives } from './arabic-clause-words-table.ts'
import { arabicParticiples } from './arabic-cue-table.ts'
import { isObjectFirst, readAccusation, readObject, readOfNoun } from './arabic-objects.ts'
import { addresseeAt, afterLetters, objectAt, speakerIn, subjectBefore } from './arabic-phrases.ts'
import { type Place, placeAt, report } from './arabic-place.ts'
import { readArabicReply } from './arabic-replies.ts'
import { type Said, saidAfter } from './arabic-said.ts'

type Tokens = readonly ReportToken[]

/** In the order of their cues. Linear. */
export function readArabicReports(tokens: Tokens): readonly Reported[] {
  const found: Reported[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'word') continue
    const reply = readArabicReply(tokens, at)
    if (reply) found.push(reply)
    const place = reply || isAlone(tokens[at]!, at) ? null : placeAt(tokens, at)
    if (!place || place.start < (found.at(-1)?.cue.end ?? 0)) continue
    const read = readPlace(place, found.length > 0)
    // ورد is a verb, and و before another.
    const other = read.length === 0 && place.start === tokens[at]!.start ? placeAt(tokens, at, 1) : null
    found.push(...(other ? readPlace(other, found.length > 0) : read))
  }
  return found
}

const readPlace = (place: Place, isAfterOther: boolean): Reported[] =>
  place.cue.pattern === 'phrase' ? readArabicPhrase(place, isAfterOther) : readVerb(place)

/** «أنكر», «رأى»: a word alone between quotation marks is what somebody or something is called. */
const isAlone = ({ quote, quoteEnd }: ReportToken, at: number): boolean =>
  quote >= 0 && quote === at - 1 && quoteEnd === at + 1

const isImperfect = (form: string): boolean => /^[يت]\p{L}{2}/u.test(form)

/** Something that was not said, or a word that is no verb here. */
function isNoVerb({ tokens, at, form, start }: Place): boolean {
  const before = tokens[at - 1]?.word ?? ''
  if (/^(?:لم|لا|لن|ولم|ولا|دون|ان|بان|عدم|ليس)$/.test(before) && start === tokens[at]!.start) return true
  if (prepositions.has(before) && before !== 'حتي' && !arabicParticiples.has(form)) return true
  return (
    /^[يت]?ذكر$/.test(form) &&
    isImperfect(form) &&
    complementizers.has(tokens[at + 1]?.word ?? '') &&
    !subjectBefore(tokens, at)
  )
}

function readVerb(place: Place): Reported[] {
  const { tokens, at, to, cue, form } = place
  if (isNoVerb(place) || (place.isSuffixed && cue.pattern !== 'tell')) return []
  if (cue.id === 'byWord') return readByWord(place)
  if (cue.id === 'pretext') return readPretext(place)
  if (cue.pattern === 'passive') return readHearsay(place)
  if (cue.pattern === 'cite') return readRelay(place)
  if (cue.pattern === 'accuse') return readAccusation(place)
  if (cue.pattern === 'take' && isObjectFirst(place)) return readObject(place)
  const said = saidAfter(place)
  if (said?.content && !(cue.id === 'continue' && !said.isQuoted && isFar(tokens, to, said.gapEnd)))
    return readSaid(place, said)
  if (cue.id === 'estimate' || cue.id === 'believe') return readObject(place)
  if (cue.pattern === 'take' || cue.id === 'warn') return readObject(place)
  if (cue.pattern === 'tell' || cue.id === 'admit') return readOfNoun(place)
  if (arabicParticiples.has(form) || place.start > tokens[at]!.start) return []
  return readAfterQuotation(place)
}

/** After رد and أجاب and their kin a clause far off is said by another verb, unless ب leads to it. */
const isFar = (tokens: Tokens, from: number, to: number): boolean =>
  to - from > (tokens[to]?.word.startsWith('بان') ? 20 : 6)

function readSaid(place: Place, said: Said): Reported[] {
  const { tokens, at, to, cue, form } = place
  const { content } = said
  const breaksAt = place.start > tokens[at]!.start || arabicParticiples.has(form) ? tokens[at]!.start : -1
  if (arabicParticiples.has(form)) return [report(place, { content, isInherited: true, breaksAt })]
  const isUnsaid = /^ي(?:زعم|عتقد|ظن|دعي)$/.test(form) && relatives.has(tokens[at - 1]?.word ?? '')
  const left = !isUnsaid && (cue.pattern === 'tell' || said.gapEnd === to) ? subjectBefore(tokens, at) : null
  const isOwn = place.start === tokens[at]!.start
  if (left && isOwn) return [report(place, { source: left.range, isInherited: left.isPronoun, content })]
  const object = cue.pattern === 'tell' ? addresseeAt(tokens, to, said.gapEnd) || objectAt(tokens, to, said.gapEnd) : 0
  const source = speakerIn(tokens, to, object || said.gapEnd)
  if (!source) {
    const isPassive = /^ي(?:زعم|عتقد|ظن|دعي)$/.test(form)
    const after = isPassive && relatives.has(tokens[at - 1]?.word ?? '') ? null : subjectBefore(tokens, at)
    if (cue.id === 'clarify' || (cue.id === 'find' && !after)) return []
    return [
      report(place, {
        content,
        source: isOwn && after ? after.range : null,
        isInherited: after ? after.isPronoun : !isPassive,
        breaksAt,
      }),
    ]
  }
  if (cue.id === 'clarify' && !/\u0651/.test(tokens[at]!.text) && said.gapEnd - to > 4) return []
  return [report(place, { source, content, breaksAt })]
}

/** «اكتفى الوزير بالقول إن»: the speaker stands between the verb and the word. */
function readByWord(place: Place): Reported[] {
  const { tokens, at } = place
  let verb = at - 1
  while (verb >= Math.max(0, at - 10) && !/^[وف]?(?:[يت]?ا?كتف[يتو]|اكتفي|[يت]?ختم|اختتم)/.test(tokens[verb]!.word))
    verb--
  const said = saidAfter(place)
  if (verb < 0 || verb < at - 10 || !said?.content) return []
  const source = speakerIn(tokens, verb + 1, at) ?? null
  const before = source || tokens[verb]!.word.endsWith('وا') ? null : subjectBefore(tokens, verb)
  return [
    report(
      { ...place, start: afterLetters(tokens[at]!, 1) },
      {
        source: source ?? before?.range ?? null,
        isInherited: !source && (before?.isPronoun ?? true),
        content: said.content,
      },
    ),
  ]
}

/** «بذريعة أن»، «بحجة أنها»: whose pretext it is stands before. */
function readPretext(place: Place): Reported[] {
  const { tokens, to } = place
  if (!complementizers.has(tokens[to]?.word ?? '')) return []
  const content = wordsBetween(tokens, to + 1, tokens[to]!.clauseEnd)
  return [report(place, { content, isInherited: true, breaksAt: place.start })]
}

/** قيل إن، ورد أن: said by nobody. */
function readHearsay(place: Place): Reported[] {
  const { tokens, to, cue } = place
  if (cue.id === 'statedIn') {
    const said = saidAfter(place)
    return said?.content && said.gapEnd > to
      ? [report(place, { source: wordsBetween(tokens, to, said.gapEnd), content: said.content })]
      : []
  }
  const isOfNoun = to > place.at + 1 && tokens[to]?.word === 'عن'
  if (!isOfNoun && !complementizers.has(tokens[to]?.word ?? '')) return []
  return [report(place, { content: wordsBetween(tokens, to + 1, tokens[to]!.clauseEnd) })]
}

/** «نقلت رويترز عن مسؤول قوله إن»: two, the second within the first. */
function readRelay(place: Place): Reported[] {
  const { tokens, at, to } = place
  const { clauseEnd } = tokens[at]!
  let about = to
  while (about < Math.min(clauseEnd, to + 10) && !/^عن(?:ه|ها|هم)?$/.test(tokens[about]!.word)) about++
  if (!/^عن(?:ه|ها|هم)?$/.test(tokens[about]?.word ?? '')) return []
  let own = about + 1
  const limit = Math.min(clauseEnd, about + 24)
  while (own < limit && !ownSaying.test(tokens[own]!.word)) own++
  const isOwn = own < limit
  const said = saidAfter({ ...place, to: about + 1 }) ?? (isOwn ? { content: null, gapEnd: own + 1 } : null)
  const content = said?.content ?? (isOwn ? wordsBetween(tokens, own + 1, clauseEnd) : null)
  if (!said || !content) return []
  const isNamed = own < said.gapEnd
  const cited = tokens[about]!.word === 'عن' ? wordsBetween(tokens, about + 1, isNamed ? own : said.gapEnd) : null
  const outer = report(place, {
    source: speakerIn(tokens, to, about),
    isInherited: about === to,
    content: { start: cited?.start ?? content.start, end: content.end },
  })
  const word = isNamed ? own : about
  const inner = report(
    { ...place, start: tokens[word]!.start, to: word + 1 },
    { source: cited, isInherited: !cited, content },
  )
  return [outer, { ...inner, isCited: true }]
}

/** قوله، تأكيدهم: what the one who is cited did. */
const ownSaying = /^(?:قول(?:ه|ها|هم|هما)?|(?:تاكيد|نفي|اعلان|ترجيح|تحذير|توقع|زعم|اعتراف|تصريح|اعتقاد)(?:ه|ها|هم|هما))$/

/** «…»، قال الشيخ. */
function readAfterQuotation(place: Place): Reported[] {
  const { tokens, at, to } = place
  const sign = tokens[at - 1]
  if (!sign || (sign.kind !== 'comma' && sign.kind !== 'close') || relatives.has(tokens[to]?.word ?? '')) return []
  // «إنستغرام» أظهر: a name between quotation marks is not what is said.
  if (sign.kind === 'close' && at - 2 - sign.quote <= 3 && sign.quote >= 0 && tokens[sign.quote - 1]) return []
  const close = sign.kind === 'close' ? at - 1 : tokens[at - 2]?.kind === 'close' ? at - 2 : -1
  const from = close >= 0 ? Math.max(0, tokens[close]!.quote) : sign.clauseStart
  const { clauseEnd } = tokens[at]!
  const source = speakerIn(tokens, to, Math.min(clauseEnd, commaAfter(tokens, to)))
  const content = wordsBetween(tokens, from, close >= 0 ? close : at - 1)
  if (
    !content ||
    (close < 0 &&
      (clauseEnd - at > 10 || !/^(?:say|state|mention|report|confirm|announce|explain|write)$/.test(place.cue.id)))
  )
    return []
  return [report(place, { source, isInherited: !source, content, breaksAt: tokens[at]!.start })]
}

function commaAfter(tokens: Tokens, from: number): number {
  let at = from
  while (at < Math.min(tokens.length, from + 20) && tokens[at]!.kind !== 'comma') at++
  return at
}
