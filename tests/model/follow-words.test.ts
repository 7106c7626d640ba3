// Where the words of a mark stand in another version of their sentence, when nobody saw the edit.

import { describe, expect, it } from 'vitest'
import { followWords } from '../../src/model/follow-words.ts'

const marks = /\[([^\]]*)\]/

/** The mark of `sentence` drawn into `after`; null when it has no sure place there. */
function follow(sentence: string, after: string): string | null {
  const { index, 1: words } = marks.exec(sentence)!
  const range = followWords(sentence.replace(marks, '$1'), after)({ start: index, end: index + words!.length })
  return range && `${after.slice(0, range.start)}[${after.slice(range.start, range.end)}]${after.slice(range.end)}`
}

describe('a mark', () => {
  it.each<[string, string, string, string | null]>([
    [
      'follows its words',
      'The [ministry] said so.',
      'On Monday the ministry said so.',
      'On Monday the [ministry] said so.',
    ],
    [
      'takes in what was put inside it',
      'The [ministry of labour] said so.',
      'The ministry of our labour said so.',
      'The [ministry of our labour] said so.',
    ],
    [
      'leaves out what was put beside it',
      'The [ministry] said so.',
      'The old ministry itself said so.',
      'The old [ministry] itself said so.',
    ],
    [
      'stays on a word that was only mended',
      'The [minsitry] said so.',
      'The ministry said so.',
      'The [ministry] said so.',
    ],
    [
      'loses a word at its edge that gave way to another',
      'It [reported losses] on Monday.',
      'It announced losses on Monday.',
      'It announced [losses] on Monday.',
    ],
    ['has no place when its word gave way to another', 'The [ministry] said so.', 'The office said so.', null],
    ['has no place where the same word was put beside it', 'he [said] no', 'he said said no', null],
    ['has no place when one of two equal words is gone', '[no], no, he said', 'no, he said', null],
    [
      'stays when equal words stand far apart and both are left',
      'The [ministry] said the ministry would.',
      'The ministry stated the ministry would.',
      'The [ministry] stated the ministry would.',
    ],
    [
      'stays on the word behind a particle that was taken away',
      'وصل و[العمال] ليلا',
      'وصل العمال ليلا',
      'وصل [العمال] ليلا',
    ],
    [
      'loses a sign at its edge that gave way to another',
      'It was [(Orchid)] then.',
      'It was and “Orchid) then.',
      'It was and “[Orchid)] then.',
    ],
    [
      'leaves out letters put before its first one, though they look like it',
      'في [الوزارة]',
      'في الالوزارة',
      'في ال[الوزارة]',
    ],
    ['is told apart from the particle put before it', 'وصل [العمال] ليلا', 'وصل والعمال ليلا', 'وصل و[العمال] ليلا'],
  ])('%s', (_what, sentence, after, expected) => expect(follow(sentence, after)).toBe(expected))
})
