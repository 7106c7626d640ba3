// An edge of a mark dragged by its handle: by words, by letters, over sentences, never past the other edge.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSpan } from '../../src/commands/add-span.ts'
import { dragEdge } from '../../src/commands/drag-edge.ts'
import type { Edge, EdgeDrag, TextPoint } from '../../src/commands/dragged-targets.ts'
import { edgeStep, type Way } from '../../src/commands/edge-step.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { graphemeStart } from '../../src/text/graphemes.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const on = (lines: Parameters<typeof article>[0], mark: string) => new Desk(article(lines)).do(selectAnnotation, mark)

interface Pull {
  /** The point stands so many code units behind the beginning of these words. */
  readonly to: readonly [segment: string, words: string, behind?: number]
  readonly exact?: boolean
  readonly target?: number
  readonly run?: number
}

const drag = (desk: Desk, edge: Edge, { to: [segmentId, words, behind = 0], exact = false, target = 0, run = 0 }: Pull): EdgeDrag => ({
  annotationId: desk.view.activeAnnotationId!, targetIndex: target, runIndex: run, edge, exact,
  to: { segmentId, offset: desk.range(segmentId, words).start + behind },
})
const pull = (desk: Desk, edge: Edge, how: Pull): Desk => desk.do(dragEdge, drag(desk, edge, how))

describe('dragging an edge by words', () => {
  const names = () => on({ ar: ['قال باريت زوف لوسائل الإعلام إنه باق'], en: ['Barret [entity 1: Zoph] told the press he would stay.'] }, 'mark-1')

  it('takes in the word that the hand touches, and no punctuation it did not touch', () => {
    expect(pull(names(), 'end', { to: ['en-1', 'press', 1] }).marked).toBe('Zoph told the press')
    expect(pull(names(), 'start', { to: ['en-1', 'Barret', 3] }).marked).toBe('Barret Zoph')
    expect(pull(names(), 'end', { to: ['en-1', 'stay', 2] }).marked).toBe('Zoph told the press he would stay')
    expect(pull(names(), 'end', { to: ['en-1', '.', 1] }).marked).toBe('Zoph told the press he would stay.')
  })

  it('gives up words on the way back, but never the last', () => {
    const wide = pull(names(), 'end', { to: ['en-1', 'press', 3] })
    expect(pull(wide, 'end', { to: ['en-1', 'told', 1] }).marked).toBe('Zoph told')
    expect(pull(wide, 'end', { to: ['en-1', 'Barret'] }).marked).toBe('Zoph')
    expect(wide.can(dragEdge, drag(wide, 'start', { to: ['en-1', 'stay'] })), 'from the other side').toBe(false)
  })

  it('begins behind an attached particle that is known to be one, or right behind what may be one, and cuts no other word', () => {
    const desk = on({ ar: ['قال زوف [claim 1: وشونهولتز] إنهما باقيان'] }, 'mark-1')
    expect(pull(desk, 'start', { to: ['ar-1', 'شونهولتز', 1] }).marked).toBe('شونهولتز')
    expect(pull(desk, 'start', { to: ['ar-1', 'وشونهولتز'] }).marked).toBe('وشونهولتز')
    expect(desk.can(dragEdge, drag(desk, 'start', { to: ['ar-1', 'شونهولتز', 4] }))).toBe(false)
    const known = on({ ar: ['قال [claim 1: وشونهولتز] إنه باق', 'شونهولتز باق'] }, 'mark-1')
    expect(pull(known, 'start', { to: ['ar-1', 'شونهولتز', 4] }).marked).toBe('شونهولتز')
    const barret = on({ ar: ['قال باريت [claim 1: زوف]'] }, 'mark-1')
    expect(pull(barret, 'start', { to: ['ar-1', 'باريت', 3] }).marked).toBe('باريت زوف')
  })

  it('leaves the other edge where it is, inside a word too', () => {
    const desk = on({ ar: ['قال و[entity 1: بالوزار]ة ثلاثة أمس'] }, 'mark-1')
    expect(pull(desk, 'start', { to: ['ar-1', 'قال', 1] }).marked).toBe('قال وبالوزار')
  })

  it('is one step of undo, and the name of the entity follows its words', () => {
    const desk = names()
    const before = contents(desk.document)
    pull(desk, 'start', { to: ['en-1', 'Barret', 2] })
    expect(desk.document.entity('entity-1')!.names.rendering).toBe('Barret Zoph')
    expect(desk.steps).toHaveLength(1)
    expect(contents(desk.undo().document)).toEqual(before)
  })

  it('is nothing at all where the edge ends up on its own words', () => {
    const desk = names()
    expect(desk.can(dragEdge, drag(desk, 'end', { to: ['en-1', 'Zoph', 3] }))).toBe(false)
    expect(desk.can(dragEdge, drag(desk, 'end', { to: ['ar-1', 'زوف'] })), 'the other side').toBe(false)
  })
})

describe('dragging an edge by letters', () => {
  it('stops at whole letters, with their vowel marks', () => {
    const desk = on({ ar: ['قال [entity 1: مُحَمَّدٌ] إنه باق'] }, 'mark-1')
    expect(pull(desk, 'end', { to: ['ar-1', 'مُحَمَّدٌ', 3], exact: true }).marked).toBe('مُحَ')
  })

  it('never cuts an emoji', () => {
    const desk = on({ en: ['Crew [entity 1: 👨🏻‍🚒 Smith] left'] }, 'mark-1')
    expect(desk.can(dragEdge, drag(desk, 'start', { to: ['en-1', '👨🏻‍🚒', 5], exact: true }))).toBe(false)
    expect(pull(desk, 'end', { to: ['en-1', '👨🏻‍🚒', 1], exact: true }).marked).toBe('👨🏻‍🚒')
  })

  it('keeps the last letter', () => {
    const desk = on({ en: ['It grew by [number 1: 2002] units'] }, 'mark-1')
    expect(pull(desk, 'start', { to: ['en-1', 'units'], exact: true }).marked).toBe('2')
  })
})

describe('dragging an edge into other sentences', () => {
  const two = () => on({ ar: ['قالت الوزارة.', 'ارتفعت الأسعار. ', 'ثم هدأت السوق.'], en: ['It [claim 1: rose] sharply.', 'Then it fell.', 'Then it [claim 1: rose] again.'] }, 'mark-1')

  it('takes what lies between, a span a sentence', () => {
    const desk = pull(two(), 'end', { to: ['en-2', 'it', 1] })
    expect(desk.marked).toBe('rose sharply. | Then it ‖ rose')
    expect(pull(desk, 'end', { to: ['en-3', 'rose', 2] }).marked).toBe('rose sharply. | Then it fell. | Then it rose ‖ rose')
  })

  it('comes back over them with the same handle', () => {
    const wide = pull(two(), 'end', { to: ['en-3', 'again', 2] })
    expect(pull(wide, 'end', { to: ['en-1', 'sharply', 3] }).marked).toBe('rose sharply ‖ rose')
    const start = pull(wide, 'end', { to: ['en-2', 'fell', 1] })
    expect(pull(start, 'start', { to: ['en-2', 'it', 1] }).marked).toBe('it fell ‖ rose')
  })

  it('never passes the next piece of a place that lies apart', () => {
    const desk = on({ en: ['It was [claim 1: dismissed] early today for unethical conduct.'] }, 'mark-1')
    desk.select('en-1', 'for unethical conduct').do(addSpan)
    expect(desk.marked).toBe('dismissed | for unethical conduct')
    expect(pull(desk, 'start', { to: ['en-1', 'was', 1], run: 1 }).marked).toBe('dismissed | early today for unethical conduct')
    expect(pull(desk, 'start', { to: ['en-1', 'for', 1], run: 1 }).marked).toBe('dismissed | for unethical conduct')
    expect(pull(desk, 'end', { to: ['en-1', 'conduct', 3] }).marked).toBe('dismissed early today | for unethical conduct')
  })
})

describe('an arrow on a handle', () => {
  const step = (desk: Desk, edge: Edge, way: Way, byLetter = false): string | null => {
    const mark = { annotationId: desk.view.activeAnnotationId!, targetIndex: 0, runIndex: 0, edge }
    const to: TextPoint | null = edgeStep(desk.context, mark, way, byLetter)
    return to && desk.try(dragEdge, { ...mark, to, exact: true }) ? desk.marked : null
  }

  it('moves the edge by a word, behind a particle, and into the next sentence', () => {
    const desk = on({ ar: ['قال [entity 1: زوف] وشونهولتز.', 'إنهما باقيان'] }, 'mark-1')
    expect(step(desk, 'end', 'on')).toBe('زوف وشونهولتز')
    expect(step(desk, 'start', 'on')).toBe('وشونهولتز')
    expect(step(desk, 'start', 'on')).toBe('شونهولتز')
    expect(step(desk, 'start', 'on'), 'the last word stays').toBeNull()
    expect(step(desk, 'end', 'on')).toBe('شونهولتز. | إنهما')
    expect(step(desk, 'end', 'back')).toBe('شونهولتز')
    expect(step(desk, 'end', 'back'), 'the last word stays').toBeNull()
  })

  it('with Alt moves it by a letter, over direction marks', () => {
    const desk = on({ ar: ['في [number 1: \u200f2002\u200f] أعلنت'] }, 'mark-1')
    expect(step(desk, 'start', 'on', true)).toBe('002')
    expect(step(desk, 'end', 'back', true)).toBe('00')
    expect(step(desk, 'start', 'back', true)).toBe('200')
  })
})

it('wherever a hand pulls, an edge stays on its side, in order, at letters, and the rest of the mark as it was', () => {
  const lines = { ar: ['قال محمَّد إن COVID-19 انتشر 👨🏻‍🚒.', '«هاريل» قال: ١٢٫٥٪؟'], en: ['He said [claim 1: ID-19 spread (fast)].', 'No.'] }
  const pulls = fc.array(fc.record({
    edge: fc.constantFrom<Edge>('start', 'end'), segment: fc.constantFrom('en-1', 'en-2'), offset: fc.nat(60), exact: fc.boolean(),
  }), { maxLength: 8 })
  fc.assert(fc.property(pulls, all => {
    const desk = on(lines, 'mark-1')
    for (const { edge, segment, offset, exact } of all) {
      const { text } = desk.document.segment(segment)!
      desk.try(dragEdge, { annotationId: 'mark-1', targetIndex: 0, runIndex: 0, edge, exact, to: { segmentId: segment, offset: graphemeStart(text, Math.min(offset, text.length)) } })
      const [target] = desk.active.targets
      expect(desk.active.targets).toHaveLength(1)
      const held = target!.spans.map(span => span.segmentId)
      expect(held.length > 0 && held.every((id, i) => id === `en-${Number(held[0]!.slice(3)) + i}`)).toBe(true)
    }
  }))
})
