// Who says what in one Arabic sentence: a verb of saying, the speaker after or before it, and what is said.

import type { Reported } from '../both/reported.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { readArabicPhrase } from './arabic-according.ts'
import { complementizers, prepositions, relatives } from './arabic-clause-words-table.ts'
import { arabicParticiples } from './arabic-cue-table.ts'
import { isObjectFirst, readAccusation, readObject, readOfNoun } from './arabic-objects.ts'
import { objectAt, speakerIn, subjectBefore } from './arabic-phrases.ts'
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
    const place = reply ? null : placeAt(tokens, at)
    if (!place || place.start < (found.at(-1)?.cue.end ?? 0)) continue
    found.push(...(place.cue.pattern === 'phrase' ? readArabicPhrase(place, found.length > 0) : readVerb(place)))
  }
  return found
}

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
  if (cue.pattern === 'passive') return readHearsay(place)
  if (cue.pattern === 'cite') return readRelay(place)
  if (cue.pattern === 'accuse') return readAccusation(place)
  if (cue.pattern === 'take' && isObjectFirst(place)) return readObject(place)
  const said = saidAfter(place)
  if (said?.content && !(cue.id === 'continue' && !said.isQuoted && said.gapEnd - to > 6)) return readSaid(place, said)
  if (cue.id === 'estimate') return readObject(place)
  if (cue.pattern === 'take' || cue.id === 'warn') return readObject(place)
  if (cue.pattern === 'tell' || cue.id === 'admit') return readOfNoun(place)
  if (arabicParticiples.has(form) || place.start > tokens[at]!.start) return []
  return readAfterQuotation(place)
}

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

/** Where the one begins who is told: an outlet, the staff. */
function addresseeAt(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 12); at++)
    if (
      /^(?:وكاله|صحيفه|قناه|شبكه|موقع|مجله|موظفي|الموظفين|الصحفيين|الصحافيين|مجلس|رويترز|بلومبرغ)$/.test(
        tokens[at]!.word,
      )
    )
      return at
  return 0
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
  const said = saidAfter({ ...place, to: about + 1 })
  if (!said?.content) return []
  let own = about + 1
  while (own < said.gapEnd && !/^قول(?:ه|ها|هم|هما)?$/.test(tokens[own]!.word)) own++
  const isNamed = own < said.gapEnd
  const cited = tokens[about]!.word === 'عن' ? wordsBetween(tokens, about + 1, own) : null
  const outer = report(place, {
    source: speakerIn(tokens, to, about),
    isInherited: about === to,
    content: { start: cited?.start ?? said.content.start, end: said.content.end },
  })
  const word = isNamed ? own : about
  const inner = report(
    { ...place, start: tokens[word]!.start, to: word + 1 },
    { source: cited, isInherited: !cited, content: said.content },
  )
  return [outer, { ...inner, isCited: true }]
}

/** «…»، قال الشيخ. */
function readAfterQuotation(place: Place): Reported[] {
  const { tokens, at, to } = place
  const sign = tokens[at - 1]
  if (!sign || (sign.kind !== 'comma' && sign.kind !== 'close') || relatives.has(tokens[to]?.word ?? '')) return []
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
