// Who is cited, as suggestions: outlets, persons, organisations, papers, and those without a name.

import type { Suggestion } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import { attributeSide } from './attributed-side.ts'
import type { Bitext } from './bitext.ts'

/** Sources of both sides, each on its own side. Linear in the length of the article. */
export function suggestSources(bitext: Bitext): readonly Suggestion[] {
  return sides.flatMap(side => {
    const read = attributeSide(bitext.sides[side])
    return read.placed.flatMap(({ found, inheritedFrom, sentence }, index): Suggestion[] => {
      const source = inheritedFrom === null ? read.sourceOf(index) : null
      if (!source) return []
      const { unit, start, end, exact, sourceKey } = source
      const cue = read.units[sentence]!.text.slice(found.cue.start, found.cue.end)
      const occurrence = unit.text.slice(0, start).split(exact).length
      return [
        {
          kind: 'source',
          key: `source ${unit.segmentId} ${exact} ${occurrence}`,
          confidence: 0.8,
          reasons: [{ rule: `source.${found.naming}`, words: [cue] }],
          targets: [{ side, spans: [{ segmentId: unit.segmentId, start, end, exact }] }],
          sourceKind: found.sourceKind,
          sourceKey,
          names: { original: '', rendering: '', [side]: exact },
        },
      ]
    })
  })
}
