// What one entity, source or claim takes over from another that goes, so that nothing anybody wrote is lost.

import type { Claim, Entity, PerSide, Source } from '../model/records.ts'
import { sides } from '../model/vocabulary.ts'
import { withText } from './joined-text.ts'
import { nameKey } from './name-keys.ts'

/** Missing names are taken over, others become aliases; a second link goes into the note. The type stays. */
export function absorbEntity(entity: Entity, left: Entity): Entity {
  const names = filled(entity.names, left.names)
  const aliases = [...entity.aliases]
  const known = new Set([names.original, names.rendering, ...aliases].map(nameKey))
  for (const name of [left.names.original, left.names.rendering, ...left.aliases]) {
    const key = nameKey(name)
    if (key === '' || known.has(key)) continue
    known.add(key)
    aliases.push(name)
  }
  return { ...entity, names, aliases, ...linkAndNote(entity, left) }
}

/** A source has no aliases: other names go into its note. */
export function absorbSource(source: Source, left: Source): Source {
  const names = filled(source.names, left.names)
  const others = otherWords(names, left.names)
  const { link, note } = linkAndNote(source, left)
  return { ...source, names, link, note: withText(note, ...others) }
}

/**
 * Missing wording is taken over, other wording goes into the note, unless it only repeats `marked`, the words that the
 * mark itself keeps. A verdict that is taken over, or was given on one of the two alone, needs review.
 */
export function absorbClaim(claim: Claim, left: Claim, marked: PerSide<string>): Claim {
  const wording = filled(claim.wording, left.wording)
  const others = sides.map(side => left.wording[side]).filter((words, i) => words !== wording[sides[i]!] && words !== marked[sides[i]!])
  const chain = new Set(claim.attribution.map(link => link.sourceId))
  const verdict = claim.verdict ?? left.verdict
  return {
    ...claim,
    wording,
    verdict,
    attribution: [...claim.attribution, ...left.attribution.filter(link => !chain.has(link.sourceId))],
    needsReview: claim.needsReview || left.needsReview || (verdict !== null && claim.verdict !== left.verdict),
    note: withText(claim.note, ...others, left.note),
  }
}

const filled = (names: PerSide<string>, left: PerSide<string>): PerSide<string> => ({
  original: names.original || left.original,
  rendering: names.rendering || left.rendering,
})

const otherWords = (names: PerSide<string>, left: PerSide<string>): readonly string[] =>
  sides.filter(side => nameKey(left[side]) !== nameKey(names[side])).map(side => left[side])

function linkAndNote(kept: Entity | Source, left: Entity | Source): { link: string; note: string } {
  const isOther = left.link !== '' && kept.link !== '' && left.link !== kept.link
  return { link: kept.link || left.link, note: withText(kept.note, left.note, ...(isOther ? [left.link] : [])) }
}
