// [M6] Two tabs change one article at the same time. Whoever comes second loses nothing of the first, and no mark comes
// to stand on words that were never its own: it follows them, or it says that it lost its place.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { isSame } from '../../src/model/is-same.ts'
import { normalizeDocument } from '../../src/model/normalize-document.ts'
import { rebaseDiff } from '../../src/model/rebase-diff.ts'
import { invertDiff, type RecordDiff } from '../../src/model/record-diff.ts'
import { graphemeEnd, graphemeStart } from '../../src/text/graphemes.ts'
import { arbitraryDocument, repetitiveSentences } from './arbitrary-document.ts'
import { CharacterIdentities, placesOf } from './character-identities.ts'
import { breachesOf } from './invariants.ts'
import { mergedIdentities, type MergedCharacter } from './merged-identities.ts'
import { anyCommand, markCommand, perform, type RandomCommand } from './random-commands.ts'

interface Tab {
  readonly document: ArticleDocument
  readonly diffs: readonly RecordDiff[]
  readonly truth: CharacterIdentities
}

/** What a tab shows after its own commands, knowing of no other. */
function work(start: ArticleDocument, commands: readonly RandomCommand[], name: string): Tab {
  const truth = CharacterIdentities.of(start, name, { keepsEnds: true })
  let document = start
  const diffs = commands.map(command => {
    const done = perform(document, command, name, truth)
    document = done.document
    return done.diff
  })
  return { document, diffs, truth }
}

/** As the journal has it: the diffs of both tabs in one order. */
const fold = (start: ArticleDocument, diffs: readonly RecordDiff[]) =>
  diffs.reduce((document, diff) => rebaseDiff(diff, document).document, start)

const added = ({ diffs }: Tab) => new Set(diffs.flatMap(diff => diff.added.map(({ id }) => id)))
/** What a tab added and did not take away again, and that is not there. */
const lost = (tab: Tab, document: ArticleDocument) =>
  [...added(tab)].filter(id => !removed(tab).has(id) && !document.has(id))
const removed = ({ diffs }: Tab) => new Set(diffs.flatMap(diff => diff.removed.map(({ id }) => id)))

/** Marks of the merged document that stand on characters which neither tab gave them. Counts what it could judge. */
function misplaced(
  merged: ArticleDocument,
  tabs: readonly [Tab, Tab],
  counts: { known: number; places: number; lost: number },
): string[] {
  return [...placesOf(merged)].flatMap(({ annotationId, span }) => {
    counts.places++
    counts.lost += Number(span.status !== undefined)
    if (span.status) return []
    const { text } = merged.segment(span.segmentId)!
    const [one, other] = tabs.map(({ truth, document }) => ({ truth, text: document.segment(span.segmentId)!.text }))
    const characters = mergedIdentities(text, span.segmentId, [one!, other!])
    if (!characters) return []
    counts.known++
    const isOwn = ownership(annotationId, span.segmentId, characters, tabs)
    // Where letters are erased between equal letters nobody can tell which of them went: most of the words must do.
    const covered = characters.slice(span.start, span.end)
    if (
      covered.filter(isOwn).length * 2 >= covered.length &&
      tabs.some(({ truth }) => truth.wordsOf(annotationId).has(span.exact))
    )
      return []
    const hasOwn = (at: number) => characters.slice(graphemeStart(text, at), graphemeEnd(text, at + 1)).some(isOwn)
    return hasOwn(span.start) && hasOwn(span.end - 1) ? [] : [`${annotationId} covers "${span.exact}" in "${text}"`]
  })
}

/** Own is what either tab gave the mark, and what the other put in between; what was typed anew where all of it went is as good. */
function ownership(
  annotationId: string,
  segmentId: string,
  characters: readonly MergedCharacter[],
  tabs: readonly Tab[],
): (character: MergedCharacter) => boolean {
  const own = new Set(tabs.flatMap(({ truth }) => [...truth.ownOf(annotationId)]))
  const isLeft = characters.some(({ id }) => own.has(id))
  const places = [...own].filter(id => id.startsWith(`${segmentId}:`)).map(id => Number(id.slice(segmentId.length + 1)))
  const [least, most] = [Math.min(...places), Math.max(...places)]
  return ({ id, place, next }) => own.has(id) || (id.includes('+') && (!isLeft || (place < most && next > least)))
}

const commands = fc.array(anyCommand, { maxLength: 8 })
const turns = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 })
const histories = fc.tuple(arbitraryDocument(6), commands, commands, turns)

/** Where nearly every word comes again, one tab changes texts and the other only marks: two edits of one sentence can then be told in several ways, all true. */
const repetitive = fc.tuple(
  arbitraryDocument(6, repetitiveSentences),
  commands,
  fc.array(markCommand, { maxLength: 8 }),
  turns,
)

it('[M6] [M1] loses nothing that was added, puts no mark on wrong words and keeps every invariant, in any order of the two', () => {
  const counts = { known: 0, places: 0, lost: 0 }
  fc.assert(
    fc.property(fc.oneof(histories, repetitive), ([start, firstCommands, secondCommands, turns]) => {
      const tabs = [work(start, firstCommands, 'first'), work(start, secondCommands, 'second')] as const
      const [mine, theirs] = [[...tabs[0].diffs], [...tabs[1].diffs]]
      const woven = turns.flatMap(isMine => (isMine ? mine : theirs).splice(0, 1))
      for (const diffs of [
        [...tabs[0].diffs, ...tabs[1].diffs],
        [...tabs[1].diffs, ...tabs[0].diffs],
        [...woven, ...mine, ...theirs],
      ]) {
        const merged = fold(start, diffs)
        expect(breachesOf(merged)).toEqual([])
        expect(normalizeDocument(merged)).toBe(merged)
        expect(tabs.flatMap(tab => lost(tab, merged))).toEqual([])
        expect(misplaced(merged, tabs, counts)).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
  // A test that could judge nothing, or a merge that gives up every place, would pass as well.
  expect(counts.known / counts.places).toBeGreaterThan(0.8)
  expect(counts.lost / counts.places).toBeLessThan(0.2)
})

it("tells one tab's work again exactly as it was, change by change", () => {
  fc.assert(
    fc.property(arbitraryDocument(6), fc.array(anyCommand, { maxLength: 12 }), (start, commands) => {
      const { document, diffs } = work(start, commands, 'only')
      expect(sorted(fold(start, diffs))).toEqual(sorted(document))
      expect(sorted(fold(document, diffs.map(invertDiff).toReversed()))).toEqual(sorted(start))
    }),
    { numRuns: 300 },
  )
})

it('[M6] lets a removal stand against an edit that only moved the words', () => {
  fc.assert(
    fc.property(histories, ([start, firstCommands, secondCommands]) => {
      const one = work(
        start,
        firstCommands.map(command => ({ ...command, act: 'unmark' })),
        'first',
      )
      const other = work(
        start,
        secondCommands.map(command => ({ ...command, act: 'type' })),
        'second',
      )
      const isReadAs = (id: string, document: ArticleDocument) =>
        [...placesOf(document)]
          .filter(({ annotationId }) => annotationId === id)
          .map(({ span }) => [span.exact, span.status])
      const onlyMoved = [...removed(one)].filter(id => isSame(isReadAs(id, other.document), isReadAs(id, start)))
      for (const diffs of [
        [...one.diffs, ...other.diffs],
        [...other.diffs, ...one.diffs],
      ]) {
        const merged = fold(start, diffs)
        expect(onlyMoved.filter(id => merged.has(id))).toEqual([])
      }
    }),
  )
})

const stepAndOthers = fc
  .tuple(arbitraryDocument(6), anyCommand, fc.array(anyCommand, { maxLength: 6 }))
  .map(([start, step, foreign]) => {
    const mine = work(start, [step], 'first')
    const theirs = work(start, foreign, 'second')
    const both = fold(mine.document, theirs.diffs)
    const met = new Set(mine.diffs.flatMap(touched))
    const undone = rebaseDiff(invertDiff(mine.diffs[0]!), both).document
    return { theirs, undone, didMeet: theirs.diffs.flatMap(touched).some(id => met.has(id)) }
  })

describe('undoing a step after the work of others', () => {
  it('[M6] keeps what they added and every invariant', () => {
    fc.assert(
      fc.property(stepAndOthers, ({ theirs, undone }) => {
        expect(breachesOf(undone)).toEqual([])
        expect(lost(theirs, undone)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('leaves their work as if the step had never been, where they did not meet', () => {
    fc.assert(
      fc.property(stepAndOthers, ({ theirs, undone, didMeet }) => {
        fc.pre(!didMeet)
        expect(sorted(undone)).toEqual(sorted(theirs.document))
      }),
    )
  })
})

/** What a diff changes, and the segments under the marks that it changes. */
const touched = ({ added, removed, updated }: RecordDiff): string[] =>
  [...added, ...removed, ...updated.flat()].flatMap(record => [
    record.id,
    ...(record.type === 'annotation'
      ? record.targets.flatMap(({ spans }) => spans.map(({ segmentId }) => segmentId))
      : []),
  ])

const sorted = (document: ArticleDocument) => [...document].sort((a, b) => (a.id < b.id ? -1 : 1))
