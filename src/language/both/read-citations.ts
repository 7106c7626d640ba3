// Who is cited in the article: the same source on both sides is one, and so are its full name and its surname.

import type { PerSide, Side, SourceKind } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { type AttributedSide, attributeSide, type SourceWords } from './attributed-side.ts'
import type { Bitext } from './bitext.ts'
import { groupMentions } from './group-mentions.ts'
import type { Mention } from './mention.ts'
import { foldName } from './name-aliases.ts'
import { isSameSource, pairSources } from './pair-sources.ts'

export interface CitedSource {
  readonly sourceKey: string
  readonly sourceKind: SourceKind
  /** The fullest name on each side; empty where it is not cited. */
  readonly names: PerSide<string>
}

export interface Citations {
  readonly read: PerSide<AttributedSide>
  /** Words of a source and those that render them, each once, the original side in its order first. */
  readonly places: readonly Partial<PerSide<SourceWords>>[]
  sourceAt(words: SourceWords): CitedSource
}

/** Beyond it, only sources that meet in aligned segments or are written alike are compared across the sides. */
const mostComparisons = 10_000

interface Cluster {
  readonly words: Record<Side, SourceWords[]>
}

/** Linear in the length of a long article. */
export function readCitations(bitext: Bitext, mentions: PerSide<readonly Mention[]>): Citations {
  const read = {
    original: attributeSide(bitext.sides.original, mentions.original),
    rendering: attributeSide(bitext.sides.rendering, mentions.rendering),
  }
  const words = { original: read.original.sources.flat(), rendering: read.rendering.sources.flat() }
  const pairs = pairSources(bitext, words)
  const clusters = new Map<SourceWords, Cluster>()
  for (const side of sides) cluster(words[side], side, clusters)
  for (const [one, other] of pairs) join(clusters, clusters.get(one)!, clusters.get(other)!)
  joinByName(clusters)
  const cited = new Map([...new Set(clusters.values())].map(one => [one, toSource(one)]))
  const counterparts = new Map(pairs)
  const rendered = new Set(counterparts.values())
  return {
    read,
    places: [
      ...words.original.map(one => {
        const rendering = counterparts.get(one)
        return rendering === undefined ? { original: one } : { original: one, rendering }
      }),
      ...words.rendering.filter(one => !rendered.has(one)).map(one => ({ rendering: one })),
    ],
    sourceAt: one => cited.get(clusters.get(one)!)!,
  }
}

/** On one side: by the group of its name, else by its words. */
function cluster(words: readonly SourceWords[], side: Side, clusters: Map<SourceWords, Cluster>): void {
  const heads = words.flatMap(({ mention }) => mention ?? [])
  const groups = new Map(groupMentions([...new Set(heads)]).flatMap(group => group.mentions.map(one => [one, group])))
  const known = new Map<unknown, Cluster>()
  for (const one of words) {
    const name = (one.mention && groups.get(one.mention)) ?? `${one.sourceKind} ${foldName(one.exact)}`
    const found = known.get(name) ?? { words: { original: [], rendering: [] } }
    known.set(name, found)
    found.words[side].push(one)
    clusters.set(one, found)
  }
}

function join(clusters: Map<SourceWords, Cluster>, into: Cluster, from: Cluster): void {
  if (into === from) return
  for (const side of sides)
    for (const one of from.words[side]) {
      into.words[side].push(one)
      clusters.set(one, into)
    }
}

/** Sources that are named on both sides, but never in segments that say the same. */
function joinByName(clusters: Map<SourceWords, Cluster>): void {
  const alone = [...new Set(clusters.values())].filter(({ words }) => sides.some(side => words[side].length === 0))
  const here = alone.filter(({ words }) => words.original.length > 0 && isNamed(words.original[0]!))
  const there = alone.filter(({ words }) => words.rendering.length > 0 && isNamed(words.rendering[0]!))
  if (here.length * there.length > mostComparisons) return
  const taken = new Set<Cluster>()
  for (const one of here) {
    const twin = there.find(
      other => !taken.has(other) && isSameSource(fullest(one.words.original), fullest(other.words.rendering)),
    )
    if (!twin) continue
    taken.add(twin)
    join(clusters, one, twin)
  }
}

const isNamed = ({ sourceKind }: SourceWords): boolean => sourceKind !== 'anonymous' && sourceKind !== 'document'

const nameOf = ({ mention, exact }: SourceWords): string => mention?.exact ?? exact
const fullest = (words: readonly SourceWords[]): SourceWords =>
  words.reduce((best, one) => (nameOf(one).split(' ').length > nameOf(best).split(' ').length ? one : best))

function toSource({ words }: Cluster): CitedSource {
  const names = {
    original: words.original.length > 0 ? nameOf(fullest(words.original)) : '',
    rendering: words.rendering.length > 0 ? nameOf(fullest(words.rendering)) : '',
  }
  const kinds = [...words.original, ...words.rendering].map(({ sourceKind }) => sourceKind)
  return { sourceKey: `source ${foldName(names.original || names.rendering)}`, sourceKind: oftenest(kinds), names }
}

function oftenest(kinds: readonly SourceKind[]): SourceKind {
  const votes = new Map<SourceKind, number>()
  for (const kind of kinds) votes.set(kind, (votes.get(kind) ?? 0) + 1)
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]
}
