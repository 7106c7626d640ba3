// Writing the rendering, and setting rows aside.
import { describe, expect, it } from 'vitest'
import { bringBack } from '../../src/commands/bring-back.ts'
import { clear } from '../../src/commands/clear.ts'
import { editClaim } from '../../src/commands/edit-claim.ts'
import { editSegment } from '../../src/commands/edit-segment.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { setAside } from '../../src/commands/set-aside.ts'
import { startEditing } from '../../src/commands/start-editing.ts'
import { stopEditing } from '../../src/commands/stop-editing.ts'
import { toggleSetAside } from '../../src/commands/toggle-set-aside.ts'
import { writeRendering } from '../../src/commands/write-rendering.ts'
import { articleRows } from '../../src/model/article-rows.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const insert = (from: number, words: string) => [{ from, to: from, insert: words }]

describe('editing the rendering', () => {
  const desk = () =>
    new Desk(article({ ar: ['عادت 1,200 أسرة.'], en: ['The ministry said [claim 1: 1,200 families] returned.'] }))

  it('keeps every mark on its words', () => {
    const at = desk().do(editSegment, { segmentId: 'en-1', changes: insert(0, 'On Tuesday, '), run: '1' })
    expect(at.shown['en-1']).toBe('On Tuesday, The ministry said [1,200 families] returned.')
  })

  it('asks for review of a verdict when the marked words change', () => {
    const at = desk().do(editClaim, { id: 'claim-1', changes: { verdict: 'true' }, run: '1' })
    at.do(editSegment, { segmentId: 'en-1', changes: [{ from: 18, to: 23, insert: '1,300' }], run: '2' })
    expect(at.document.claim('claim-1')!.needsReview).toBe(true)
  })

  it('takes cursor, selection and kept places along', () => {
    const at = desk().cursorOn('en-1', 'returned').select('en-1', 'ministry')
    at.view = { ...at.view, keptPlaces: [at.place('en-1', 'said')] }
    at.do(editSegment, {
      segmentId: 'en-1',
      changes: [
        { from: 13, to: 18, insert: '' },
        { from: 0, to: 3, insert: 'That' },
      ],
      run: '1',
    })
    expect(at.cursorWord).toBe('returned')
    expect(at.selected).toBe('ministry')
    expect(at.view.keptPlaces).toEqual([])
  })

  it('is one step of undo for one run of the caret', () => {
    const at = desk()
      .do(editSegment, { segmentId: 'en-1', changes: insert(0, 'A'), run: '1' })
      .do(editSegment, { segmentId: 'en-1', changes: insert(1, 'h'), run: '1' })
    at.do(editSegment, { segmentId: 'en-1', changes: insert(20, 'h'), run: '2' })
    expect(at.steps.map(step => step.group === at.steps[0]!.group)).toEqual([true, true, false])
  })

  it('is refused on the original, and makes no step when nothing changes', () => {
    const at = desk()
    expect(at.can(editSegment, { segmentId: 'ar-1', changes: insert(0, 'و'), run: '1' })).toBe(false)
    at.do(editSegment, { segmentId: 'en-1', changes: [{ from: 0, to: 3, insert: 'The' }], run: '1' })
    expect(at.steps).toEqual([])
  })

  it('is undone exactly, marks and all', () => {
    const at = desk(),
      before = contents(at.document)
    at.do(editSegment, { segmentId: 'en-1', changes: [{ from: 10, to: 30, insert: '' }], run: '1' }).undo()
    expect(contents(at.document)).toEqual(before)
  })
})

describe('emptying a cell', () => {
  const all = (desk: Desk, id = 'en-1') => [{ from: 0, to: desk.document.segment(id)!.text.length, insert: '' }]

  it('leaves no sentence of no words, and goes on being edited', () => {
    const desk = new Desk(article({ ar: ['عاد زوف.'], en: ['Zoph came back.'] })).do(startEditing, { rowId: 'row-1' })
    desk.do(editSegment, { segmentId: 'en-1', changes: all(desk), run: '1' })
    expect(desk.document.segment('en-1')).toBeUndefined()
    expect(desk.document.alignment('row-1')).toMatchObject({ original: ['ar-1'], rendering: [] })
    expect(desk.view.editing).toEqual({ rowId: 'row-1', side: 'rendering', segmentId: null, caret: 0 })
    expect(desk.undo().document.segment('en-1')!.text).toBe('Zoph came back.')
  })

  it('keeps the sentence, empty, when a mark is bound to it, so that the mark can be mended', () => {
    const desk = new Desk(article({ ar: ['عاد زوف.'], en: ['[entity 1: Zoph] came back.'] }))
    desk.do(editSegment, { segmentId: 'en-1', changes: all(desk), run: '1' })
    expect(desk.document.segment('en-1')!.text).toBe('')
    expect(desk.document.annotation('mark-1')!.targets[0]!.spans[0]).toMatchObject({
      status: 'orphaned',
      exact: 'Zoph',
    })
  })

  it('keeps it when no original would hold the row', () => {
    const desk = new Desk(article({ ar: [''], en: ['An addition.'] }))
    desk.do(editSegment, { segmentId: 'en-1', changes: all(desk), run: '1' })
    expect(desk.document.segment('en-1')!.text).toBe('')
  })
})

describe('writing the rendering of an empty cell', () => {
  const desk = () => new Desk(article({ ar: ['أول.', 'ثان.', 'ثالث.'], en: ['First.', '', 'Third.'] }))
  const rendering = (at: Desk) => articleRows(at.document).segments.rendering.map(id => at.document.segment(id)!.text)

  it('puts the sentence between its neighbours and pairs it with the row', () => {
    const at = desk()
      .do(startEditing, { rowId: 'row-2' })
      .do(writeRendering, { rowId: 'row-2', text: 'Second.', run: '1' })
    expect(rendering(at)).toEqual(['First.', 'Second.', 'Third.'])
    const { editing } = at.view
    expect(at.document.alignment('row-2')!.rendering).toEqual([editing!.segmentId])
    expect(at.document.segment(editing!.segmentId!)).toMatchObject({
      side: 'rendering',
      role: 'paragraph',
      text: 'Second.',
    })
    expect(editing).toMatchObject({ rowId: 'row-2', caret: 7 })
    const orders = [...at.document.all('segment')]
      .filter(one => one.side === 'rendering')
      .sort((a, b) => (a.order < b.order ? -1 : 1))
    expect(orders.map(one => one.text)).toEqual(['First.', 'Second.', 'Third.'])
  })

  it('writes before all others, and behind all others', () => {
    const at = new Desk(article({ ar: ['أول.', 'ثان.', 'ثالث.'], en: ['', 'Second.'] }))
    at.do(writeRendering, { rowId: 'row-3', text: 'Third.', run: '1' }).do(writeRendering, {
      rowId: 'row-1',
      text: 'First.',
      run: '2',
    })
    expect(rendering(at)).toEqual(['First.', 'Second.', 'Third.'])
  })

  it('makes the pair where there is none, and goes by the old name of the row while the run lasts', () => {
    const at = new Desk(article({ ar: ['أول.'] }))
    at.document = at.document.with(new Map([['row-1', undefined]]))
    expect(articleRows(at.document).rows[0]!.id).toBe('ar-1')
    at.do(startEditing, { rowId: 'ar-1' })
      .do(writeRendering, { rowId: 'ar-1', text: 'F', run: '1' })
      .do(writeRendering, { rowId: 'ar-1', text: 'Fi', run: '1' })
    expect(rendering(at)).toEqual(['Fi'])
    const [row] = articleRows(at.document).rows
    expect(row!.alignmentId).not.toBeNull()
    expect(at.view.editing!.rowId).toBe(row!.id)
    expect(at.steps.map(step => step.group)).toEqual(['write-rendering:1', 'write-rendering:1'])
  })

  it('raises no doubt about the pair by going on', () => {
    const at = desk()
      .do(writeRendering, { rowId: 'row-2', text: 'S', run: '1' })
      .do(writeRendering, { rowId: 'row-2', text: 'Second.', run: '1' })
    expect(at.document.alignment('row-2')!.status).toBe('suggested')
  })

  it('joins the paragraph of its neighbours, or begins one', () => {
    const at = desk()
    const inBlock = (id: string, blockId: string) => [id, { ...at.document.segment(id)!, blockId }] as const
    at.document = at.document.with(new Map([inBlock('ar-2', 'block-0')]))
    at.do(writeRendering, { rowId: 'row-2', text: 'Second.', run: '1' })
    expect(at.document.segment(at.document.alignment('row-2')!.rendering[0]!)!.blockId).toBe(
      at.document.segment('en-1')!.blockId,
    )
    const own = desk().do(writeRendering, { rowId: 'row-2', text: 'Second.', run: '1' })
    const blocks = [...own.document.all('segment')].filter(one => one.side === 'rendering').map(one => one.blockId)
    expect(new Set(blocks).size).toBe(3)
  })

  it('is undone exactly, is refused where there is nothing to render, and makes nothing of nothing', () => {
    const at = desk(),
      before = contents(at.document)
    at.do(writeRendering, { rowId: 'row-2', text: 'Second.', run: '1' }).undo()
    expect(contents(at.document)).toEqual(before)
    expect(
      new Desk(article({ en: ['Only English.'] })).can(writeRendering, { rowId: 'row-1', text: 'x', run: '1' }),
    ).toBe(false)
    expect(at.can(writeRendering, { rowId: 'row-9', text: 'x', run: '1' })).toBe(false)
    at.do(writeRendering, { rowId: 'row-2', text: '', run: '1' })
    expect(at.steps).toEqual([])
  })
})

describe('opening a cell', () => {
  const desk = () => new Desk(article({ ar: ['أول جملة.', 'ثان.'], en: ['[claim 1: First sentence].', ''] }))

  it('opens the one under the cursor, with the caret there; an empty one too', () => {
    expect(desk().cursorOn('en-1', 'sentence').do(startEditing).view.editing).toEqual({
      rowId: 'row-1',
      side: 'rendering',
      segmentId: 'en-1',
      caret: 6,
    })
    expect(desk().cursorOn('ar-1', 'جملة').do(startEditing).view.editing).toMatchObject({
      rowId: 'row-1',
      segmentId: 'en-1',
      caret: 0,
    })
    expect(desk().cursorOn('ar-2', 'ثان').do(startEditing).view.editing).toEqual({
      rowId: 'row-2',
      side: 'rendering',
      segmentId: null,
      caret: 0,
    })
  })

  it('opens the row of the selected annotation when there is no cursor, or the row it is told', () => {
    expect(desk().do(selectAnnotation, 'mark-1').do(startEditing).view.editing).toMatchObject({ rowId: 'row-1' })
    expect(desk().do(startEditing, { rowId: 'row-1', caret: 900 }).view.editing).toMatchObject({ caret: 15 })
    expect(desk().do(startEditing, { segmentId: 'en-1', caret: 3 }).view.editing).toMatchObject({
      rowId: 'row-1',
      segmentId: 'en-1',
      caret: 3,
    })
  })

  it('is not offered for the original, without a row, while the rendering is hidden, or for the cell that is open', () => {
    expect(desk().can(startEditing)).toBe(false)
    expect(desk().can(startEditing, { rowId: 'row-1', side: 'original' })).toBe(false)
    const hidden = desk()
    hidden.settings = { ...hidden.settings, hiddenSide: 'rendering' }
    expect(hidden.can(startEditing, { rowId: 'row-1' })).toBe(false)
    expect(desk().do(startEditing, { rowId: 'row-1' }).can(startEditing, { rowId: 'row-1', caret: 2 })).toBe(false)
  })

  it('is closed again, by Escape too', () => {
    expect(desk().do(startEditing, { rowId: 'row-1' }).do(stopEditing).view.editing).toBeNull()
    expect(desk().do(startEditing, { rowId: 'row-1' }).do(clear).view.editing).toBeNull()
  })
})

describe('setting aside', () => {
  const desk = () =>
    new Desk(
      article({ ar: ['[claim 1: عاد زوف].', 'شارك الخبر.', 'اقرأ أيضا.'], en: ['He is back.', 'Share this.', ''] }),
    )
  const asideTexts = (at: Desk) =>
    articleRows(at.document).setAside.flatMap(row =>
      [...row.original, ...row.rendering].map(id => at.document.segment(id)!.text),
    )

  it('takes both sides of a row out of the article and brings them back as they were', () => {
    const at = desk(),
      before = contents(at.document)
    at.do(setAside, { rowId: 'row-2' })
    expect(asideTexts(at)).toEqual(['شارك الخبر.', 'Share this.'])
    expect(at.document.segment('ar-2')).toMatchObject({ role: 'boilerplate', formerRole: 'paragraph' })
    expect(contents(at.do(bringBack, { rowId: 'row-2' }).document)).toEqual(before)
  })

  it('takes the row of the cursor, and brings all back at once', () => {
    const at = desk().cursorOn('ar-3', 'أيضا').do(setAside).do(setAside, { rowId: 'row-2' })
    expect(at.view.cursor).toBeNull()
    expect(asideTexts(at)).toHaveLength(3)
    expect(asideTexts(at.do(bringBack))).toEqual([])
    expect(at.can(bringBack)).toBe(false)
  })

  it('keeps the marks', () => expect(desk().do(setAside, { rowId: 'row-1' }).shown['ar-1']).toBe('[عاد زوف].'))

  it('is shown on demand', () => {
    expect(desk().can(toggleSetAside)).toBe(false)
    const at = desk().do(setAside, { rowId: 'row-2' }).do(toggleSetAside)
    expect(at.view.setAsideShown).toBe(true)
    expect(at.do(toggleSetAside).view.setAsideShown).toBe(false)
  })
})
