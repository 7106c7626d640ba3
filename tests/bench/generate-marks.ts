// Marks for a generated article: all kinds, on either side and on both, overlapping here and there, many of them
// mentions of the same few entities and sources.

import type { Annotation, AnnotationBody, AnnotationKind, Claim, DocumentRecord, Entity, PerSide, Quantity, Segment, Side, Source, Target, TextAnchor } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import { entityTypes, sourceKinds } from '../../src/model/vocabulary.ts'
import { wordsOf } from '../../src/text/words.ts'
import type { SeededRandom } from './seeded-random.ts'

/** Two segments that stand level. */
export type SegmentPair = PerSide<Segment>

export const made = { createdBy: 'Bench', createdAt: '2026-01-05T09:00:00.000Z', updatedAt: '2026-01-05T09:00:00.000Z' }

/** Of a hundred marks, how many are of a kind, and how many words each covers. */
const kinds: readonly { readonly kind: AnnotationKind; readonly upTo: number; readonly words: readonly [number, number] }[] = [
  { kind: 'entity', upTo: 0.6, words: [1, 3] },
  { kind: 'number', upTo: 0.75, words: [1, 2] },
  { kind: 'source', upTo: 0.85, words: [1, 3] },
  { kind: 'claim', upTo: 1, words: [6, 12] },
]
const sidesDrawn: readonly (readonly Side[])[] = [
  ['original', 'rendering'], ['original', 'rendering'], ['original'], ['original'], ['rendering'],
]
const noQuantity: Quantity = { kind: 'cardinal', value: null, high: null, unit: '', currency: '', modifier: 'exact', date: '' }

/**
 * `count` annotations spread evenly over the pairs, with the records they mention. One in twelve claims runs on into the
 * next sentence; one Arabic mark in ten leaves out the first letter of its word, as marks behind an attached particle do.
 */
export function generateMarks(pairs: readonly SegmentPair[], count: number, random: SeededRandom): DocumentRecord[] {
  const bodies = createBodies(count, random)
  const annotations = Array.from({ length: count }, (_, i): Annotation => {
    const row = Math.floor(((i + 0.5) * pairs.length) / count)
    const draw = random.next()
    const { kind, words } = kinds.find(({ upTo }) => draw < upTo)!
    const targets = random.pick(sidesDrawn).map((side): Target => {
      const spans = [anchorIn(pairs[row]!, side, words, random)]
      const next = pairs[row + 1]
      if (kind === 'claim' && next && random.chance(1 / 12)) spans.push(anchorIn(next, side, words, random))
      return { side, spans }
    })
    return { ...made, type: 'annotation', id: random.id('ann'), targets, tags: [], note: '', ...bodies.of(kind, targets) }
  })
  return [...annotations, ...bodies.records]
}

function anchorIn(pair: SegmentPair, side: Side, [fewest, most]: readonly [number, number], random: SeededRandom): TextAnchor {
  const segment = pair[side]
  const words = wordsOf(segment.text)
  const length = Math.min(random.between(fewest, most), words.length)
  const first = random.between(0, words.length - length)
  const { start } = words[first]!
  const { end } = words[first + length - 1]!
  const isAttached = side === 'original' && length > 1 && words[first]!.end - start > 3 && random.chance(0.1)
  return makeAnchor(segment, { start: isAttached ? start + 1 : start, end })
}

/** Makes what annotations mention: entities and sources are shared, the first ones by very many; each claim is its own. */
function createBodies(marks: number, random: SeededRandom) {
  const entities: Entity[] = [], sources: Source[] = [], claims: Claim[] = []
  const shared = (most: number) => Math.floor(most * random.next() ** 2)
  const namesIn = (targets: readonly Target[]) => ({ original: wordsOn(targets, 'original'), rendering: wordsOn(targets, 'rendering') })
  const entity = (targets: readonly Target[]) => (entities[shared(Math.max(8, marks / 12))] ??= {
    ...made, type: 'entity', id: random.id('ent'), entityType: random.pick(entityTypes), names: namesIn(targets), aliases: [], link: '', note: '',
  })
  const source = (targets: readonly Target[]) => (sources[shared(Math.max(4, marks / 60))] ??= {
    ...made, type: 'source', id: random.id('sou'), sourceKind: random.pick(sourceKinds), names: namesIn(targets), link: '', note: '',
  })
  const claim = (targets: readonly Target[]): Claim => {
    const saidBy = Object.values(sources)
    const attribution = saidBy.length > 0 && random.chance(0.7) ? [{ sourceId: random.pick(saidBy).id }] : []
    const record: Claim = {
      ...made, type: 'claim', id: random.id('cla'), wording: namesIn(targets), verdict: null, attribution, needsReview: false, note: '',
    }
    claims.push(record)
    return record
  }
  return {
    of(kind: AnnotationKind, targets: readonly Target[]): AnnotationBody {
      if (kind === 'entity') return { kind, entityId: entity(targets).id }
      if (kind === 'source') return { kind, sourceId: source(targets).id }
      if (kind === 'claim') return { kind, claimId: claim(targets).id }
      return { kind, quantity: { ...noQuantity, value: random.between(1, 5_000) } }
    },
    get records(): DocumentRecord[] {
      return [...Object.values(entities), ...Object.values(sources), ...claims]
    },
  }
}

const wordsOn = (targets: readonly Target[], side: Side): string =>
  targets.find(target => target.side === side)?.spans.map(span => span.exact).join(' … ') ?? ''
