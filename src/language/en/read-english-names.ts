// The names of one English segment, each with what its own sentence says of it.

import { endOfName } from '../both/end-of-name.ts'
import { believed, type NameCandidate } from '../both/name-candidate.ts'
import { rememberByText } from '../both/remember-by-text.ts'
import { isEnglishName } from './english-gazetteer.ts'
import { namePieces, type NamePiece } from './english-name-runs.ts'
import { type EnglishToken, tokenizeEnglish } from './english-token.ts'
import { acronymsOfThings } from './entity-words-table.ts'
import { genericWords } from './name-words-table.ts'
import { typeEnglishName } from './type-english-name.ts'

export interface EnglishReading {
  readonly tokens: readonly EnglishToken[]
  readonly candidates: readonly NameCandidate[]
}

/** In order, none over another. Linear; the last segments are remembered. */
export const readEnglishNames: (text: string) => EnglishReading = rememberByText(text => {
  const tokens = tokenizeEnglish(text, isEnglishName)
  const candidates: NameCandidate[] = []
  let before: { readonly piece: NamePiece; readonly candidate: NameCandidate } | null = null
  for (const piece of namePieces(tokens)) {
    if (piece.to - piece.from > longest) continue
    const candidate: NameCandidate | null = acronymOf(text, tokens, piece, before) ?? toCandidate(text, tokens, piece)
    if (!candidate) continue
    candidates.push(candidate)
    before = { piece, candidate }
  }
  return { tokens, candidates }
})

/** Words; what is longer is a list of words with capitals. */
const longest = 12

function toCandidate(text: string, tokens: readonly EnglishToken[], piece: NamePiece): NameCandidate | null {
  const typed = typeEnglishName({ tokens, piece })
  if (!typed) return null
  const start = tokens[piece.from]!.start
  const end = endOfName(text, tokens[piece.to - 1]!.end)
  const isShaped = typed.rule === 'entity.shape' || typed.rule === 'entity.verb'
  const isHeadline = tokens[piece.from]!.isHeadline && isShaped
  return {
    start,
    end,
    entityType: typed.entityType,
    strength: isHeadline ? Math.min(typed.strength, believed - 0.1) : typed.strength,
    reason: { rule: typed.rule, words: [typed.word || text.slice(start, end)] },
  }
}

/** `Safe Super Intelligence (SSI)`: what stands in brackets after the words whose letters it takes names the same. */
function acronymOf(
  text: string,
  tokens: readonly EnglishToken[],
  piece: NamePiece,
  before: { readonly piece: NamePiece; readonly candidate: NameCandidate } | null,
): NameCandidate | null {
  const token = tokens[piece.from]!
  if (!before || before.piece.to !== piece.from || token.gap !== ' (' || piece.to - piece.from !== 1) return null
  if (!/^[\p{Lu}&]{2,7}s?$/u.test(token.text)) return null
  if (acronymsOfThings.has(token.text) || genericWords.has(token.text)) return null
  const whole = text.slice(before.candidate.start, before.candidate.end)
  const initials = whole.match(/\p{Lu}/gu)?.join('') ?? ''
  if (initials[0] !== token.text[0]) return null
  return {
    start: token.start,
    end: token.end,
    entityType: before.candidate.entityType,
    strength: 0.9,
    reason: { rule: 'entity.acronym', words: [whole, token.text] },
  }
}
