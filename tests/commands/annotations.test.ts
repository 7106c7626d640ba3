// Finding one's way among annotations: what lies under a letter, what comes next, what is asked, what is let go.
import { describe, expect, it } from 'vitest'
import { annotationsAt } from '../../src/commands/annotations-at.ts'
import { clear } from '../../src/commands/clear.ts'
import { hideSide } from '../../src/commands/hide-side.ts'
import { keepPlace } from '../../src/commands/keep-place.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { nextAnnotation } from '../../src/commands/next-annotation.ts'
import { nextStacked } from '../../src/commands/next-stacked.ts'
import { orderList } from '../../src/commands/order-list.ts'
import { previousAnnotation } from '../../src/commands/previous-annotation.ts'
import { requestCounterpart } from '../../src/commands/request-counterpart.ts'
import { requestRetarget } from '../../src/commands/request-retarget.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { showInspector } from '../../src/commands/show-inspector.ts'
import { showList } from '../../src/commands/show-list.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

const stacked = () => new Desk(article({ en: ['[claim c: The [entity e: ministry [number n: of] labour] said so].'] }))
const at = (desk: Desk, offset: number, segmentId = 'en-1') => annotationsAt(desk.context, segmentId, offset)

describe('annotations under a letter', () => {
  it('come innermost first', () => {
    expect(at(stacked(), 14)).toEqual(['mark-n', 'mark-e', 'mark-c'])
    expect(at(stacked(), 4)).toEqual(['mark-e', 'mark-c'])
  })

  it('begin with their first letter and end before the letter after their last', () => {
    const desk = new Desk(article({ en: ['A [entity 1: bc] d'] }))
    expect([1, 2, 3, 4].map(offset => at(desk, offset).length)).toEqual([0, 1, 1, 0])
  })

  it('do not count words between pieces that lie apart, nor places that are lost', () => {
    const desk = new Desk(article({ en: ['[entity 1: ab] cd [entity 1: ef]'] }))
    expect([0, 3, 6].map(offset => at(desk, offset).length)).toEqual([1, 0, 1])
    const mark = desk.document.annotation('mark-1')!
    desk.document = desk.document.with(
      new Map([
        [
          mark.id,
          {
            ...mark,
            targets: mark.targets.map(target => ({
              ...target,
              spans: target.spans.map(span => ({ ...span, status: 'orphaned' as const })),
            })),
          },
        ],
      ]),
    )
    expect(at(desk, 0)).toEqual([])
  })

  it('measure the place that is touched, not the other places of the annotation', () => {
    const desk = new Desk(
      article({ ar: ['[claim c: كلمة واحدة طويلة جدا هنا]'], en: ['[entity e: One [claim c: word] here].'] }),
    )
    expect(at(desk, 4)).toEqual(['mark-c', 'mark-e'])
  })
})

describe('stacked annotations', () => {
  it('are selected one after the other from the innermost outwards, then again', () => {
    const desk = stacked().cursorOn('en-1', 'of')
    expect([1, 2, 3, 4].map(() => desk.do(nextStacked).active.id)).toEqual(['mark-n', 'mark-e', 'mark-c', 'mark-n'])
    expect(desk.view.panel).toBe('inspector')
  })

  it('are those on the words of the selected one when there is no cursor', () => {
    const desk = stacked().do(selectAnnotation, 'mark-e')
    expect(desk.do(nextStacked).active.id).toBe('mark-c')
    expect(desk.do(nextStacked).active.id).toBe('mark-n')
  })

  it('are not offered where there are none', () => expect(stacked().can(nextStacked)).toBe(false))
})

describe('the next annotation', () => {
  const desk = () =>
    new Desk(
      article({
        ar: ['[entity 1: زوف] قال إن [claim 2: الأسعار تراجعت].', 'لا شيء هنا.', '[number 4: 20] عاما.'],
        en: ['[claim 2: Prices fell], [entity 1: Zoph] said.', '[entity 3: Nothing] here.', 'Twenty years.'],
      }),
    )
  const walk = (from: Desk, command: typeof nextAnnotation, times: number) =>
    Array.from({ length: times }, () => from.do(command).active.id)

  it('follows the reading order of the side of the cursor, with what only the other side has level with it', () => {
    expect(walk(desk(), nextAnnotation, 5)).toEqual(['mark-1', 'mark-2', 'mark-3', 'mark-4', 'mark-1'])
    const english = desk().do(hideSide)
    expect(walk(english, nextAnnotation, 4)).toEqual(['mark-2', 'mark-1', 'mark-3', 'mark-4'])
  })

  it('goes back the same way', () =>
    expect(walk(desk(), previousAnnotation, 5)).toEqual(['mark-4', 'mark-3', 'mark-2', 'mark-1', 'mark-4']))

  it('starts from the cursor when none is selected', () => {
    expect(desk().cursorOn('ar-2', 'شيء').do(nextAnnotation).active.id).toBe('mark-3')
    expect(desk().cursorOn('ar-1', 'الأسعار').do(nextAnnotation).active.id).toBe('mark-2')
    expect(desk().cursorOn('ar-1', 'الأسعار').do(previousAnnotation).active.id).toBe('mark-1')
  })

  it('meets the longer of two that begin together first', () => {
    const nested = new Desk(article({ en: ['[claim c: [entity e: Zoph] left].'] }))
    expect(walk(nested, nextAnnotation, 2)).toEqual(['mark-c', 'mark-e'])
  })

  it('is not offered in an article without any', () =>
    expect(new Desk(article({ en: ['Nothing.'] })).can(nextAnnotation)).toBe(false))
})

describe('selecting an annotation', () => {
  it('shows it, gives up the cursor, and wants no place for another any more', () => {
    const desk = stacked()
      .do(selectAnnotation, 'mark-e')
      .do(requestCounterpart)
      .cursorOn('en-1', 'said')
      .select('en-1', 'said')
    desk.do(selectAnnotation, 'mark-c')
    expect(desk.view).toMatchObject({
      activeAnnotationId: 'mark-c',
      cursor: null,
      selection: null,
      placeRequest: null,
      panel: 'inspector',
    })
  })

  it('keeps the place wanted for itself, and is refused for what is gone', () => {
    const desk = stacked().do(selectAnnotation, 'mark-e').do(requestCounterpart).do(selectAnnotation, 'mark-e')
    expect(desk.view.placeRequest).not.toBeNull()
    expect(desk.can(selectAnnotation, 'mark-9')).toBe(false)
  })
})

describe('wanting a place', () => {
  it('names the annotation and takes the cursor across when the other side has none', () => {
    const desk = new Desk(article({ ar: ['حضر [entity 1: زوف].'], en: ['There came Zoph.'] }))
      .do(selectAnnotation, 'mark-1')
      .do(requestCounterpart)
    expect(desk.view.placeRequest).toEqual({ annotationId: 'mark-1', purpose: 'add-counterpart', targetIndex: 0 })
    expect(desk.view.cursor?.side).toBe('rendering')
  })

  it('leaves the cursor when both sides have one already', () => {
    const desk = new Desk(article({ ar: ['حضر [entity 1: زوف].'], en: ['[entity 1: Zoph] came.'] }))
      .do(selectAnnotation, 'mark-1')
      .do(requestCounterpart)
    expect(desk.view.cursor).toBeNull()
  })

  it('is for the pointed target when another place is wanted', () => {
    const desk = new Desk(article({ ar: ['حضر [entity 1: زوف].'], en: ['[entity 1: Zoph] came.'] })).do(
      selectAnnotation,
      'mark-1',
    )
    expect(desk.cursorOn('en-1', 'came').do(requestRetarget).view.placeRequest).toEqual({
      annotationId: 'mark-1',
      purpose: 'retarget',
      targetIndex: 1,
    })
    expect(desk.can(requestRetarget, { targetIndex: 2 })).toBe(false)
    expect(stacked().can(requestRetarget)).toBe(false)
  })

  it('is given up when something else is marked', () => {
    const desk = stacked().do(selectAnnotation, 'mark-e').do(requestCounterpart).select('en-1', 'said').do(markEntity)
    expect(desk.view.placeRequest).toBeNull()
  })
})

describe('Escape', () => {
  it('lets go of one thing at a time, the latest first', () => {
    const desk = stacked()
      .select('en-1', 'said')
      .do(keepPlace)
      .do(selectAnnotation, 'mark-e')
      .do(requestRetarget)
      .select('en-1', 'so')
    desk.view = { ...desk.view, subtypeAsked: 'entity' }
    const held = () => {
      const { subtypeAsked, placeRequest, selection, keptPlaces, activeAnnotationId } = desk.view
      return [subtypeAsked, placeRequest, selection, keptPlaces[0], activeAnnotationId]
        .map(thing => Number(Boolean(thing)))
        .join('')
    }
    const left = [held()]
    while (desk.try(clear)) left.push(held())
    expect(left).toEqual(['11111', '01111', '00111', '00011', '00001', '00000'])
    expect(desk.view.panel).toBe('list')
  })
})

describe('the panel', () => {
  it('shows the list or the selected annotation', () => {
    expect(stacked().can(showInspector)).toBe(false)
    const desk = stacked().do(selectAnnotation, 'mark-c').do(showList)
    expect(desk.view.panel).toBe('list')
    expect(desk.do(showInspector).view.panel).toBe('inspector')
    expect(desk.do(orderList, 'entity').view.listOrder).toBe('entity')
  })
})
