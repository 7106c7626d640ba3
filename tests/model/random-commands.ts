// Commands at random, as data: what a person might do to an article, told again the same way each time.

import * as fc from 'fast-check'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { change, type DocumentDraft } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import type { RecordDiff } from '../../src/model/record-diff.ts'
import type { Annotation, Segment } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import { graphemeEnd, graphemeStart } from '../../src/text/graphemes.ts'
import { applyChange, type TextChange } from '../../src/text/text-change.ts'
import { wordChanges } from '../../src/text/word-diff.ts'
import { wordsOf } from '../../src/text/words.ts'
import type { CharacterIdentities } from './character-identities.ts'

export interface RandomCommand {
  readonly act: 'type' | 'erase' | 'replace' | 'rewrite' | 'mark' | 'unmark' | 'note' | 'retarget' | 'counterpart'
  readonly a: number
  readonly b: number
  readonly c: number
}

/** What is typed: words that the sentences hold already, single letters, a vowel mark, a space. */
const typed = ['قال ', ' الوزارة', 'said ', ' the', 'no, ', 'لا ', ' Orchid', 'ل', 's', 'ّ', ' ', '1,200 ', '👩🏽', 'وقيل']

/** Often the same two, so that tabs meet. */
const sentenceNumber = fc.oneof(fc.nat(1), fc.nat())

export const textCommand = fc.record({
  act: fc.constantFrom('type', 'erase', 'replace', 'rewrite'),
  a: sentenceNumber,
  b: fc.nat(),
  c: fc.nat(),
}) as fc.Arbitrary<RandomCommand>
export const anyCommand = fc.record({
  act: fc.constantFrom(
    'type',
    'erase',
    'replace',
    'rewrite',
    'mark',
    'mark',
    'unmark',
    'note',
    'retarget',
    'counterpart',
  ),
  a: sentenceNumber,
  b: fc.nat(),
  c: fc.nat(),
}) as fc.Arbitrary<RandomCommand>

export const markCommand = fc.record({
  act: fc.constantFrom('mark', 'mark', 'unmark', 'note', 'retarget', 'counterpart'),
  a: sentenceNumber,
  b: fc.nat(),
  c: fc.nat(),
}) as fc.Arbitrary<RandomCommand>

export interface Done {
  readonly document: ArticleDocument
  readonly diff: RecordDiff
}

/** Does the command to a document and tells `truth` what really happened. `name` makes the ids of new records. */
export function perform(
  document: ArticleDocument,
  command: RandomCommand,
  name: string,
  truth: CharacterIdentities,
): Done {
  const segment = pick([...document.all('segment')].sort(byId), command.a)
  const isText = ['type', 'erase', 'replace', 'rewrite'].includes(command.act)
  if (isText) {
    const changes = textChanges(segment.text, command)
    // The same words put in again are no change.
    if (changes.reduce(applyChange, segment.text) !== segment.text) truth.edit(segment.id, changes, segment.text)
    return change(document, draft => editSegmentText(draft, segment.id, changes))
  }
  let touched: string | undefined
  const done = change(document, draft => {
    touched = markUp(draft, segment, command, name)
  })
  if (touched !== undefined) truth.claim(done.document, touched)
  return done
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!

function textChanges(text: string, { act, b, c }: RandomCommand): readonly TextChange[] {
  const words = wordsOf(text)
  if (act === 'type' || words.length < 3) {
    // At the edge of a word or inside it, but never inside a letter.
    const at =
      words.length > 0 && c % 3 > 0
        ? pick(words, b)[c % 3 === 1 ? 'start' : 'end']
        : graphemeStart(text, b % (text.length + 1))
    return [{ from: at, to: at, insert: pick(typed, c) }]
  }
  if (act === 'erase') {
    const from = c % 2 ? pick(words, b).start : graphemeStart(text, b % text.length)
    return [{ from, to: graphemeEnd(text, Math.min(text.length, from + 1 + (c % 9))), insert: '' }]
  }
  if (act === 'replace') {
    const first = b % words.length
    return [{ from: words[first]!.start, to: pick(words.slice(first), c % 2).end, insert: pick(typed, c).trim() }]
  }
  return wordChanges(text, rewritten(text, b, c))
}

/** As a machine or a colleague would put it: some words gone, some doubled, some others. */
function rewritten(text: string, b: number, c: number): string {
  const edits = wordsOf(text)
    .filter((_, i) => (b >> (i % 20)) & 1)
    .slice(0, 1 + (c % 3))
  return edits.reduceRight((now, { start, end }, i) => {
    const word = now.slice(start, end)
    return applyChange(now, {
      from: start,
      to: end,
      insert: ['', `${word} ${word}`, pick(typed, c + i).trim(), `${pick(typed, c).trim()} ${word}`][(b + c + i) % 4]!,
    })
  }, text)
}

/** Returns the annotation whose places are new. */
function markUp(
  draft: DocumentDraft,
  segment: Segment,
  { act, b, c }: RandomCommand,
  name: string,
): string | undefined {
  const words = wordsOf(segment.text)
  const marks = [...draft.all('annotation')].sort(byId)
  if (words.length === 0 || (act !== 'mark' && marks.length === 0)) return
  const range = {
    start: pick(words, b).start,
    end: words[Math.min(words.length - 1, (b % words.length) + (c % 3))]!.end,
  }
  const target = { side: segment.side, spans: [makeAnchor(segment, range)] }
  const annotation = act === 'mark' ? blank(`${name}-${c}-${b}`) : pick(marks, c)
  if (act === 'unmark') return void draft.remove(annotation.id)
  if (act === 'note') return void draft.put({ ...annotation, note: `${name} ${b}` })
  draft.put({ ...annotation, targets: act === 'counterpart' ? [...annotation.targets, target] : [target] })
  return annotation.id
}

const blank = (id: string): Annotation => ({
  type: 'annotation',
  id,
  kind: 'claim',
  claimId: 'claim-0',
  targets: [],
  tags: [],
  note: '',
  createdBy: 'ليلى',
  createdAt: '2026-03-03T10:00:00.000Z',
  updatedAt: '2026-03-03T10:00:00.000Z',
})
