// English attributions without a verb of saying in the active: told by nobody, according to, reportedly, no comment.

import type { Reported } from '../both/reported.ts'
import { beforeVerb, unsaid } from './clause-words-table.ts'
import { earlierSubject, phraseAfter, subjectBefore } from './english-phrases.ts'
import { type Place, report } from './english-place.ts'
import { contentAfter, contentBefore, endsAfter, startsClause } from './english-said.ts'

export function readPassive(place: Place): Reported | null {
  const { tokens, at, to, cue, form } = place
  const next = tokens[to]
  if (!next || form.endsWith('ing')) return null
  const end = next.clauseEnd
  if (cue.pattern === 'tell') {
    if (next.word === 'that') return report(place, { content: { from: to + 1, to: end } })
    return form === 'told' && startsClause(tokens, to) ? report(place, { content: { from: to, to: end } }) : null
  }
  const isImpersonal = tokens.slice(Math.max(0, at - 4), at).some(token => token.word === 'it')
  if (next.word === 'that' && isImpersonal) return report(place, { content: { from: to + 1, to: end } })
  if (next.word === 'to' && /^(?:said|reported|believed|thought|alleged|rumoured|rumored|understood)$/.test(form))
    return report(place, { content: { from: to + 1, to: end } })
  return null
}

/** `he was quoted as saying`. */
export function readQuoted(place: Place): Reported | null {
  const { tokens, at } = place
  let verb = at
  while (verb > 0 && /^(?:was|were|is|are|been|has|have|also|being|later)$/.test(tokens[verb - 1]!.word)) verb--
  if (verb === at) return null
  if (place.form === 'quoted by') return null
  const source = subjectBefore(tokens, verb)
  const before = source && endsAfter(place) ? contentBefore(tokens, source.from) : null
  const content = before ?? contentAfter({ ...place, cue: { ...place.cue, id: 'say', pattern: 'speak' } })
  return source && content
    ? report(place, { source, content, breaksAt: before ? tokens[source.from]!.start : -1 })
    : null
}

export function readPhrase(place: Place): Reported | null {
  const { tokens, at, to } = place
  const { clauseStart, clauseEnd } = tokens[at]!
  const source = phraseAfter(tokens, to)
  if (!source || source.from >= clauseEnd || (source.to - source.from === 1 && unsaid.has(tokens[source.from]!.word)))
    return null
  const isFirst = at - clauseStart <= 1 && (at === clauseStart || tokens[at - 1]!.kind === 'word')
  if (!isFirst) {
    const isAfterComma = tokens[at - 1]!.kind !== 'word'
    const content = isAfterComma ? contentBefore(tokens, at) : { from: clauseStart, to: at }
    return report(place, { source, content, breaksAt: tokens[at]!.start })
  }
  const comma = tokens[source.to]?.kind === 'comma' ? source.to + 1 : source.to
  return report(place, { source, content: { from: comma, to: clauseEnd } })
}

export function readAdverb(place: Place): Reported | null {
  const { tokens, at, to } = place
  const { clauseStart, clauseEnd } = tokens[at]!
  const isLast = to >= clauseEnd
  const content = isLast ? { from: clauseStart, to: at } : { from: to, to: clauseEnd }
  return content.to > content.from ? report(place, { content }) : null
}

/** `, citing three bankers`: the source of what was said before. */
export function readCited(place: Place): Reported | null {
  const { tokens, at, to } = place
  if (at > 0 && tokens[at - 1]!.kind === 'word' && tokens[at - 1]!.word !== 'without') return null
  const source = phraseAfter(tokens, to)
  return source ? report(place, { source, breaksAt: tokens[at]!.start, isCited: true }) : null
}

/** Declined to comment, did not respond: a reply with its parties. */
export function readSilence(place: Place): Reported | null {
  const { tokens, at, form } = place
  const isBare =
    /^(?:has commented|have commented|commented|responded|replied|would say|would comment|would discuss|would confirm)$/.test(
      form,
    )
  const floor = Math.max(tokens[at]!.clauseStart, at - 32)
  let neither = at - 1
  while (neither >= floor && !/^(?:neither|none|nobody)$/.test(tokens[neither]!.word)) neither--
  if (neither >= floor && neither < at - 1) {
    const from = tokens[neither + 1]?.word === 'of' ? neither + 2 : neither + 1
    let to = at
    while (to > from && beforeVerb.has(tokens[to - 1]!.word)) to--
    return report(place, { source: { from, to }, form: 'reply' })
  }
  if (isBare) return null
  const source = subjectBefore(tokens, at)
  if (source) return report(place, { source, form: 'reply' })
  const earlier = earlierSubject(place.tokens, place.at)
  return earlier && report(place, { source: earlier, form: 'reply', breaksAt: tokens[at - 1]!.start })
}

/** `accused the firm of fraud`. */
export function readAccusation(place: Place): Reported | null {
  const { tokens, at, to } = place
  if (place.form.endsWith('ing')) return null
  const source = subjectBefore(tokens, at)
  for (let of = to + 1; source && of < Math.min(tokens.length, to + 14); of++)
    if (tokens[of]!.word === 'of')
      return report(place, { source, content: { from: of + 1, to: tokens[of]!.clauseEnd } })
  return null
}
