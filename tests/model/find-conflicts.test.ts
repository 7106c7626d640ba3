// What two people changed at once, told as both versions of each record.

import { describe, expect, it } from 'vitest'
import { change, type DocumentDraft } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import { findConflicts } from '../../src/model/find-conflicts.ts'
import { rebaseDiff } from '../../src/model/rebase-diff.ts'
import type { Annotation } from '../../src/model/records.ts'
import { article } from '../commands/article-notation.ts'

const base = article({ en: ['The [entity 1: health ministry] reopened on [number 2: 12 May].'] })
const [mark] = [...base.all('annotation')].filter(({ kind }) => kind === 'entity')

/** What stays of `late` on top of `early`, both made from the same state. */
function conflictsOf(early: (draft: DocumentDraft) => void, late: (draft: DocumentDraft) => void) {
  const { diff } = change(base, late)
  const rebased = rebaseDiff(diff, change(base, early).document)
  return findConflicts(diff, rebased).map(({ kept, other }) => [kept, other])
}
const noting = (changes: Partial<Annotation>) => (draft: DocumentDraft) => draft.put({ ...draft.need('annotation', mark!.id), ...changes } as Annotation)

describe('a conflict', () => {
  it('is none where both changed different fields, or came to the same', () => {
    expect(conflictsOf(noting({ note: 'أ' }), noting({ tags: ['صحة'] }))).toEqual([])
    expect(conflictsOf(noting({ note: 'أ' }), noting({ note: 'أ' }))).toEqual([])
  })

  it('names what stands and the same record with what the later one wanted, in these fields only', () => {
    expect(conflictsOf(noting({ note: 'أ', tags: ['١'] }), noting({ note: 'ب' }))).toEqual([
      [{ ...mark, note: 'أ', tags: ['١'] }, { ...mark, note: 'ب', tags: ['١'] }],
    ])
  })

  it('holds the whole other wording where both replaced the same words', () => {
    const replacing = (insert: string) => (draft: DocumentDraft) => editSegmentText(draft, 'en-1', [{ from: 20, to: 28, insert }])
    const [[kept, other]] = conflictsOf(replacing('closed'), replacing('moved')) as [[unknown, unknown]]
    expect(kept).toMatchObject({ text: 'The health ministry closed on 12 May.' })
    expect(other).toMatchObject({ text: 'The health ministry moved on 12 May.' })
  })

  it('is none for a mark that only moved with the other’s words', () => {
    const inserting = (draft: DocumentDraft) => editSegmentText(draft, 'en-1', [{ from: 0, to: 0, insert: 'Then ' }])
    expect(conflictsOf(inserting, noting({ note: 'ب' }))).toEqual([])
  })

  it('says that something was deleted where the other changed it, whichever came first', () => {
    const deleting = (draft: DocumentDraft) => draft.remove(mark!.id)
    expect(conflictsOf(noting({ note: 'أ' }), deleting)).toEqual([[{ ...mark, note: 'أ' }, null]])
    expect(conflictsOf(deleting, noting({ note: 'ب' }))).toEqual([[{ ...mark, note: 'ب' }, null]])
  })
})
