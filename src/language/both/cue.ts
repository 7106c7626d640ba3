// The words by which a text says that somebody says something, compiled from the tables of the languages.

import { foldArabic } from '../../text/fold.ts'
import type { CueStrength } from './found-attribution.ts'
import type { ReportToken } from './report-tokens.ts'

export type CueType = 'reporting' | 'belief' | 'opinion' | 'allegation' | 'hearsay' | 'according' | 'denial' | 'reply'

/**
 * What may follow. `speak`: a clause with or without "that"; `that`: a clause with it or a quotation; `tell`: an addressee
 * first; `take`: also a bare object; `accuse`: somebody of something; `cite`: the source itself; `adverb`: within what is
 * said; `passive`: said by nobody; `phrase`: before or after what is said, with its source behind it; `silence`: nothing.
 */
export type CuePattern =
  | 'speak'
  | 'that'
  | 'tell'
  | 'take'
  | 'accuse'
  | 'cite'
  | 'adverb'
  | 'passive'
  | 'phrase'
  | 'silence'

export interface Cue {
  readonly id: string
  readonly type: CueType
  readonly strength: CueStrength
  readonly pattern: CuePattern
}

export interface CueEntry extends Cue {
  /** Separated by `|`; words of one form by a space. */
  readonly forms: string
}

export interface CueMatch {
  readonly cue: Cue
  /** The folded form. */
  readonly form: string
  /** Index after its last token. */
  readonly to: number
}

export type CueIndex = ReadonlyMap<string, readonly (readonly [words: readonly string[], cue: Cue])[]>

/** Lines of `id type strength pattern: form|form`. */
export const readCues = (lines: string): CueEntry[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [head, forms] = line.split(': ') as [string, string]
      const [id, type, strength, pattern] = head.trim().split(/\s+/) as [string, CueType, CueStrength, CuePattern]
      return { id, type, strength, pattern, forms }
    })

/** By the first word, the longest form first. */
export function indexCues(entries: readonly CueEntry[]): CueIndex {
  const index = new Map<string, (readonly [readonly string[], Cue])[]>()
  for (const { forms, ...cue } of entries)
    for (const form of forms.split('|')) {
      const words = foldArabic(form, 'loose').split(' ')
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), [words, cue] as const])
    }
  for (const forms of index.values()) forms.sort(([a], [b]) => b.length - a.length)
  return index
}

/** The cue that begins at a token whose word is `word` (the token's own, or what is left of it without a clitic). */
export function cueAt(index: CueIndex, tokens: readonly ReportToken[], at: number, word: string): CueMatch | null {
  for (const [words, cue] of index.get(word) ?? [])
    if (words.every((part, step) => step === 0 || tokens[at + step]?.word === part))
      return { cue, form: words.join(' '), to: at + words.length }
  return null
}

/** Words for looking up, folded as tokens are. */
export const foldedSet = (words: string): ReadonlySet<string> => new Set(foldArabic(words, 'loose').split(/\s+/))
