// The truth about a text that two tabs changed at once, as far as it can be known.

import type { CharacterId, CharacterIdentities } from './character-identities.ts'

export interface MergedCharacter {
  readonly id: CharacterId
  readonly unit: string
  /** The place of the character in the base; of one that was put in, of the one before it that its tab kept. */
  readonly place: number
  /** Of one that was put in, the place of the one behind it that its tab kept. */
  readonly next: number
}

interface Version {
  readonly truth: CharacterIdentities
  readonly text: string
}

/**
 * The characters of `merged`, who came from where; null when the merge did otherwise than keep what both kept and put
 * in what either put in. Characters of the base stay in their order, so both versions can be walked side by side.
 */
export function mergedIdentities(
  merged: string,
  segmentId: string,
  [one, other]: readonly [Version, Version],
): MergedCharacter[] | null {
  const [first, second] = [one, other].map(version => placed(version, segmentId))
  const woven = [weave(first!, second!), weave(second!, first!)]
  return woven.find(characters => characters.map(({ unit }) => unit).join('') === merged) ?? null
}

function placed({ truth, text }: Version, segmentId: string): MergedCharacter[] {
  const ids = truth.texts.get(segmentId)!
  const placeOf = (id: CharacterId | undefined) =>
    id?.startsWith(`${segmentId}:`) ? Number(id.slice(segmentId.length + 1)) : null
  const before: number[] = []
  for (const id of ids) before.push(placeOf(id) ?? before.at(-1) ?? -1)
  const behind: number[] = []
  for (const id of ids.toReversed()) behind.unshift(placeOf(id) ?? behind[0] ?? Infinity)
  return ids.map((id, i) => ({ id, unit: text[i]!, place: before[i]!, next: behind[i]! }))
}

/** What both kept of the base, with what either put in; where both put in something, the first comes first. */
function weave(first: readonly MergedCharacter[], second: readonly MergedCharacter[]): MergedCharacter[] {
  const inSecond = new Set(second.map(({ id }) => id))
  const kept = first.filter(({ id }) => inSecond.has(id))
  const keptIds = new Set(kept.map(({ id }) => id))
  const isPutIn = ({ id }: MergedCharacter) => id.includes('+')
  return [...first, ...second]
    .filter((character, i) => isPutIn(character) || (i < first.length && keptIds.has(character.id)))
    .map((character, i) => ({ character, i }))
    .sort(
      (a, b) =>
        a.character.place - b.character.place ||
        Number(isPutIn(a.character)) - Number(isPutIn(b.character)) ||
        a.i - b.i,
    )
    .map(({ character }) => character)
}
