// What a row says of itself, and where writing and the keyboard go from it.
import { describe, expect, it } from 'vitest'
import { initialSettings } from '../../../src/commands/settings.ts'
import { initialView } from '../../../src/commands/workspace-view.ts'
import { articleRows } from '../../../src/model/article-rows.ts'
import { SegmentIndex } from '../../../src/model/segment-index.ts'
import { nextCell } from '../../../src/ui/reader/next-cell.ts'
import { placeAcross, restingPlace } from '../../../src/ui/reader/places-of-cursor.ts'
import { rowDigits } from '../../../src/ui/reader/row-digits.ts'
import { rowLabel } from '../../../src/ui/reader/row-label.ts'
import { article } from '../../commands/article-notation.ts'

const document = article({
  ar: ['قالت [entity 1: سارة] إن [claim 2: السفينة عادت في [number 3: ٢٠٠٢]]', 'ثم غادرت', 'وعادت [entity 4: ليلى]'],
  en: ['[claim 2: The ship came back], said [entity 1: Sara]', '', 'And Layla returned'],
})
const rows = articleRows(document)
const context = { document, rows, index: SegmentIndex.of(document), view: initialView, settings: initialSettings }
const words = (key: string, values: Readonly<Record<string, unknown>> = {}) => [key.split('.').at(-1), ...Object.values(values)].join(' ')

describe('the label of a row', () => {
  it('names its marks in reading order, each with the words that it marks', () => {
    expect(rowLabel(context, rows.rows[0]!, 1, words)).toBe('marked 1 marks 3 mark entity سارةseparatormark claim السفينة عادت في ٢٠٠٢separatormark number ٢٠٠٢')
  })

  it('says that there are none', () => {
    expect(rowLabel(context, rows.rows[1]!, 2, words)).toBe('bare 2')
  })

  it('cuts long words, and no letter in two', () => {
    const long = article({ ar: [`[claim 1: ${'😀'.repeat(80)}]`] })
    const label = rowLabel({ document: long, index: SegmentIndex.of(long) }, articleRows(long).rows[0]!, 1, words)
    expect(label).toContain(`${'😀'.repeat(60)}…`)
  })

  it('gives the number in the digits of the reader', () => {
    expect(rowDigits(1204, true)).toBe('١٢٠٤')
    expect(rowDigits(1204, false)).toBe('1204')
  })
})

describe('writing goes on', () => {
  it('from a sentence to the empty cell below it', () => {
    expect(nextCell(context, { rowId: 'row-1', side: 'rendering', segmentId: 'en-1', caret: 0 })).toEqual({ rowId: 'row-2' })
  })

  it('from an empty cell to the sentence below it, behind its words', () => {
    expect(nextCell(context, { rowId: 'row-2', side: 'rendering', segmentId: null, caret: 0 })).toEqual({ rowId: 'row-3', segmentId: 'en-3', caret: 'And Layla returned'.length })
  })

  it('no further than the last row', () => {
    expect(nextCell(context, { rowId: 'row-3', side: 'rendering', segmentId: 'en-3', caret: 0 })).toBeNull()
  })
})

describe('the keyboard', () => {
  const start = { side: 'original', segmentId: 'ar-1', offset: 0 } as const

  it('begins at the beginning, or on the words of the selected annotation', () => {
    expect(restingPlace(context)).toEqual(start)
    expect(restingPlace({ ...context, view: { ...initialView, activeAnnotationId: 'mark-4' } })).toMatchObject({ segmentId: 'ar-3', offset: 6 })
  })

  it('begins on the side that is shown', () => {
    expect(restingPlace({ ...context, settings: { ...initialSettings, hiddenSide: 'original' } })).toMatchObject({ side: 'rendering', segmentId: 'en-1' })
  })

  it('crosses the spine to what says the same, else to the level sentence, else nowhere', () => {
    expect(placeAcross(context, start, ['mark-1'])).toEqual({ side: 'rendering', segmentId: 'en-1', offset: 'The ship came back, said '.length })
    expect(placeAcross(context, start, ['mark-3'])).toEqual({ side: 'rendering', segmentId: 'en-1', offset: 0 })
    expect(placeAcross(context, { ...start, segmentId: 'ar-2' }, [])).toBeNull()
  })
})
