// A cue found in an English sentence, and the attribution made of it.

import type { TextRange } from '../../text/text-range.ts'
import type { Cue } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import { type ReportToken, wordsBetween } from '../both/report-tokens.ts'
import { pronouns } from './clause-words-table.ts'
import type { Stretch } from './english-phrases.ts'

type Tokens = readonly ReportToken[]

export interface Place {
  readonly tokens: Tokens
  readonly at: number
  /** After the cue. */
  readonly to: number
  readonly cue: Cue
  readonly form: string
}

type Parts = {
  source?: Stretch | null
  content?: Stretch | null
  breaksAt?: number
  isCited?: boolean
  isInherited?: boolean
  form?: 'reply'
}

export function report({ tokens, at, to, cue }: Place, parts: Parts): Reported {
  const { source = null, content = null } = parts
  const isPronoun = source !== null && source.to - source.from === 1 && pronouns.has(tokens[source.from]!.word)
  return {
    cue: { start: tokens[at]!.start, end: tokens[to - 1]!.end },
    entry: cue,
    source: source && rangeOf(tokens, source),
    // What emerged, nobody said.
    isInherited: cue.type !== 'hearsay' && (isPronoun || (parts.isInherited ?? false)),
    content: content && rangeOf(tokens, content),
    form: parts.form ?? (cue.type === 'denial' ? 'reply' : 'statement'),
    breaksAt: parts.breaksAt ?? -1,
    isCited: parts.isCited ?? false,
  }
}

/** Without a possessive at its end. */
function rangeOf(tokens: Tokens, { from, to }: Stretch): TextRange | null {
  return wordsBetween(tokens, from, to)
}
