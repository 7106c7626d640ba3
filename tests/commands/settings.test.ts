// What a reader prefers, changed by keys.
import { describe, expect, it } from 'vitest'
import { changeSettings } from '../../src/commands/change-settings.ts'
import { hideSide } from '../../src/commands/hide-side.ts'
import { largerType } from '../../src/commands/larger-type.ts'
import { looserLines } from '../../src/commands/looser-lines.ts'
import { redo } from '../../src/commands/redo.ts'
import { smallerType } from '../../src/commands/smaller-type.ts'
import { swapColumns } from '../../src/commands/swap-columns.ts'
import { tighterLines } from '../../src/commands/tighter-lines.ts'
import { undo } from '../../src/commands/undo.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

const desk = () => new Desk(article({ en: ['Prices fell.'] }))

describe('settings', () => {
  it('swap the columns and back', () =>
    expect(desk().do(swapColumns).do(swapColumns).settings.columnsSwapped).toBe(false))

  it('show both sides, the rendering alone, the original alone, both', () => {
    const at = desk()
    expect([1, 2, 3].map(() => at.do(hideSide).settings.hiddenSide)).toEqual(['original', 'rendering', null])
  })

  it('make text larger and smaller within bounds', () => {
    const at = desk()
    expect(at.do(largerType).settings.typeSize).toBe(110)
    while (at.try(largerType)) expect(at.settings.typeSize).toBeLessThanOrEqual(200)
    expect(at.settings.typeSize).toBe(200)
    while (at.try(smallerType)) expect(at.settings.typeSize).toBeGreaterThanOrEqual(80)
    expect(at.settings.typeSize).toBe(80)
  })

  it('set lines looser and tighter within bounds', () => {
    const at = desk()
    while (at.try(looserLines)) expect(at.settings.lineHeight).toBeLessThanOrEqual(160)
    expect(at.settings.lineHeight).toBe(160)
    while (at.try(tighterLines)) expect(at.settings.lineHeight).toBeGreaterThanOrEqual(80)
    expect(at.settings.lineHeight).toBe(80)
  })

  it('keep sizes that are given within the same bounds, and leave the rest as it is', () => {
    const at = desk().do(changeSettings, { typeSize: 1000, lineHeight: 10, theme: 'dark' })
    expect(at.settings).toMatchObject({ typeSize: 200, lineHeight: 80, theme: 'dark', annotator: 'لمى' })
    expect(at.do(changeSettings, { numerals: 'arab' }).settings.typeSize).toBe(200)
  })
})

describe('undo and redo', () => {
  it('are offered when there is something to take back or to do again', () => {
    const { context } = desk()
    expect([undo.isEnabled(context), redo.isEnabled(context)]).toEqual([false, false])
    expect([undo.isEnabled({ ...context, canUndo: true }), redo.isEnabled({ ...context, canRedo: true })]).toEqual([
      true,
      true,
    ])
  })
})
