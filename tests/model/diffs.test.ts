// [M5] A diff is a value: its inverse takes it back, and two in a row are one.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import {
  emptyDiff,
  invertDiff,
  isEmptyDiff,
  joinDiffs,
  toChanges,
  type RecordDiff,
} from '../../src/model/record-diff.ts'
import { diffBetween, rebaseDiff } from '../../src/model/rebase-diff.ts'
import { arbitraryDocument } from './arbitrary-document.ts'
import { CharacterIdentities } from './character-identities.ts'
import { anyCommand, perform, type RandomCommand } from './random-commands.ts'

const records = (document: ArticleDocument) => [...document].sort((a, b) => (a.id < b.id ? -1 : 1))
const apply = (diff: RecordDiff, document: ArticleDocument) => document.with(toChanges(diff))

function work(start: ArticleDocument, commands: readonly RandomCommand[]) {
  const truth = CharacterIdentities.of(start, 'only')
  let document = start
  const diffs = commands.map(command => {
    const done = perform(document, command, 'only', truth)
    document = done.document
    return done.diff
  })
  return { document, diffs }
}
const history = fc.tuple(arbitraryDocument(6), fc.array(anyCommand, { minLength: 1, maxLength: 12 }))

describe('[M5] a diff', () => {
  it('and its inverse cancel, one by one and all together', () => {
    fc.assert(
      fc.property(history, ([start, commands]) => {
        const { document, diffs } = work(start, commands)
        const back = diffs.toReversed().map(invertDiff)
        expect(records(back.reduce((now, diff) => apply(diff, now), document))).toEqual(records(start))
        expect(records(rebaseDiff(invertDiff(diffs.reduce(joinDiffs)), document).document)).toEqual(records(start))
      }),
    )
  })

  it('is its own inverse twice', () => {
    fc.assert(
      fc.property(history, ([start, commands]) => {
        for (const diff of work(start, commands).diffs) expect(invertDiff(invertDiff(diff))).toEqual(diff)
      }),
    )
  })

  it('joined to the next does what both do, in whatever way they are bracketed', () => {
    fc.assert(
      fc.property(history, fc.nat(), ([start, commands], cut) => {
        const { document, diffs } = work(start, commands)
        const at = cut % diffs.length
        const joined = joinDiffs(
          diffs.slice(0, at).reduce(joinDiffs, emptyDiff),
          diffs.slice(at).reduce(joinDiffs, emptyDiff),
        )
        expect(records(apply(joined, start))).toEqual(records(document))
        expect(records(apply(diffs.reduce(joinDiffs), start))).toEqual(records(document))
      }),
    )
  })

  it('joined to its inverse says nothing of records that came and went', () => {
    fc.assert(
      fc.property(history, ([start, commands]) => {
        const { diffs } = work(start, commands)
        const nothing = diffs.map(diff => joinDiffs(diff, invertDiff(diff)))
        for (const { added, removed } of nothing) expect([...added, ...removed]).toEqual([])
      }),
    )
  })

  it('between two documents leads from the one to the other', () => {
    fc.assert(
      fc.property(arbitraryDocument(4), arbitraryDocument(4), (one, other) => {
        expect(records(apply(diffBetween(one, other), one))).toEqual(records(other))
        expect(isEmptyDiff(diffBetween(one, one))).toBe(true)
      }),
    )
  })

  it('that was rebased tells what really changed: taken back, the document is as it was', () => {
    fc.assert(
      fc.property(history, fc.array(anyCommand, { maxLength: 6 }), ([start, commands], others) => {
        const onto = work(start, others).document
        for (const diff of work(start, commands).diffs) {
          const rebased = rebaseDiff(diff, onto)
          expect(records(apply(rebased.diff, onto))).toEqual(records(rebased.document))
          expect(records(apply(invertDiff(rebased.diff), rebased.document))).toEqual(records(onto))
        }
      }),
    )
  })
})
