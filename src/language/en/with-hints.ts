// What a general tagger of English may settle among the names of one segment. Titles, tables, apposition and the words
// beside a name go before it: only where nothing but shape spoke is it asked.

import { believed, type NameCandidate } from '../both/name-candidate.ts'
import type { EnglishHint } from './english-hints.ts'

/** Whether the rules left open what the name names. */
const isOpen = ({ reason, strength }: NameCandidate): boolean =>
  reason.rule === 'entity.shape' && strength >= believed && strength < sure

const sure = 0.65
/** Beside a guess by shape that the tagger agrees with; still less than what a rule knows. */
const agreed = 0.68

/** `hints` in any order, those of kind `name` say nothing. Linear beyond sorting them. */
export function withHints(
  text: string,
  candidates: readonly NameCandidate[],
  hints: readonly EnglishHint[],
): readonly NameCandidate[] {
  const byStart = new Map(hints.flatMap(hint => (hint.kind === 'name' ? [] : [[hint.start, hint] as const])))
  return candidates.map(candidate => {
    const hint = byStart.get(candidate.start)
    if (!hint || hint.kind === 'name' || hint.end !== candidate.end || !isOpen(candidate)) return candidate
    const isSame = hint.kind === candidate.entityType
    // It takes many a word with a capital for a person.
    if (!isSame && hint.kind === 'person') return candidate
    const strength = isSame ? agreed : candidate.strength
    const reason = { rule: 'entity.hint', words: [text.slice(candidate.start, candidate.end)] }
    return { ...candidate, entityType: hint.kind, strength, reason }
  })
}
