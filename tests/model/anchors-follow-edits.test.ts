// [M1] [M2] A mark never leaves its words, whatever is typed, erased, replaced or rewritten around it and inside it.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { change } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import type { Annotation, Segment } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import type { TextChange } from '../../src/text/text-change.ts'
import { arbitraryDocument } from './arbitrary-document.ts'
import { CharacterIdentities } from './character-identities.ts'
import { breachesOf } from './invariants.ts'
import { perform, textCommand } from './random-commands.ts'

it('[M1] [M2] covers its own characters and what comes between them, through any history of edits', () => {
  fc.assert(
    fc.property(arbitraryDocument(10), fc.array(textCommand, { maxLength: 25 }), (start, commands) => {
      const truth = CharacterIdentities.of(start, 'typist')
      let document = start
      for (const command of commands) {
        document = perform(document, command, 'typist', truth).document
        expect(breachesOf(document)).toEqual([])
        expect(truth.faults(document)).toEqual([])
      }
    }),
    { numRuns: 400 },
  )
})

describe('a mark', () => {
  const marks = /\[([^\]]*)\]/
  /** "The [ministry] said" is a sentence with a mark. */
  function after(sentence: string, ...changes: TextChange[]): string {
    const { index, 1: words } = marks.exec(sentence)!
    const segment: Segment = {
      type: 'segment',
      id: 'en-1',
      side: 'rendering',
      order: 'a0',
      blockId: 'b',
      role: 'paragraph',
      text: sentence.replace(marks, '$1'),
    }
    const mark: Annotation = {
      type: 'annotation',
      id: 'mark',
      kind: 'claim',
      claimId: 'claim',
      tags: [],
      note: '',
      createdBy: '',
      createdAt: '',
      updatedAt: '',
      targets: [{ side: 'rendering', spans: [makeAnchor(segment, { start: index, end: index + words!.length })] }],
    }
    const { document } = change(ArticleDocument.of([segment, mark]), draft => editSegmentText(draft, 'en-1', changes))
    const { text } = document.segment('en-1')!
    const { start, end, status } = document.annotation('mark')!.targets[0]!.spans[0]!
    return status ? `${text} (no place)` : `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
  }
  const put = (from: number, insert: string, to = from): TextChange => ({ from, to, insert })

  it.each<[string, string, TextChange[], string]>([
    [
      'stays on its words when words are typed before it',
      'The [ministry] said so.',
      [put(0, 'On Monday ')],
      'On Monday The [ministry] said so.',
    ],
    [
      'does not take in what is typed at its start',
      'The [ministry] said so.',
      [put(4, 'old ')],
      'The old [ministry] said so.',
    ],
    [
      'does not take in what is typed at its end',
      'The [ministry] said so.',
      [put(12, ' itself')],
      'The [ministry] itself said so.',
    ],
    [
      'takes in what is typed inside it',
      'The [ministry of labour] said so.',
      [put(16, 'our ')],
      'The [ministry of our labour] said so.',
    ],
    ['keeps what is left of it', 'The [ministry of labour] said so.', [put(13, '', 22)], 'The [ministry ] said so.'],
    [
      'has no place when nothing is left of it',
      'The [ministry] said so.',
      [put(4, 'office', 12)],
      'The office said so. (no place)',
    ],
    ['stands on the second of two equal words when the first goes', 'no, [no], no', [put(0, '', 4)], '[no], no'],
    ['goes with the letter behind an attached particle', 'وصل و[العمال] ليلا', [put(4, '', 5)], 'وصل [العمال] ليلا'],
    ['takes in a vowel mark typed on its last letter', 'قال [وزير] العمل', [put(8, 'ٌ')], 'قال [وزيرٌ] العمل'],
  ])('%s', (_what, sentence, changes, expected) => expect(after(sentence, ...changes)).toBe(expected))
})
