// Correcting the original is an act of its own, with the same care for marks as writing the rendering.
import { describe, expect, it } from 'vitest'
import { correctSource } from '../../src/commands/correct-source.ts'
import { editClaim } from '../../src/commands/edit-claim.ts'
import { startCorrecting } from '../../src/commands/start-correcting.ts'
import { startEditing } from '../../src/commands/start-editing.ts'
import { stopEditing } from '../../src/commands/stop-editing.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const desk = () =>
  new Desk(article({ ar: ['قالت [source 2: الوزاره] إن [claim 1: 1,200 اسرة عادت].', ''], en: ['The [source 2: ministry] said 1,200 families returned.', 'Added.'] }))

const mend = (from: number, to: number, insert: string, run = '1') => ({ segmentId: 'ar-1', changes: [{ from, to, insert }], run })

describe('correcting the original', () => {
  it('is not begun by the key that edits the rendering', () => {
    const at = desk().cursorOn('ar-1', 'الوزاره').do(startEditing)
    expect(at.view.editing).toMatchObject({ side: 'rendering' })
    expect(at.can(correctSource, mend(5, 12, 'الوزارة'))).toBe(false)
  })

  it('is refused while nobody opened the original for it', () => {
    expect(desk().can(correctSource, mend(0, 0, 'و'))).toBe(false)
  })

  it('opens the sentence at the cursor, and changes its words with the marks on them', () => {
    const at = desk().cursorOn('ar-1', 'الوزاره').do(startCorrecting)
    expect(at.view.editing).toMatchObject({ side: 'original', segmentId: 'ar-1', caret: 5 })
    at.do(correctSource, mend(11, 12, 'ة'))
    expect(at.shown['ar-1']).toBe('قالت [الوزارة] إن [1,200 اسرة عادت].')
    expect(at.steps.at(-1)!.labelKey).toBe('command.correctSource')
  })

  it('asks for review of a verdict and of a confirmed pair', () => {
    const at = desk().do(editClaim, { id: 'claim-1', changes: { verdict: 'true' }, run: '1' })
    const row = at.document.alignment('row-1')!
    at.document = at.document.with(new Map([[row.id, { ...row, status: 'confirmed' }]]))
    at.cursorOn('ar-1', 'إن').do(startCorrecting).do(correctSource, mend(22, 22, 'أ', '2'))
    expect(at.document.claim('claim-1')!.needsReview).toBe(true)
    expect(at.document.alignment('row-1')!.status).toBe('needs-review')
  })

  it('is taken back as one step for one run, and leaves everything as it was', () => {
    const at = desk()
    const before = contents(at.document)
    at.cursorOn('ar-1', 'الوزاره').do(startCorrecting).do(correctSource, mend(0, 0, 'و')).do(correctSource, mend(1, 1, 'قد '))
    expect(new Set(at.steps.map(step => step.group)).size).toBe(1)
    at.undo().undo().do(stopEditing)
    expect(contents(at.document)).toEqual(before)
  })

  it('does not write into a row where the original says nothing', () => {
    expect(desk().cursorOn('en-2', 'Added').can(startCorrecting)).toBe(false)
  })
})
