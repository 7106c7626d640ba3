// Lines between the words of a mark on the two sides: which places they join, and the way they go.
import { describe, expect, it } from 'vitest'
import { connectedPlaces } from '../../../src/ui/reader/connected-places.ts'
import { connectorPath, type ConnectorEnd } from '../../../src/ui/reader/connector-path.ts'
import { article } from '../../commands/article-notation.ts'
import { Desk } from '../../commands/desk.ts'

const news = () =>
  new Desk(
    article({
      ar: ['حضر [entity e: زوف] ثم غادر [entity e: زوف].', 'قالت [source s: الأمل].'],
      en: ['[entity e: Zoph] came, then he [entity e: Zoph] left.', 'So it said, [entity e: Zoph] too.'],
    }),
  )
const pairsOf = (desk: Desk, pointed: Parameters<typeof connectedPlaces>[1] = null) =>
  connectedPlaces(desk.context, pointed)?.pairs.map(({ from, to }) => [from, to].map(({ side, spans }) => `${side} ${spans[0]!.segmentId} ${spans[0]!.start}`))

describe('the places that are joined', () => {
  it('are those of the active mark, each with the one that answers it, and the rest with the last', () => {
    const desk = news().look({ activeAnnotationId: 'mark-e' })
    expect(pairsOf(desk)).toEqual([
      ['original ar-1 4', 'rendering en-1 0'],
      ['original ar-1 16', 'rendering en-1 19'],
      ['original ar-1 16', 'rendering en-2 12'],
    ])
  })

  it('are the pointed one and all across from it', () => {
    const pairs = pairsOf(news(), { side: 'rendering', segmentId: 'en-2', annotationId: 'mark-e' })
    expect(pairs).toEqual([['rendering en-2 12', 'original ar-1 4'], ['rendering en-2 12', 'original ar-1 16']])
  })

  it('are none where a mark has words on one side only, or nothing is pointed at', () => {
    expect(pairsOf(news(), { side: 'original', segmentId: 'ar-2', annotationId: 'mark-s' })).toBeUndefined()
    expect(pairsOf(news(), { side: 'original', segmentId: 'ar-2', annotationId: null })).toBeUndefined()
    expect(pairsOf(news())).toBeUndefined()
  })

  it('are none while one side is hidden, or a sentence is being written', () => {
    const desk = news().look({ activeAnnotationId: 'mark-e' })
    expect(connectedPlaces({ ...desk.context, settings: { ...desk.settings, hiddenSide: 'original' } }, null)).toBeNull()
    desk.look({ editing: { rowId: 'row-1', side: 'rendering', segmentId: 'en-1', caret: 0 } })
    expect(connectedPlaces(desk.context, null)).toBeNull()
  })
})

describe('the way of a line', () => {
  const frame = { middle: 500, top: 50, bottom: 850 }
  const before: ConnectorEnd = { isSeen: true, x: 200, y: 300, edge: 470 }, behind: ConnectorEnd = { isSeen: true, x: 800, y: 400, edge: 530 }

  it('goes under the words to the spine, over it, and under the words across', () => {
    expect(connectorPath(before, behind, frame)!.line).toBe('M200 300H470C500 300 500 400 530 400H800')
    expect(connectorPath(behind, before, frame)!.line).toBe('M800 400H530C500 400 500 300 470 300H200')
  })

  it('ends in an arrow at the edge of the view beyond which the counterpart lies', () => {
    expect(connectorPath(before, { isSeen: false, way: 'below' }, frame)!.line).toMatch(/515 843$/)
    expect(connectorPath({ isSeen: false, way: 'above' }, behind, frame)!.line).toMatch(/485 57$/)
    expect(connectorPath({ isSeen: false, way: 'above' }, behind, frame)!.ends).toContain('M481 63L485 57L489 63')
  })

  it('is none when neither is seen', () => {
    expect(connectorPath({ isSeen: false, way: 'above' }, { isSeen: false, way: 'below' }, frame)).toBeNull()
  })
})
