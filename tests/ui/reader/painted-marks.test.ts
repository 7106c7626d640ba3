// What is painted on a segment, at which depth, and what a click chooses.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotationKind } from '../../../src/model/records.ts'
import { SegmentIndex } from '../../../src/model/segment-index.ts'
import { levels } from '../../../src/ui/reader/paint-names.ts'
import { annotationsOver, marksOn, nextOver, type SegmentMark } from '../../../src/ui/reader/segment-marks.ts'
import { paintsOn } from '../../../src/ui/reader/segment-paints.ts'
import { stackingLevels } from '../../../src/ui/reader/stacking-levels.ts'
import { article } from '../../commands/article-notation.ts'

const marksIn = (ar: string) => {
  const document = article({ ar: [ar] })
  const text = document.segment('ar-1')!.text
  return { document, text, marks: marksOn(document, SegmentIndex.of(document), 'ar-1') }
}
/** "kind-level: words" of every mark, in the order of the text. */
const painted = (ar: string) => {
  const { text, marks } = marksIn(ar)
  return paintsOn(marks, []).toSorted((a, b) => a.start - b.start || b.end - a.end).map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`)
}
const mark = (start: number, end: number, kind: AnnotationKind = 'entity', annotationId = `${kind}-${start}-${end}`): SegmentMark => ({ start, end, kind, annotationId })

describe('overlapping marks', () => {
  it('apart from each other all draw their line right under the words', () => {
    expect(painted('وصلت [entity 1: سارة] إلى [entity 2: حيفا] في [number 3: ١٢] دقيقة')).toEqual(['entity-0: سارة', 'entity-0: حيفا', 'number-0: ١٢'])
  })

  it('stack with the innermost nearest to the words', () => {
    expect(painted('[claim 1: قالت [source 2: وزارة [entity 3: الصحة]]] اليوم')).toEqual(['claim-2: قالت وزارة الصحة', 'source-1: وزارة الصحة', 'entity-0: الصحة'])
  })

  it('on the very same words put the entity inside and the claim outside', () => {
    expect(painted('[claim 1: [source 2: [number 3: [entity 4: المجلس]]]] قرر')).toEqual(
      expect.arrayContaining(['entity-0: المجلس', 'number-1: المجلس', 'source-2: المجلس', 'claim-2: المجلس']),
    )
  })

  it('that only cross at one word take two depths there', () => {
    expect(stackingLevels([mark(0, 10, 'claim'), mark(8, 14, 'source')])).toEqual([1, 0])
  })

  it('never share a depth while there is a free one, whatever lies over what', () => {
    const anyMark = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }), kind: fc.constantFrom<AnnotationKind>('entity', 'claim', 'number', 'source') })
    fc.assert(fc.property(fc.array(anyMark, { maxLength: 12 }), list => {
      const marks = list.map(({ start, length, kind }, i) => mark(start, start + length, kind, `mark-${i}`))
      const depths = stackingLevels(marks)
      const clashes = marks.flatMap((a, i) => marks.slice(i + 1).flatMap((b, k) => {
        const isClash = a.start < b.end && b.start < a.end && depths[i] === depths[i + 1 + k] && depths[i] !== levels.at(-1)
        return isClash ? [[a, b]] : []
      }))
      expect(clashes).toEqual([])
    }))
  })
})

describe('the painted range', () => {
  it('covers the whole lam-alef where only its alef is marked, and the anchor stays as it was', () => {
    const { document, text, marks } = marksIn('قال ل[ا] أدري')
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['لا'])
    expect(document.annotation(marks[0]!.annotationId)!.targets[0]!.spans[0]!.exact).toBe('ا')
  })

  it('leaves a mark in the middle of a word where it is', () => {
    const { text, marks } = marksIn('الزجا[ج]')
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['ج'])
  })

  it('is missing for words that are gone', () => {
    const { document } = marksIn('في [entity 1: صيدا] سوق')
    const annotation = document.annotation('mark-1')!
    const orphan = { ...annotation, targets: annotation.targets.map(target => ({ ...target, spans: target.spans.map(span => ({ ...span, status: 'orphaned' as const })) })) }
    const changed = document.with(new Map([[annotation.id, orphan]]))
    expect(marksOn(changed, SegmentIndex.of(document), 'ar-1')).toEqual([])
  })

  it('puts states over kinds, and none where nothing is', () => {
    expect(paintsOn([mark(2, 4)], [{ name: 'cursor', start: 3, end: 3 }, { name: 'active', start: 2, end: 4 }]).map(paint => paint.name)).toEqual(['entity-0', 'active'])
  })
})

describe('a click on stacked marks', () => {
  const marks = [mark(0, 20, 'claim', 'outer'), mark(4, 8, 'entity', 'inner'), mark(2, 10, 'source', 'between'), mark(12, 15, 'number', 'apart')]

  it('chooses the innermost first, then the next outward, then the innermost again', () => {
    const over = annotationsOver(marks, 5)
    expect(over).toEqual(['inner', 'between', 'outer'])
    expect(nextOver(over, null)).toBe('inner')
    expect(nextOver(over, 'inner')).toBe('between')
    expect(nextOver(over, 'outer')).toBe('inner')
  })

  it('begins with the innermost when what was selected is not here', () => {
    expect(nextOver(annotationsOver(marks, 5), 'apart')).toBe('inner')
  })

  it('names an annotation once, though two of its spans cover the letter', () => {
    expect(annotationsOver([mark(0, 4, 'claim', 'twice'), mark(2, 6, 'claim', 'twice')], 3)).toEqual(['twice'])
  })

  it('counts the letter at the start and not the one behind the end', () => {
    expect(annotationsOver(marks, 4)).toContain('inner')
    expect(annotationsOver(marks, 8)).not.toContain('inner')
  })

  it('chooses nothing on bare text', () => {
    expect(nextOver(annotationsOver(marks, 25), 'inner')).toBeNull()
  })
})
