// What changed from one result to the next, cut into pieces that are quickly read on the other side.

import type { Suggestion } from '../model/suggestion.ts'

export interface FoundPiece {
  readonly put: readonly Suggestion[]
  readonly gone: readonly string[]
}

/** The key of a suggestion and all that it says, as one text. */
export type KnownFindings = ReadonlyMap<string, string>

/** Suggestions in one piece. */
const pieceLength = 300

/** At least one piece; of several suggestions with one key the first counts. Linear. */
export function foundPieces(
  known: KnownFindings,
  found: readonly Suggestion[],
): { readonly pieces: readonly FoundPiece[]; readonly known: KnownFindings } {
  const next = new Map<string, string>()
  const put: Suggestion[] = []
  for (const suggestion of found) {
    if (next.has(suggestion.key)) continue
    const said = JSON.stringify(suggestion)
    next.set(suggestion.key, said)
    if (known.get(suggestion.key) !== said) put.push(suggestion)
  }
  const gone = [...known.keys()].filter(key => !next.has(key))
  const pieces: FoundPiece[] = [{ put: put.slice(0, pieceLength), gone }]
  for (let at = pieceLength; at < put.length; at += pieceLength)
    pieces.push({ put: put.slice(at, at + pieceLength), gone: [] })
  return { pieces, known: next }
}
