// Who relays whom in a sentence, outermost first.

import type { SuggestedAttribution } from '../../model/suggestion.ts'
import type { AttributedSide } from './attributed-side.ts'
import type { Citations } from './read-citations.ts'

/**
 * The longest chain of attributions that lie within each other among `placed[from]` to before `placed[to]`; one that
 * inherits its speaker has him. Attributions without a source are left out. Linear.
 */
export function chainOfSources(
  { placed, sources, units }: AttributedSide,
  [from, to]: readonly [number, number],
  { sourceAt }: Citations,
): readonly SuggestedAttribution[] {
  const sourceOf = (index: number) => sources[placed[index]!.inheritedFrom ?? index]![0]
  const lengths = new Map<number, number>()
  let deepest = -1
  for (let index = from; index < to; index++) {
    const { found, within } = placed[index]!
    const own = found.form === 'statement' && sourceOf(index) ? 1 : 0
    // A relayed one may stand before the one that relays it: "A, B said, according to C".
    lengths.set(index, own + (within === null ? 0 : (lengths.get(within) ?? 0)))
    if (own > 0 && (deepest < 0 || lengths.get(index)! > lengths.get(deepest)!)) deepest = index
  }
  const chain: SuggestedAttribution[] = []
  const passed = new Set<number>()
  for (let at: number | null = deepest < 0 ? null : deepest; at !== null && !passed.has(at); at = placed[at]!.within) {
    passed.add(at)
    const { found, sentence } = placed[at]!
    const words = found.form === 'statement' ? sourceOf(at) : undefined
    if (!words) continue
    const { sourceKey, names, sourceKind } = sourceAt(words)
    if (chain.some(one => one.sourceKey === sourceKey)) continue
    chain.push({ sourceKey, names, sourceKind, cue: units[sentence]!.text.slice(found.cue.start, found.cue.end) })
  }
  return chain.reverse()
}
