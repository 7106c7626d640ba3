// The attributions of many sentences, and whom one means who only says "he added" or «وأضاف».

import type { TextRange } from '../../text/text-range.ts'
import type { Language } from './bitext.ts'
import { findAttributions } from './find-attributions.ts'
import type { FoundAttribution } from './found-attribution.ts'

export interface ReadSentence {
  readonly text: string
  readonly names?: readonly TextRange[]
}

export interface PlacedAttribution {
  /** Index of its sentence. */
  readonly sentence: number
  readonly found: FoundAttribution
  /** Index in the same list of the one it lies within; `found.within` counts in its own sentence. */
  readonly within: number | null
  /** Index in the same list of the attribution whose source it has; never one that inherits itself. */
  readonly inheritedFrom: number | null
}

/** Sentences between a speaker and one who is only "he". */
const reach = 6
/** Attributions that are looked at for him, in sentences without an end. */
const mostEarlier = 60

/** All attributions of one side, in the order of its sentences. Linear. */
export function attributeSentences(
  sentences: readonly ReadSentence[],
  language: Language,
): readonly PlacedAttribution[] {
  const placed: PlacedAttribution[] = []
  sentences.forEach(({ text, names }, sentence) => {
    const first = placed.length
    for (const found of findAttributions(text, language, names)) {
      const inheritedFrom =
        found.naming === 'inherited' ? speakerBefore(placed, { sentence, found, text, sentences }) : null
      placed.push({ sentence, found, within: found.within === null ? null : first + found.within, inheritedFrom })
    }
  })
  return placed
}

interface Asking {
  readonly sentence: number
  readonly found: FoundAttribution
  readonly text: string
  readonly sentences: readonly ReadSentence[]
}

/** The last speaker who fits: a verb in the feminine has a speaker whose verb was in the feminine; "he" is a person. */
function speakerBefore(placed: readonly PlacedAttribution[], asking: Asking): number | null {
  const form = formOf(asking.text, asking.found)
  let fallback: number | null = null
  const last = Math.max(0, placed.length - mostEarlier)
  for (let index = placed.length - 1; index >= last && asking.sentence - placed[index]!.sentence <= reach; index--) {
    const earlier = placed[index]!
    if (earlier.inheritedFrom !== null)
      return fits(placed[earlier.inheritedFrom]!, asking, form)
        ? earlier.inheritedFrom
        : (fallback ?? earlier.inheritedFrom)
    if (earlier.found.source === null || earlier.found.naming === 'inherited') continue
    if (fits(earlier, asking, form)) return index
    fallback ??= index
  }
  return fallback
}

type Form = 'feminine' | 'masculine' | 'person' | 'plural' | 'any'

function formOf(text: string, { source, cue }: FoundAttribution): Form {
  if (source) {
    const word = text.slice(source.start, source.end).toLowerCase()
    if (/^(?:he|she|هو|هي|وهو|وهي)$/.test(word)) return 'person'
    return /^(?:they|we|هم)$/.test(word) ? 'plural' : 'any'
  }
  const verb = text.slice(cue.start, cue.end).replace(/\p{M}/gu, '')
  if (!/\p{Script=Arabic}/u.test(verb) || verb.endsWith('ا')) return 'any'
  return /ت$|^ت/.test(verb) ? 'feminine' : 'masculine'
}

function fits({ found, sentence }: PlacedAttribution, { sentences }: Asking, form: Form): boolean {
  if (form === 'any') return true
  if (form === 'person')
    return found.naming === 'named_person' || found.naming === 'role_only' || found.naming === 'anonymous_single'
  if (form === 'plural') return !['named_person', 'role_only', 'anonymous_single'].includes(found.naming)
  const verb = sentences[sentence]!.text.slice(found.cue.start, found.cue.end).replace(/\p{M}/gu, '')
  if (!/^\p{L}+$/u.test(verb)) return true
  return /ت$|^ت/.test(verb) === (form === 'feminine')
}
