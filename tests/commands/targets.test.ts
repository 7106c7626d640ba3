// The places of an annotation: counterparts, pieces, edges, particles, deletion.
import { describe, expect, it } from 'vitest'
import { addSpan } from '../../src/commands/add-span.ts'
import { addTarget } from '../../src/commands/add-target.ts'
import { deleteAnnotation } from '../../src/commands/delete-annotation.ts'
import { editClaim } from '../../src/commands/edit-claim.ts'
import { keepPlace } from '../../src/commands/keep-place.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { markNumber } from '../../src/commands/mark-number.ts'
import { moveEdge } from '../../src/commands/move-edge.ts'
import { removeTarget } from '../../src/commands/remove-target.ts'
import { requestCounterpart } from '../../src/commands/request-counterpart.ts'
import { requestRetarget } from '../../src/commands/request-retarget.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { toggleClitic } from '../../src/commands/toggle-clitic.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const [startBack, startOn, endBack, endOn] = moveEdge as [
  (typeof moveEdge)[0],
  (typeof moveEdge)[0],
  (typeof moveEdge)[0],
  (typeof moveEdge)[0],
]
const on = (lines: Parameters<typeof article>[0], mark: string) => new Desk(article(lines)).do(selectAnnotation, mark)

describe('adding a counterpart', () => {
  const claim = () =>
    on({ ar: ['قالت الوزارة إن [claim 1: الأسعار تراجعت].'], en: ['The ministry said that prices fell.'] }, 'mark-1')

  it('goes across to the aligned sentence, takes the words given, and fills the wording of that side', () => {
    const desk = claim().do(requestCounterpart)
    expect(desk.view.cursor?.segmentId).toBe('en-1')
    desk.do(addTarget, desk.place('en-1', 'prices fell'))
    expect(desk.marked).toBe('الأسعار تراجعت ‖ prices fell')
    expect(desk.document.claim('claim-1')!.wording).toEqual({ original: 'الأسعار تراجعت', rendering: 'prices fell' })
    expect(desk.view).toMatchObject({ placeRequest: null, activeAnnotationId: 'mark-1', selection: null })
  })

  it('snaps what the pointer touched to words, unless the exact letters are wanted', () => {
    const ranges = [{ segmentId: 'en-1', start: 24, end: 32 }]
    expect(claim().do(requestCounterpart).do(addTarget, { side: 'rendering', ranges }).marked).toBe(
      'الأسعار تراجعت ‖ prices fell',
    )
    expect(claim().do(requestCounterpart).do(addTarget, { side: 'rendering', ranges, exact: true }).marked).toBe(
      'الأسعار تراجعت ‖ rices fe',
    )
  })

  it('takes the selection on Enter, which otherwise keeps it for the next mark', () => {
    const desk = claim().do(requestCounterpart).select('en-1', 'prices fell').do(keepPlace)
    expect(desk.marked).toBe('الأسعار تراجعت ‖ prices fell')
    expect(desk.view.keptPlaces).toEqual([])
    desk.select('en-1', 'ministry').do(keepPlace)
    expect(desk.view.keptPlaces).toEqual([desk.place('en-1', 'ministry')])
    expect(desk.steps).toHaveLength(1)
  })

  it('is refused while no place is wanted', () =>
    expect(claim().can(addTarget, { side: 'rendering', ranges: [] })).toBe(false))

  it('adds no place twice', () => {
    const desk = claim().do(requestCounterpart)
    desk.do(addTarget, desk.place('ar-1', 'الأسعار تراجعت'))
    expect(desk.active.targets).toHaveLength(1)
    expect(desk.steps).toHaveLength(0)
  })

  it('is undone as one step', () => {
    const desk = claim(),
      before = contents(desk.document)
    desk.do(requestCounterpart).do(addTarget, desk.place('en-1', 'prices fell')).undo()
    expect(contents(desk.document)).toEqual(before)
  })
})

describe('retargeting', () => {
  it('puts the named place on other words', () => {
    const desk = on({ ar: ['قال [entity 1: زوف] إنه باق.'], en: ['[entity 1: He] said Zoph would stay.'] }, 'mark-1')
    desk.do(requestRetarget, { targetIndex: 1 }).do(addTarget, desk.place('en-1', 'Zoph'))
    expect(desk.marked).toBe('زوف ‖ Zoph')
    expect(desk.document.entity('entity-1')!.names).toEqual({ original: 'زوف', rendering: 'Zoph' })
  })

  it('leaves a name that a person wrote', () => {
    const desk = on({ en: ['[entity 1: He] said Zoph would stay.'] }, 'mark-1')
    const entity = desk.document.entity('entity-1')!
    desk.document = desk.document.with(
      new Map([[entity.id, { ...entity, names: { original: '', rendering: 'Barret Zoph' } }]]),
    )
    desk.do(requestRetarget).do(addTarget, desk.place('en-1', 'Zoph'))
    expect(desk.document.entity('entity-1')!.names.rendering).toBe('Barret Zoph')
  })

  it('asks for review of a verdict that was given on other words', () => {
    const desk = on({ en: ['They said [claim 1: prices fell] and wages rose.'] }, 'mark-1')
    desk.do(editClaim, { id: 'claim-1', changes: { verdict: 'disputed' }, run: '1' })
    desk.do(requestRetarget).do(addTarget, desk.place('en-1', 'wages rose'))
    expect(desk.document.claim('claim-1')).toMatchObject({
      needsReview: true,
      verdict: 'disputed',
      wording: { rendering: 'wages rose' },
    })
  })
})

describe('removing a place', () => {
  it('takes one of several, never the last', () => {
    const desk = on({ ar: ['قال [entity 1: زوف] إنه باق.'], en: ['[entity 1: Zoph] said he would stay.'] }, 'mark-1')
    desk.do(removeTarget, { annotationId: 'mark-1', targetIndex: 0 })
    expect(desk.shown).toEqual({ 'ar-1': 'قال زوف إنه باق.', 'en-1': '[Zoph] said he would stay.' })
    expect(desk.document.entity('entity-1')!.names.original).toBe('زوف')
    expect(desk.can(removeTarget, { annotationId: 'mark-1', targetIndex: 0 })).toBe(false)
    expect(desk.undo().marked).toBe('زوف ‖ Zoph')
  })
})

describe('adding words to a place', () => {
  it('joins words that lie apart', () => {
    const desk = on({ en: ['They [claim 1: raised], after long talks, the money.'] }, 'mark-1')
      .select('en-1', 'the money')
      .do(addSpan)
    expect(desk.marked).toBe('raised | the money')
    expect(desk.document.claim('claim-1')!.wording.rendering).toBe('raised … the money')
    expect(desk.active.targets).toHaveLength(1)
  })

  it('widens the span when the words overlap it', () => {
    const desk = on({ en: ['The [claim 1: large] round closed.'] }, 'mark-1')
      .select('en-1', 'large round')
      .do(addSpan)
    expect(desk.marked).toBe('large round')
    expect(desk.active.targets[0]!.spans).toHaveLength(1)
  })

  it('chooses the place in the same sentence', () => {
    const desk = on({ en: ['[entity 1: Laila] left.', 'Then [entity 1: Laila] came back, Haddad said.'] }, 'mark-1')
      .select('en-2', 'Haddad')
      .do(addSpan)
    expect(desk.marked).toBe('Laila ‖ Laila | Haddad')
  })

  it('is not offered on a side where the annotation has no place, nor for words that it has', () => {
    const desk = on({ ar: ['جولة كبيرة.'], en: ['The [claim 1: large round] closed.'] }, 'mark-1')
    expect(desk.select('ar-1', 'جولة').can(addSpan)).toBe(false)
    expect(desk.select('en-1', 'large').can(addSpan)).toBe(false)
  })
})

describe('moving edges', () => {
  it('goes letter by letter, back and on in logical order', () => {
    const desk = on({ ar: ['في عام [number 1: 2002] أعلنت الشركة.'] }, 'mark-1')
    expect(desk.do(startOn).marked).toBe('002')
    expect(desk.do(startBack).do(startBack).marked).toBe(' 2002')
    expect(desk.do(endBack).marked).toBe(' 200')
    expect(desk.do(endOn).do(endOn).marked).toBe(' 2002 ')
  })

  it('takes a letter with its vowel marks, and an emoji whole', () => {
    const desk = on({ ar: ['[claim 1: مُحَمَّدٌ] حضر 👨🏻‍🚒 اليوم.'] }, 'mark-1')
    expect(desk.do(startOn).marked).toBe('حَمَّدٌ')
    expect(desk.do(endBack).marked).toBe('حَمَّ')
    const emoji = on({ en: ['A [claim 1: fire]👨🏻‍🚒 today.'] }, 'mark-1').do(endOn)
    expect(emoji.marked).toBe('fire👨🏻‍🚒')
  })

  it('passes over direction marks and never ends on one', () => {
    const desk = on({ ar: ['قال\u200f [claim 1: نعم]\u200f ثم سكت.'] }, 'mark-1').do(endOn)
    expect(desk.marked).toBe('نعم\u200f ')
    expect(desk.do(endBack).marked).toBe('نعم')
  })

  it('never gives up the last letter and stops at the ends of the sentence', () => {
    const desk = on({ en: ['[claim 1: a] b'] }, 'mark-1')
    expect([startOn, endBack, startBack].some(command => desk.can(command))).toBe(false)
    expect(desk.do(endOn).do(endOn).marked).toBe('a b')
    expect(desk.can(endOn)).toBe(false)
  })

  it('acts on the place on the side of the cursor, else on the first', () => {
    const lines = { ar: ['قال [entity 1: زوف] إنه باق.'], en: ['[entity 1: Zoph] said he would stay.'] }
    expect(on(lines, 'mark-1').cursorOn('en-1', 'stay').do(endOn).marked).toBe('زوف ‖ Zoph ')
    expect(on(lines, 'mark-1').do(endOn).marked).toBe('زوف  ‖ Zoph')
  })

  it('moves the outer edges of a place of several pieces', () => {
    const desk = on({ en: ['They [claim 1: raised], after talks, the money.'] }, 'mark-1')
      .select('en-1', 'the money')
      .do(addSpan)
    expect(desk.do(startOn).do(endBack).marked).toBe('aised | the mone')
  })

  it('lets a name and a value that were read off the words follow them', () => {
    const name = on({ ar: ['حضر [entity 1: شونهولت]ز.'] }, 'mark-1').do(endOn)
    expect(name.document.entity('entity-1')!.names.original).toBe('شونهولتز')
    const number = new Desk(article({ en: ['Some 1,200 came.'] }))
      .select('en-1', '1,2')
      .do(markNumber)
      .do(endOn)
      .do(endOn)
    expect(number.active).toMatchObject({ quantity: { value: 1200 } })
  })

  it('leaves the name of an entity that has other mentions', () => {
    const desk = on({ en: ['[entity 1: Zop]h left.', 'And Zop stayed.'] }, 'mark-1')
      .cursorOn('en-2', 'Zop')
      .do(markEntity)
    desk.do(selectAnnotation, 'mark-1').do(endOn)
    expect(desk.marked).toBe('Zoph')
    expect(desk.document.entity('entity-1')!.names.rendering).toBe('Zop')
  })

  it('asks for review of a claim with a verdict', () => {
    const desk = on({ en: ['They said [claim 1: prices fell] again.'] }, 'mark-1')
    desk.do(editClaim, { id: 'claim-1', changes: { verdict: 'unverified' }, run: '1' }).do(endBack)
    expect(desk.document.claim('claim-1')!.needsReview).toBe(true)
  })

  it('is undone step by step', () => {
    const desk = on({ ar: ['في عام [number 1: 2002] أعلنت.'] }, 'mark-1'),
      before = contents(desk.document)
    desk.do(startOn).do(endBack).undo().undo()
    expect(contents(desk.document)).toEqual(before)
  })
})

describe('the particle in front', () => {
  it('is left out of the selected annotation and taken in again, and the name follows', () => {
    const desk = on({ ar: ['غادر زوف [entity 1: وشونهولتز] معا.'] }, 'mark-1').do(toggleClitic)
    expect(desk.marked).toBe('شونهولتز')
    expect(desk.document.entity('entity-1')!.names.original).toBe('شونهولتز')
    expect(desk.do(toggleClitic).marked).toBe('وشونهولتز')
  })

  it('goes through two particles one after the other', () => {
    const desk = on({ ar: ['تقدم [entity 1: وبالوزارة] كلها.'] }, 'mark-1')
    expect([1, 2, 3].map(() => desk.do(toggleClitic).marked)).toEqual(['بالوزارة', 'الوزارة', 'وبالوزارة'])
  })

  it('goes with its vowel mark, and with the tatweel behind it', () => {
    expect(on({ ar: ['غادر [entity 1: وَشونهولتز].'] }, 'mark-1').do(toggleClitic).marked).toBe('شونهولتز')
    expect(on({ ar: ['انضم [entity 1: لـOpenAI].'] }, 'mark-1').do(toggleClitic).marked).toBe('OpenAI')
  })

  it('is left out of the selection, which is no step of undo', () => {
    const desk = new Desk(article({ ar: ['غادر زوف وشونهولتز معا.'] })).select('ar-1', 'وشونهولتز معا').do(toggleClitic)
    expect(desk.selected).toBe('شونهولتز معا')
    expect(desk.steps).toEqual([])
    expect(desk.do(toggleClitic).selected).toBe('وشونهولتز معا')
  })

  it('is left out of the word under the cursor when the selected annotation stands elsewhere', () => {
    const desk = on({ ar: ['[entity 1: وزوف] غادر وشونهولتز.'] }, 'mark-1')
      .cursorOn('ar-1', 'وشونهولتز')
      .do(toggleClitic)
    expect(desk.selected).toBe('شونهولتز')
    expect(desk.marked).toBe('وزوف')
  })

  it('is not offered where no word begins with one', () => {
    expect(on({ en: ['[entity 1: Wang] left.'] }, 'mark-1').can(toggleClitic)).toBe(false)
    expect(on({ ar: ['[entity 1: سمير] غادر.'] }, 'mark-1').can(toggleClitic)).toBe(false)
  })
})

describe('deleting', () => {
  it('takes the body along with the last mention and leaves the cursor there', () => {
    const desk = on({ ar: ['غادر [entity 1: زوف] الشركة.'] }, 'mark-1'),
      before = contents(desk.document)
    desk.do(deleteAnnotation)
    expect(desk.shown['ar-1']).toBe('غادر زوف الشركة.')
    expect([...desk.document.all('entity')]).toEqual([])
    expect(desk.view).toMatchObject({ activeAnnotationId: null, panel: 'list' })
    expect(desk.cursorWord).toBe('زوف')
    expect(desk.can(deleteAnnotation)).toBe(false)
    expect(contents(desk.undo().document)).toEqual(before)
  })

  it('leaves an entity that is mentioned elsewhere', () => {
    const desk = on({ en: ['[entity 1: Zoph] left.', 'Zoph came back.'] }, 'mark-1')
      .cursorOn('en-2', 'Zoph')
      .do(markEntity)
      .do(deleteAnnotation)
    expect([...desk.document.all('entity')].map(entity => entity.id)).toEqual(['entity-1'])
  })

  it('leaves a source that a claim is attributed to', () => {
    const desk = on({ en: ['[source s: Al Amal] says [claim c: prices fell].'] }, 'mark-s')
    const claim = desk.document.claim('claim-c')!
    desk.document = desk.document.with(new Map([[claim.id, { ...claim, attribution: [{ sourceId: 'source-s' }] }]]))
    desk.do(deleteAnnotation)
    expect(desk.document.source('source-s')).toBeDefined()
    expect(desk.document.claim('claim-c')!.attribution).toEqual([{ sourceId: 'source-s' }])
  })
})
