// Two people edit one sentence.

import { describe, expect, it } from 'vitest'
import { mergeText } from '../../src/model/merge-text.ts'

describe('two edits of one text', () => {
  const base = 'The ministry said the port would open on Monday.'
  it.each<[string, string, string, { text: string; conflict: boolean }]>([
    [
      'in different places come together',
      'The ministry confirmed the port would open on Monday.',
      'The ministry said the port would open on Tuesday.',
      { text: 'The ministry confirmed the port would open on Tuesday.', conflict: false },
    ],
    [
      'that say the same are said once',
      'The ministry said the port would open on Tuesday.',
      'The ministry said the port would open on Tuesday.',
      { text: 'The ministry said the port would open on Tuesday.', conflict: false },
    ],
    [
      'of the same words: what stood first stays',
      'The ministry confirmed the port would open on Monday.',
      'The ministry denied the port would open on Monday.',
      { text: 'The ministry denied the port would open on Monday.', conflict: true },
    ],
    [
      'that put words in one place come both, what stood first comes first',
      'The ministry said the port would open on Monday morning.',
      'The ministry said the port would open on Monday early.',
      { text: 'The ministry said the port would open on Monday early morning.', conflict: false },
    ],
    [
      'one of which took away what the other changed: what stood first stays',
      'The ministry said the harbour would open on Monday.',
      'The ministry said it would open on Monday.',
      { text: 'The ministry said it would open on Monday.', conflict: true },
    ],
    [
      'one of which changed nothing are the other',
      base,
      'The ministry said nothing.',
      { text: 'The ministry said nothing.', conflict: false },
    ],
  ])('%s', (_what, mine, theirs, merged) => expect(mergeText(base, mine, theirs)).toEqual(merged))

  it('come together in Arabic, with attached particles', () => {
    expect(
      mergeText(
        'قالت الوزارة إن الميناء سيفتح يوم الاثنين.',
        'وقالت الوزارة إن الميناء سيفتح يوم الاثنين.',
        'قالت الوزارة إن الميناء سيفتح يوم الثلاثاء.',
      ),
    ).toEqual({
      text: 'وقالت الوزارة إن الميناء سيفتح يوم الثلاثاء.',
      conflict: false,
    })
  })
})
