// [M1] A mark that was made on one version of a sentence, and meets another.

import { expect, it } from 'vitest'
import type { Segment } from '../../src/model/records.ts'
import { makeAnchor, relocateAnchor, verifyAnchor } from '../../src/model/text-anchor.ts'

const marks = /\[([^\]]*)\]/

function anchorIn(sentence: string) {
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
  return makeAnchor(segment, { start: index, end: index + words!.length })
}
function relocate(sentence: string, text: string): string | null {
  const { start, end, status } = relocateAnchor(anchorIn(sentence), text)
  return status ? null : `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
}

it.each<[string, string, string, string | null]>([
  [
    'stays where everything around it is the same',
    'The ministry [said] so.',
    'The ministry said so.',
    'The ministry [said] so.',
  ],
  [
    'is found behind words that were put in',
    'Officials at the port [said] so.',
    'On Monday Officials at the port said so.',
    'On Monday Officials at the port [said] so.',
  ],
  [
    'is found by what stands before it when what follows changed',
    'The ministry of labour [said] so.',
    'The ministry of labour said nothing.',
    'The ministry of labour [said] nothing.',
  ],
  [
    'is found by what follows when what stands before it changed',
    'Then they [said] that the port would open.',
    'Now they said that the port would open.',
    'Now they [said] that the port would open.',
  ],
  ['is not found by two letters of context', 'So I [said] no.', 'I was told what she said no one heard.', null],
  [
    'has no place when both sides of it changed',
    'The ministry [said] so on Monday.',
    'An office said nothing at all.',
    null,
  ],
  [
    'has no place where its word was put in again beside it',
    'On Monday they all [said] no.',
    'On Monday they all said said so.',
    null,
  ],
  [
    'has no place where one of two equal words went',
    'On Monday they all [said] said no.',
    'On Monday they all said nothing.',
    null,
  ],
  [
    'follows a particle put before it',
    'وصل [العمال] إلى الميناء صباح الاثنين',
    'وصل والعمال إلى الميناء صباح الاثنين',
    'وصل و[العمال] إلى الميناء صباح الاثنين',
  ],
])('%s', (_what, sentence, text, expected) => expect(relocate(sentence, text)).toBe(expected))

it('gets the context that stands around it when a file gave it another', () => {
  const anchor = anchorIn('The ministry [said] so.')
  expect(verifyAnchor({ ...anchor, prefix: 'ry ', suffix: '' }, 'The ministry said so.')).toEqual(anchor)
})

it('keeps a context of whole characters', () => {
  expect(anchorIn(`👩🏽‍🌾${'x'.repeat(30)} [said] ${'y'.repeat(30)}👩🏽‍🌾`)).toMatchObject({
    prefix: `${'x'.repeat(30)} `,
    suffix: ` ${'y'.repeat(30)}`,
  })
})
