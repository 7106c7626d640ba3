// Words that are chosen stay chosen when another window writes before them.

import { expect, it } from 'vitest'
import { followTexts } from '../../src/commands/follow-texts.ts'
import { change } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

it('keeps the cursor, the selection and kept places on their words, and lets go of words that are gone', () => {
  const desk = new Desk(article({ en: ['The doctor saw a patient at noon.'] })).cursorOn('en-1', 'patient').select('en-1', 'patient')
  desk.view = { ...desk.view, keptPlaces: [desk.place('en-1', 'noon')] }
  const { document } = change(desk.document, draft => editSegmentText(draft, 'en-1', [{ from: 28, to: 32, insert: 'dawn' }, { from: 0, to: 0, insert: 'Yesterday ' }]))
  const { text } = document.segment('en-1')!
  const { cursor, selection, keptPlaces } = followTexts(desk.view, desk.document, document)
  expect(text.slice(cursor!.start, cursor!.end)).toBe('patient')
  expect(selection!.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['patient'])
  expect(keptPlaces).toEqual([])
})
