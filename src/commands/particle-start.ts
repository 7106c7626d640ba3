// Where a word is begun by a hand that drags the edge of a mark into it.

import { splitClitic } from '../language/ar/clitics.ts'
import type { Id } from '../model/records.ts'
import { graphemeEnd } from '../text/graphemes.ts'
import { wordAt } from '../text/words.ts'
import type { CommandContext } from './command.ts'
import { knownWords } from './known-words.ts'
import { wordStarts } from './word-starts.ts'

/** Letters behind a particle within which the hand means just that place. */
const near = 1

/**
 * The offset itself between words. Inside one the beginning of the word; or the border behind an attached particle, when
 * the particle is known to be one or the hand rests right behind it (the ب of باريت is none, and he who means the middle
 * of the word means all of it).
 */
export function particleStart({ document }: Pick<CommandContext, 'document'>, segmentId: Id<'segment'>, offset: number): number {
  const { text, side } = document.segment(segmentId)!
  const word = wordAt(text, offset)
  if (!word || offset <= word.start || offset >= word.end) return offset
  const border = wordStarts(text, word).findLast(one => one <= offset) ?? word.start
  if (offset - border <= near) return border
  const letters = text.slice(word.start, word.end)
  const known = splitClitic(letters, knownWords(document, side, letters))
  return known > 0 ? Math.min(border, graphemeEnd(text, word.start + known)) : word.start
}
