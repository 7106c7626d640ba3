// Marks that lost their words are placed again, left without a place or taken away, one after the other.
import { describe, expect, it } from 'vitest'
import { keepOrphan } from '../../src/commands/keep-orphan.ts'
import { nextOrphan } from '../../src/commands/next-orphan.ts'
import { placeOrphan } from '../../src/commands/place-orphan.ts'
import { placeOrphanHere } from '../../src/commands/place-orphan-here.ts'
import { previousOrphan } from '../../src/commands/previous-orphan.ts'
import { removeOrphan } from '../../src/commands/remove-orphan.ts'
import { selectOrphan } from '../../src/commands/select-orphan.ts'
import { showRepair } from '../../src/commands/show-repair.ts'
import { editClaim } from '../../src/commands/edit-claim.ts'
import { findOrphans } from '../../src/anchoring/find-orphans.ts'
import { proposePlaces } from '../../src/anchoring/propose-places.ts'
import { change } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import { wordChanges } from '../../src/text/word-diff.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

/** An article after its English sentences were written anew, so that three marks have lost their words. */
function desk(): Desk {
  const start = article({
    ar: ['وصل [entity 1: سامي حداد] إلى الميناء.', 'وقال إن العمل بدأ.', 'ولم يعلق أحد.'],
    en: ['[entity 1: Sami Haddad] reached the port.', 'He said [claim 2: work had begun].', '[claim 3: Nobody commented].'],
  })
  const { document } = change(start, draft => {
    const rewrite = (id: string, text: string) => editSegmentText(draft, id, wordChanges(draft.need('segment', id).text, text, 'word'))
    rewrite('en-1', 'Samy Hadad came to the port.')
    rewrite('en-2', 'They have started, says he.')
    rewrite('en-3', 'There was silence.')
  })
  return new Desk(document)
}

const orphans = ({ context }: Desk) => findOrphans(context.document, context.rows)

/** What the panel does: it puts the proposals into the view. */
function propose(at: Desk): Desk {
  const { orphan } = at.view.repairing!
  const { side, span } = orphans(at).find(one => one.annotationId === orphan.annotationId)!
  const segments = at.context.rows.segments[side].map(id => at.document.segment(id)!)
  at.view = { ...at.view, repairing: { orphan, proposals: proposePlaces(span, segments) } }
  return at
}

describe('marks that lost their words', () => {
  it('are listed in reading order with their last words and rows', () => {
    expect(orphans(desk()).map(({ span, side, row }) => [span.exact, side, row])).toEqual([
      ['Sami Haddad', 'rendering', 0],
      ['work had begun', 'rendering', 1],
      ['Nobody commented', 'rendering', 2],
    ])
  })

  it('are gone through forwards and backwards, round, with the annotation selected', () => {
    const at = desk().do(showRepair)
    expect(at.view).toMatchObject({ panel: 'repair', activeAnnotationId: 'mark-1' })
    at.do(nextOrphan).do(nextOrphan)
    expect(at.view.activeAnnotationId).toBe('mark-3')
    at.do(nextOrphan).do(previousOrphan)
    expect(at.view.activeAnnotationId).toBe('mark-3')
  })

  it('are placed on the best proposal by one key, which goes on to the next one', () => {
    const at = propose(desk().do(showRepair)).do(placeOrphan[0]!)
    expect(at.shown['en-1']).toBe('[Samy Hadad] came to the port.')
    expect(at.view).toMatchObject({ panel: 'repair', activeAnnotationId: 'mark-2' })
    expect(orphans(at)).toHaveLength(2)
    const before = contents(desk().document)
    expect(contents(at.undo().document)).toEqual(before)
  })

  it('cannot be placed by number where there is no such proposal, or where other words stand there by now', () => {
    const at = propose(desk().do(showRepair))
    expect(at.can(placeOrphan[4]!)).toBe(false)
    const [first] = at.view.repairing!.proposals
    at.view = { ...at.view, repairing: { ...at.view.repairing!, proposals: [{ ...first!, exact: 'other words' }] } }
    expect(at.can(placeOrphan[0]!)).toBe(false)
  })

  it('are placed on words chosen by hand, on their own side only', () => {
    const at = desk().do(showRepair).do(nextOrphan)
    at.select('ar-2', 'العمل بدأ')
    expect(at.can(placeOrphanHere)).toBe(false)
    at.select('en-2', 'They have started').do(placeOrphanHere)
    expect(at.shown['en-2']).toBe('[They have started], says he.')
  })

  it('ask for review of a verdict when they are given other words', () => {
    const at = desk().do(editClaim, { id: 'claim-2', changes: { verdict: 'true' }, run: '1' }).do(showRepair).do(nextOrphan)
    at.select('en-2', 'They have started').do(placeOrphanHere)
    expect(at.document.claim('claim-2')!.needsReview).toBe(true)
  })

  it('lose only the lost place when the mark has another one', () => {
    const at = desk().do(showRepair).do(removeOrphan)
    expect(at.document.annotation('mark-1')!.targets.map(({ side }) => side)).toEqual(['original'])
    expect(at.document.entity('entity-1')).toBeDefined()
  })

  it('go with what they mention when it was the only place', () => {
    const at = desk().do(showRepair).do(nextOrphan).do(removeOrphan)
    expect(at.document.annotation('mark-2')).toBeUndefined()
    expect(at.document.claim('claim-2')).toBeUndefined()
    expect(at.view.activeAnnotationId).toBe('mark-3')
  })

  it('stay without a place when somebody wants them so, are passed over then, and can be taken up again', () => {
    const at = desk().do(showRepair).do(keepOrphan)
    expect(orphans(at).map(orphan => orphan.isKept)).toEqual([true, false, false])
    at.do(nextOrphan).do(nextOrphan)
    expect(at.view.activeAnnotationId).toBe('mark-2')
    at.do(selectOrphan, orphans(at)[0]!).do(keepOrphan)
    expect(orphans(at).every(orphan => !orphan.isKept)).toBe(true)
  })

  it('leave nothing to go to once they are all repaired', () => {
    const at = desk().do(showRepair).do(removeOrphan).do(removeOrphan).do(removeOrphan)
    expect(at.view).toMatchObject({ panel: 'repair', repairing: null })
    expect(at.can(nextOrphan)).toBe(false)
    expect(at.can(removeOrphan)).toBe(false)
  })
})
