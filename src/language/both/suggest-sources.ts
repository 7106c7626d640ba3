// Who is cited, as suggestions: outlets, persons, organisations, papers, and those without a name.

import type { Reason, Suggestion } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import type { SourceWords } from './attributed-side.ts'
import type { Citations } from './read-citations.ts'

/** One for each place where a source is named, with its counterpart, in the order of the original side. Linear. */
export function suggestSources({ read, places, sourceAt }: Citations): readonly Suggestion[] {
  const reasons = new Map<SourceWords, Reason>()
  const keys = new Map<SourceWords, string>()
  const seen = new Map<string, number>()
  for (const side of sides) {
    const { placed, sources, units } = read[side]
    placed.forEach(({ found, sentence }, index) => {
      for (const words of sources[index]!) {
        const cue = units[sentence]!.text.slice(found.cue.start, found.cue.end)
        reasons.set(words, { rule: `source.${found.naming}`, words: [cue] })
        const place = `source ${words.unit.segmentId} ${words.exact}`
        const times = (seen.get(place) ?? 0) + 1
        seen.set(place, times)
        keys.set(words, `${place} ${times}`)
      }
    })
  }
  return places.map(place => {
    const found = sides.flatMap(side => (place[side] === undefined ? [] : [{ side, words: place[side] }]))
    return {
      kind: 'source',
      key: keys.get(found[0]!.words)!,
      confidence: found.length > 1 ? 0.9 : 0.8,
      reasons: found.map(({ words }) => reasons.get(words)!),
      targets: found.map(({ side, words: { unit, start, end, exact } }) => ({
        side,
        spans: [{ segmentId: unit.segmentId, start, end, exact }],
      })),
      ...sourceAt(found[0]!.words),
    }
  })
}
