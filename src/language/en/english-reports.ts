// Who says what in one English sentence: a verb of saying, its subject, and what follows it or stands before it.

import { cueAt, indexCues } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import type { ReportToken } from '../both/report-tokens.ts'
import {
  beforeVerb,
  bePast,
  determiners,
  modals,
  negations,
  nounForms,
  prepositions,
  pronouns,
  subordinators,
} from './clause-words-table.ts'
import { englishCues } from './english-cue-table.ts'
import {
  readAccusation,
  readAdverb,
  readCited,
  readPassive,
  readPhrase,
  readQuoted,
  readSilence,
} from './english-lesser-reports.ts'
import { adverbialEnd, earlierSubject, isVerbish, phraseAfter, type Stretch, subjectBefore } from './english-phrases.ts'
import { type Place, report } from './english-place.ts'
import { contentAfter, contentBefore, endsAfter } from './english-said.ts'

type Tokens = readonly ReportToken[]

const index = indexCues(englishCues)

/** In the order of their cues. Linear. */
export function readEnglishReports(tokens: Tokens): readonly Reported[] {
  const found: Reported[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = tokens[at]!.kind === 'word' ? cueAt(index, tokens, at, tokens[at]!.word) : null
    if (!match) continue
    const read = readCue({ tokens, at, to: match.to, cue: match.cue, form: match.form })
    if (!read) continue
    found.push(read)
    at = match.to - 1
  }
  return found
}

/** `"We lost," he responded`: a verb that is silent only after "neither". */
const readCommented = (place: Place): Reported | null =>
  /^(?:commented|responded|replied)$/.test(place.form) && !isNoVerb(place)
    ? readVerb({ ...place, cue: { ...place.cue, id: 'reply', type: 'reporting', pattern: 'that' } })
    : null

function readCue(place: Place): Reported | null {
  const { cue } = place
  if (cue.pattern === 'phrase') return readPhrase(place)
  if (cue.pattern === 'adverb') return readAdverb(place)
  if (cue.pattern === 'silence') return readSilence(place) ?? readCommented(place)
  if (cue.pattern === 'cite') return readCited(place)
  if (isNoVerb(place)) return null
  if (cue.pattern === 'accuse') return isPassive(place) ? null : readAccusation(place)
  return readVerb(place)
}

/** Words between a verb and what makes it passive or negative that are looked at. */
const reach = 12

/** A noun, an adjective, an infinitive, or something that was not said. */
function isNoVerb({ tokens, at, form, cue }: Place): boolean {
  let before = at - 1
  while (
    before >= Math.max(0, at - reach) &&
    beforeVerb.has(tokens[before]!.word) &&
    !/^(?:has|have|had|did|do|does)$/.test(tokens[before]!.word)
  )
    before--
  const word = tokens[before]?.kind === 'word' ? tokens[before]!.word : ''
  if (word === 'to' || modals.has(word) || negations.has(word)) return true
  if (/^(?:did|do|does|has|have|had)$/.test(word) && negations.has(tokens[before + 1]?.word ?? '')) return true
  if (tokens[at]!.isCapital && at > 0 && tokens[at]!.quote < 0 && tokens[at - 1]!.kind === 'word') return true
  if (!nounForms.has(form)) return false
  if (/^\d/.test(word)) return true
  if (determiners.has(word) && !pronouns.has(word) && !/^(?:some|many|several|two|three|most|few|all|both)$/.test(word))
    return true
  if (prepositions.has(word) || /['’]s?$/.test(word) || denials.test(word)) return true
  return (
    cue.pattern === 'that' &&
    /^(?:alleged|claimed|found|projected|expected|estimated)$/.test(form) &&
    tokens[before]?.kind === 'word' &&
    bePast.has(word)
  )
}

/** "denied claims": what is denied is no verb. */
const denials =
  /^(?:den(?:y|ied|ies|ying)|refut(?:ed|es|ing)|reject(?:ed|s|ing)|rebutted|dismiss(?:ed|es|ing)|disput(?:ed|es|ing))$/

const isPassive = ({ tokens, at }: Place): boolean => {
  let before = at - 1
  while (
    before >= Math.max(0, at - reach) &&
    /^(?:also|widely|already|first|not|later|initially|previously|said|being|been|now|still)$/.test(
      tokens[before]!.word,
    )
  )
    before--
  return bePast.has(tokens[before]?.word ?? '') || tokens[at - 1]?.word === 'been' || tokens[at - 1]?.word === 'being'
}

function readVerb(place: Place): Reported | null {
  const { tokens, at, cue, form } = place
  if (cue.pattern === 'passive') return readQuoted(place)
  if (isPassive(place)) return readPassive(place)
  const content = contentAfter(place)
  const isParticiple = form.endsWith('ing')
  const inverted = isParticiple ? null : invertedSource(place)
  if (inverted) {
    const before = contentBefore(tokens, at)
    if (before) return report(place, { source: inverted, content: before, breaksAt: tokens[at]!.start })
  }
  if (isParticiple) {
    if (
      !content ||
      (tokens[at - 1]?.kind !== 'comma' &&
        tokens[at - 1]?.word !== 'in' &&
        tokens[at - 1]?.word !== 'and' &&
        tokens[at - 1]?.word !== 'as')
    )
      return null
    return report(place, {
      content,
      source: citedSource(place),
      isInherited: citedSource(place) === null,
      breaksAt: tokens[at]!.start,
    })
  }
  const source = ownClause(tokens, subjectBefore(tokens, at))
  if (source && isFirstPerson(tokens, source) && tokens[at]!.quote >= 0) return null
  if (source && (!content || /^(?:comma|close)$/.test(tokens[source.from - 1]?.kind ?? '')) && endsAfter(place)) {
    const before = contentBefore(tokens, source.from)
    if (before)
      return report(place, { source, content: longer(tokens, before, content), breaksAt: tokens[source.from]!.start })
  }
  if (!content) return null
  if (!source && !(at === 0 || /^(?:and|but)$/.test(tokens[at - 1]?.word ?? ''))) return null
  if (source && /^(?:what|whatever)$/.test(tokens[source.from]!.word)) return null
  if (source) return report(place, { source, content })
  const earlier = earlierSubject(place.tokens, place.at)
  return report(place, {
    source: earlier,
    isInherited: earlier === null,
    content,
    breaksAt: tokens[Math.max(0, at - 1)]!.start,
  })
}

/** "Shares slid after Reuters reported": who reports stands behind the word that begins the clause. */
function ownClause(tokens: Tokens, subject: Stretch | null): Stretch | null {
  if (!subject) return null
  const { from, to } = subject
  for (let at = to - 2; at > from + 1; at--) {
    const { word, kind } = tokens[at]!
    if (/^(?:who|which|that|whose|whom)$/.test(word) || kind !== 'word') return subject
    if (!/^(?:after|because|when|once|as)$/.test(word)) continue
    const isBefore = tokens.slice(from, at).some(token => /^(?:who|which|that|whose|known)$/.test(token.word))
    const next = tokens[at + 1]!
    return isBefore || !(next.isCapital || determiners.has(next.word)) || to - at > 8 ? subject : { from: at + 1, to }
  }
  return subject
}

const isFirstPerson = (tokens: Tokens, { from, to }: Stretch): boolean =>
  to - from === 1 && /^(?:i|we|you)$/.test(tokens[from]!.word)

/** `Bloomberg cited people close to the deal as saying`: who stands between. */
function citedSource({ tokens, at }: Place): Stretch | null {
  if (tokens[at - 1]?.word !== 'as') return null
  for (let verb = at - 2; verb >= Math.max(0, at - 18); verb--)
    if (/^(?:cited|cites|quoted|quotes|citing|quoting)$/.test(tokens[verb]!.word)) return { from: verb + 1, to: at - 1 }
  return null
}

function longer(tokens: Tokens, before: Stretch, after: Stretch | null): Stretch {
  return after && after.to - after.from > before.to - before.from && tokens[after.from]!.kind === 'open'
    ? after
    : before
}

/** `," wrote Jane Roe`: who follows the verb when what was said stands before it. */
function invertedSource({ tokens, at, to, cue }: Place): Stretch | null {
  const sign = tokens[at - 1]
  if (!sign || !['comma', 'close'].includes(sign.kind) || cue.pattern === 'tell') return null
  const first = tokens[to]
  if (
    first?.kind !== 'word' ||
    (!first.isCapital && !determiners.has(first.word) && !pronouns.has(first.word) && first.word.length < 4)
  )
    return null
  if (subordinators.has(first.word) && first.word !== 'one') return null
  const phrase = phraseAfter(tokens, to)
  if (!phrase) return null
  if (sign.kind !== 'close' && tokens[at - 2]?.kind !== 'close') {
    if (subjectBefore(tokens, at)) return null
    const comma = tokens.slice(phrase.from, phrase.to).findIndex(({ kind }) => kind === 'comma')
    const words = tokens.slice(phrase.from, comma < 0 ? phrase.to : phrase.from + comma)
    const next = tokens[phrase.to]
    if (
      words.length > 14 ||
      words.some(token => isVerbish(token)) ||
      (comma < 0 && next && !['stop', 'comma'].includes(next.kind) && adverbialEnd(tokens, phrase.to) === phrase.to)
    )
      return null
  }
  return phrase
}
