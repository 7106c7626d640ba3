// What lights up: the mark under the pointer, its counterpart, what is active, chosen and asked for.
import { describe, expect, it } from 'vitest'
import { initialView, type WorkspaceView } from '../../../src/commands/workspace-view.ts'
import { changedPlaces, hasCounterpart, pointedPlaces, type Pointed } from '../../../src/ui/reader/pointed-places.ts'
import { article } from '../../commands/article-notation.ts'

const document = article({
  ar: ['قالت [entity 1: سارة] إن [claim 2: السفينة عادت]', 'ثم غادرت [entity 1: سارة]'],
  en: ['[entity 1: Sara] said that [claim 2: the ship came back]', 'Then she left in [number 3: 2002]'],
})

/** "state segment: words" of everything that is painted. */
const show = (view: Partial<WorkspaceView>, pointed: Pointed | null = null) =>
  [...pointedPlaces(document, { ...initialView, ...view }, pointed)].flatMap(([id, paints]) =>
    paints.map(({ name, start, end }) => `${name} ${id}: ${document.segment(id)!.text.slice(start, end)}`))

const at = (segmentId: string, words: string) => {
  const start = document.segment(segmentId)!.text.indexOf(words)
  return { segmentId, start, end: start + words.length }
}

describe('what is pointed at', () => {
  it('is emphasised on its own side and lit on the other', () => {
    expect(show({}, { side: 'original', segmentId: 'ar-1', annotationId: 'mark-1' })).toEqual(['hover ar-1: سارة', 'hover ar-2: سارة', 'lit en-1: Sara'])
  })

  it('is not painted twice when it is the active one', () => {
    expect(show({ activeAnnotationId: 'mark-2' }, { side: 'rendering', segmentId: 'en-1', annotationId: 'mark-2' })).toEqual([
      'active ar-1: السفينة عادت', 'active en-1: the ship came back',
    ])
  })

  it('knows when nothing answers it across the spine', () => {
    expect(hasCounterpart(document.annotation('mark-3')!, 'rendering')).toBe(false)
    expect(hasCounterpart(document.annotation('mark-1')!, 'rendering')).toBe(true)
  })
})

describe('what the view holds', () => {
  it('is painted: the words chosen, those kept, the cursor, and what a place is asked for', () => {
    const view = {
      selection: { side: 'original' as const, ranges: [at('ar-1', 'قالت')] },
      keptPlaces: [{ side: 'rendering' as const, ranges: [at('en-1', 'said')] }],
      cursor: { side: 'original' as const, ...at('ar-2', 'ثم'), anchor: null },
      placeRequest: { annotationId: 'mark-3', purpose: 'add-counterpart' as const, targetIndex: 0 },
    }
    expect(show(view)).toEqual(['asked en-2: 2002', 'kept en-1: said', 'selection ar-1: قالت', 'cursor ar-2: ثم'])
  })

  it('paints no cursor while a cell is written', () => {
    const cursor = { side: 'original' as const, ...at('ar-2', 'ثم'), anchor: null }
    expect(show({ cursor, editing: { rowId: 'row-1', side: 'rendering', segmentId: 'en-1', caret: 0 } })).toEqual([])
  })

  it('paints nothing beyond the end of a text that became shorter, nor in a segment that is gone', () => {
    const ranges = [{ segmentId: 'ar-2', start: 2, end: 900 }, { segmentId: 'gone', start: 0, end: 3 }]
    expect(show({ selection: { side: 'original', ranges } })).toEqual([])
  })
})

describe('what changed between two states', () => {
  it('is only the segments whose paint differs', () => {
    const places = (pointed: Pointed) => pointedPlaces(document, { ...initialView, activeAnnotationId: 'mark-2' }, pointed)
    const before = places({ side: 'original', segmentId: 'ar-2', annotationId: null })
    const after = places({ side: 'rendering', segmentId: 'en-2', annotationId: 'mark-3' })
    expect([...changedPlaces(before, after)]).toEqual(['en-2'])
    expect([...changedPlaces(after, places({ side: 'rendering', segmentId: 'en-2', annotationId: 'mark-3' }))]).toEqual([])
  })
})
