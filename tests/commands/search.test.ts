// Searching an article, stepping from hit to hit, and going back to the text with one of them selected.
import { describe, expect, it } from 'vitest'
import { clear } from '../../src/commands/clear.ts'
import { closeSearch } from '../../src/commands/close-search.ts'
import { editSegment } from '../../src/commands/edit-segment.ts'
import { find } from '../../src/commands/find.ts'
import { findNext } from '../../src/commands/find-next.ts'
import { findPrevious } from '../../src/commands/find-previous.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { recordHits } from '../../src/commands/record-hits.ts'
import { searchFor } from '../../src/commands/search-for.ts'
import { searchHits } from '../../src/commands/search-hits.ts'
import { showHit } from '../../src/commands/show-hit.ts'
import { showRecord } from '../../src/commands/show-record.ts'
import { stepToHit } from '../../src/commands/step-to-hit.ts'
import type { DocumentRecord } from '../../src/model/records.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

const newDesk = () => new Desk(article({
  ar: ['قالت سارة إن السفينة عادت', 'ثم غادرت سَارَة وسارة الأخرى', 'ولم تعد'],
  en: ['Sara said that the ship came back', 'Then Sara left with the other Sara', 'And SARA did not return'],
}))
const found = (desk: Desk) => searchHits(desk.context).hits.map(({ segmentId, start, end }) => `${segmentId}: ${desk.document.segment(segmentId)!.text.slice(start, end)}`)
const current = (desk: Desk) => {
  const { hits, at } = searchHits(desk.context)
  return at < 0 ? null : `${at + 1} of ${hits.length}`
}

describe('a search', () => {
  it('finds on both sides, row by row, the original first, or on one', () => {
    const desk = newDesk().do(searchFor, { query: 'سارة' })
    expect(found(desk)).toEqual(['ar-1: سارة', 'ar-2: سَارَة', 'ar-2: سارة'])
    desk.do(searchFor, { query: 'sara' })
    expect(found(desk)).toEqual(['en-1: Sara', 'en-2: Sara', 'en-2: Sara', 'en-3: SARA'])
    desk.do(searchFor, { side: 'original' })
    expect(found(desk)).toEqual([])
    desk.do(searchFor, { query: 'a', side: 'both' })
    expect(found(desk).every(hit => hit.startsWith('en'))).toBe(true)
  })

  it('leaves out a side that is hidden', () => {
    const desk = newDesk().do(searchFor, { query: 'sara' })
    desk.settings = { ...desk.settings, hiddenSide: 'rendering' }
    expect(found(desk)).toEqual([])
  })

  it('never goes over the border of two sentences', () => {
    expect(found(newDesk().do(searchFor, { query: 'عادت ثم' }))).toEqual([])
  })

  it('steps round, and says at which end it went on', () => {
    const desk = newDesk().do(searchFor, { query: 'سارة' })
    expect(current(desk)).toBe('1 of 3')
    desk.do(stepToHit, 1).do(stepToHit, 1)
    expect([current(desk), desk.view.search.wrapped]).toEqual(['3 of 3', null])
    desk.do(stepToHit, 1)
    expect([current(desk), desk.view.search.wrapped]).toEqual(['1 of 3', 'end'])
    desk.do(stepToHit, -1)
    expect([current(desk), desk.view.search.wrapped]).toEqual(['3 of 3', 'start'])
  })

  it('begins with the selected words, and goes on from there', () => {
    const desk = newDesk().select('en-2', 'Sara').do(find)
    expect(desk.view.search).toMatchObject({ isOpen: true, query: 'Sara' })
    expect(current(desk)).toBe('2 of 4')
  })

  it('stays on its hit while the query grows', () => {
    const desk = newDesk().do(searchFor, { query: 's' }).do(stepToHit, 1).do(stepToHit, 1)
    const before = desk.view.search.current!.start
    desk.do(searchFor, { query: 'sh' })
    expect(desk.view.search.current!.start).toBeGreaterThanOrEqual(before)
  })

  it('gives back the text with the hit selected, ready to be marked', () => {
    const desk = newDesk().do(find).do(searchFor, { query: 'sara' }).do(stepToHit, 1).do(closeSearch)
    expect(desk.view.search).toMatchObject({ isOpen: false, query: 'sara' })
    expect([desk.selected, desk.cursorWord]).toEqual(['Sara', 'Sara'])
    expect(desk.do(markEntity).marked).toBe('Sara')
    desk.do(findNext)
    expect([desk.selected, current(desk)]).toEqual(['Sara', '3 of 4'])
    desk.do(findPrevious).do(findPrevious)
    expect(current(desk)).toBe('1 of 4')
  })

  it('is let go of from the text after the selection', () => {
    const desk = newDesk().do(searchFor, { query: 'sara' }).do(findNext).do(clear)
    expect([desk.view.selection, desk.view.search.isOpen]).toEqual([null, true])
    expect(desk.do(clear).view.search.isOpen).toBe(false)
  })

  it('shows the hit that was chosen, and none that is no longer there', () => {
    const desk = newDesk().do(searchFor, { query: 'sara' })
    const { segmentId, start, end } = searchHits(desk.context).hits[2]!
    expect(current(desk.do(showHit, { segmentId, start, end }))).toBe('3 of 4')
    expect(current(desk.do(showHit, { segmentId, start: start + 1, end }))).toBe('3 of 4')
  })

  it('is never out of date: what was typed is found at once, what was erased no more', () => {
    const desk = newDesk().do(searchFor, { query: 'sara' })
    desk.do(editSegment, { segmentId: 'en-1', changes: [{ from: 0, to: 4, insert: 'Lena' }], run: '1' })
    expect(found(desk)).toHaveLength(3)
    expect(current(desk)).toBeNull()
    desk.do(stepToHit, 1)
    expect(current(desk)).toBe('1 of 3')
    desk.undo()
    expect(found(desk)).toHaveLength(4)
  })

  it.each(['َ', '\u0007', '\ud83d', '   ', 'x'.repeat(10_000)])('says why it finds nothing for %j', query => {
    const { fault, hits } = searchHits(newDesk().do(searchFor, { query }).context)
    expect(fault).not.toBeNull()
    expect(hits).toEqual([])
  })
})

describe('names and notes', () => {
  const plain = article({ ar: ['قالت [entity 1: سارة] و[claim 2: السفينة عادت]'], en: ['[entity 1: Sara] said'] })
  const attributed = { ...plain.claim('claim-2')!, wording: { original: 'عادت السفينة', rendering: 'The ship is back' }, attribution: [{ sourceId: 'source-9' }] }
  const made = { createdBy: '', createdAt: '', updatedAt: '' }
  const desk = () => new Desk(plain.with(new Map<string, DocumentRecord>([
    ['claim-2', attributed],
    ['entity-1', { ...plain.entity('entity-1')!, aliases: ['أم سامي'] }],
    ['mark-1', { ...plain.annotation('mark-1')!, note: 'ask the harbour', tags: ['urgent'] }],
    ['source-9', { ...made, type: 'source', id: 'source-9', sourceKind: 'outlet', names: { original: 'الميناء', rendering: 'Harbour News' }, link: '', note: '' }],
  ])))
  const hits = (query: string) => recordHits(desk().do(searchFor, { query }).context).map(({ recordId, field }) => `${recordId} ${field}`)

  it('are searched by the same rules, field by field', () => {
    expect(hits('ام سامى')).toEqual(['entity-1 alias'])
    expect(hits('harbour').toSorted()).toEqual(['mark-1 note', 'source-9 name'])
    expect(hits('urgent')).toEqual(['mark-1 tag'])
    expect(hits('the ship is')).toEqual(['claim-2 wording'])
    expect(hits('َ')).toEqual([])
  })

  it('lead to the mark: its own, that of a mention, or that of the claim that a source stands behind', () => {
    expect(desk().do(showRecord, 'entity-1').active.id).toBe('mark-1')
    expect(desk().do(showRecord, 'mark-1').active.id).toBe('mark-1')
    expect(desk().do(showRecord, 'source-9').active.id).toBe('mark-2')
    expect(desk().do(showRecord, 'article-1').cursorWord).toBe('قالت')
    expect(desk().can(showRecord, 'gone')).toBe(false)
  })
})
