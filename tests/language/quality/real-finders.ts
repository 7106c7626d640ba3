// The finders of the engine, as the scorer of labelled sentences asks for them.

import type { Language, SideText } from '../../../src/language/both/bitext.ts'
import { findAttributions } from '../../../src/language/both/find-attributions.ts'
import { findMentions } from '../../../src/language/both/find-mentions.ts'
import { findNumbers } from '../../../src/language/both/find-numbers.ts'
import type { Mention } from '../../../src/language/both/mention.ts'
import { scoreClaim } from '../../../src/language/both/score-claim.ts'
import type { CaseFinders } from './case-finders.ts'

/** A line a segment; offsets are those of the whole text. */
function mentionsIn(text: string, language: Language): readonly Mention[] {
  const lines = [...text.matchAll(/[^\n]+/g)]
  const units = lines.map(({ 0: line, index }): SideText['units'][number] => ({
    segmentId: String(index),
    blockId: String(index),
    role: 'paragraph',
    text: line,
  }))
  return findMentions({ language, units }, { known: [] }).map(mention => {
    const from = Number(mention.segmentId)
    return { ...mention, start: from + mention.start, end: from + mention.end }
  })
}

export const realFinders: CaseFinders = {
  numbers: (text, language) => findNumbers(text, language),
  entities: mentionsIn,
  attributions: (text, language) => findAttributions(text, language, mentionsIn(text, language)),
  claim: (text, language) => scoreClaim(text, language).score,
}
