// The strip beside the text: where a mark lies on it, and what a place on it stands for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deleteAnnotation } from '../../../src/commands/delete-annotation.ts'
import { editSegment } from '../../../src/commands/edit-segment.ts'
import { markEntity } from '../../../src/commands/mark-entity.ts'
import { selectAnnotation } from '../../../src/commands/select-annotation.ts'
import { articleRows } from '../../../src/model/article-rows.ts'
import { annotationKinds } from '../../../src/model/vocabulary.ts'
import { nextMarkedRow, rowMarks } from '../../../src/ui/overview/row-marks.ts'
import { hasKind, piecesOf, piecesOfHits, stripMarks } from '../../../src/ui/overview/strip-marks.ts'
import { kindPaths, lanesFor } from '../../../src/ui/overview/strip-paths.ts'
import { heightOf, isSameScale, placeOnScale, rowAtHeight, stripScale } from '../../../src/ui/overview/strip-scale.ts'
import { article } from '../../commands/article-notation.ts'
import { Desk } from '../../commands/desk.ts'

const news = () =>
  new Desk(
    article({
      ar: ['عنوان قصير.', 'قالت [source s: الأمل] إن [claim c: الأسعار تراجعت] في [number n: 2024] كثيرًا عما كانت عليه.', 'لا وسم هنا.', 'حضر [entity e: زوف].'],
      en: ['A short title.', 'The Hope said [claim c: prices fell] in [number n: 2024].', 'Nothing is marked.', '[entity f: Zoph] came.'],
    }),
  )
const scaleOf = ({ document }: Desk) => stripScale(document, articleRows(document))

describe('the scale of the strip', () => {
  it('gives a long row more of its length than a short one, and all of it to the rows', () => {
    const { starts } = scaleOf(news())
    const reach = [...starts].slice(1).map((end, row) => end - starts[row]!)
    expect(starts[0]).toBe(0)
    expect(starts.at(-1)).toBe(1)
    expect(reach[1]).toBeGreaterThan(reach[0]!)
  })

  it('leads from a place in a row to a height and back', () => {
    const scale = scaleOf(news())
    fc.assert(
      fc.property(fc.nat(3), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (row, share) => {
        const back = rowAtHeight(scale, heightOf(scale, { row, share }))
        expect(back.row).toBe(row)
        expect(back.share).toBeCloseTo(share)
      }),
    )
  })

  it('holds what lies beyond its ends', () => {
    const scale = scaleOf(news())
    expect(rowAtHeight(scale, -1)).toEqual({ row: 0, share: 0 })
    expect(rowAtHeight(scale, 2)).toEqual({ row: 3, share: 1 })
    expect(heightOf(scale, { row: 9, share: 0 })).toBe(1)
  })

  it('puts words of one row on both sides within that row, in the order of the text', () => {
    const scale = scaleOf(news())
    const [early, late] = [placeOnScale(scale, 'ar-2', 5)!, placeOnScale(scale, 'ar-2', 30)!]
    expect(early).toBeLessThan(late)
    for (const height of [early, late, placeOnScale(scale, 'en-2', 10)!]) expect(rowAtHeight(scale, height).row).toBe(1)
    expect(placeOnScale(scale, 'gone', 0)).toBeNull()
  })

  it('stands on an article without a row', () => {
    const scale = scaleOf(new Desk(article({ ar: [], en: [] })))
    expect(rowAtHeight(scale, 0.5).row).toBe(0)
    expect(stripMarks(news().document, scale, 10).counts.original.every(count => count === 0)).toBe(true)
  })
})

describe('the marks on the strip', () => {
  it('show every kind on the side where it stands', () => {
    const desk = news(), marks = stripMarks(desk.document, scaleOf(desk), 200)
    const pieces = Array.from({ length: 200 }, (_, piece) => piece)
    const onSide = (side: 'original' | 'rendering') => annotationKinds.filter(kind => pieces.some(piece => hasKind(marks, side, piece, kind)))
    expect(onSide('original')).toEqual(['entity', 'claim', 'number', 'source'])
    expect(onSide('rendering')).toEqual(['entity', 'claim', 'number'])
  })

  it('have a form of their own for each kind, and share a piece when it holds several', () => {
    const desk = news(), lanes = lanesFor({ columnsSwapped: false, hiddenSide: null })
    const alone = annotationKinds.map((kind, i) => kindPaths({ pieces: 1, counts: { original: Uint32Array.from(annotationKinds, (_, k) => Number(k === i)), rendering: new Uint32Array(4) } }, lanes)[kind])
    expect(new Set(alone.map(path => path.replace(/[-\d. ]+/g, ''))).size).toBe(4)
    const together = kindPaths(stripMarks(desk.document, scaleOf(desk), 1), lanes)
    expect(Object.values(together).every(path => path !== '')).toBe(true)
  })

  it('carried on after a change are those made anew', () => {
    const desk = news(), scale = scaleOf(desk), before = stripMarks(desk.document, scale, 30), earlier = desk.document
    desk.do(selectAnnotation, 'mark-c').do(deleteAnnotation).cursorOn('en-3', 'Nothing').do(markEntity)
    expect(stripMarks(desk.document, scale, 30, before).counts).toEqual(stripMarks(desk.document, scale, 30).counts)
    expect(isSameScale(earlier, desk.document)).toBe(true)
    desk.do(editSegment, { segmentId: 'en-3', changes: [{ from: 0, to: 0, insert: 'So ' }], run: '1' })
    expect(isSameScale(earlier, desk.document)).toBe(false)
  })

  it('leave out a side that is hidden and change places with the columns', () => {
    const { original, rendering } = lanesFor({ columnsSwapped: true, hiddenSide: null })
    expect(original!.start).toBeGreaterThan(rendering!.start)
    expect(lanesFor({ columnsSwapped: false, hiddenSide: 'original' })).not.toHaveProperty('original')
  })

  it('know the pieces of what is selected and of what a search found', () => {
    const desk = news(), scale = scaleOf(desk)
    const selected = piecesOf([desk.document.annotation('mark-c')!], scale, 50)
    expect([selected.original.size, selected.rendering.size]).toEqual([1, 1])
    const hits = piecesOfHits([{ side: 'rendering', ...desk.range('en-4', 'came') }, { side: 'original', segmentId: 'gone', start: 0 }], scale, 50)
    expect([hits.original.size, hits.rendering.size]).toEqual([0, 1])
  })
})

describe('a stretch of rows', () => {
  it('says how many marks of each kind it holds and which is read first', () => {
    const desk = news()
    const marks = rowMarks(desk.context, { from: 1, to: 3, side: 'original' })
    expect(marks).toMatchObject({ total: 5, counts: { entity: 2, claim: 1, number: 1, source: 1 }, first: { id: 'mark-s' } })
    expect(rowMarks(desk.context, { from: 3, to: 3, side: 'rendering' }).first?.id).toBe('mark-f')
    expect(rowMarks(desk.context, { from: 2, to: 2, side: 'original' })).toMatchObject({ total: 0, first: null })
  })

  it('is passed over on the way to the next row with marks when it has none', () => {
    const { context } = news()
    expect(nextMarkedRow(context, 1, 1)).toBe(3)
    expect(nextMarkedRow(context, 3, -1)).toBe(1)
    expect(nextMarkedRow(context, 1, -1)).toBeNull()
  })
})
