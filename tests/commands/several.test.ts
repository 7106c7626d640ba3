// Several annotations at once: selecting them, and what is done to all of them in one step.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeKind } from '../../src/commands/change-kind.ts'
import { clear } from '../../src/commands/clear.ts'
import { deleteAnnotation } from '../../src/commands/delete-annotation.ts'
import { editClaim } from '../../src/commands/edit-claim.ts'
import { editEntity } from '../../src/commands/edit-entity.ts'
import { editNote } from '../../src/commands/edit-note.ts'
import { editNumber } from '../../src/commands/edit-number.ts'
import { joinAnnotations } from '../../src/commands/join-annotations.ts'
import { joinEntities } from '../../src/commands/join-entities.ts'
import { joinObstacle } from '../../src/commands/join-obstacle.ts'
import { markClaim } from '../../src/commands/mark-claim.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { nextAnnotation } from '../../src/commands/next-annotation.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { selectAnnotations } from '../../src/commands/select-annotations.ts'
import { selectNextToo } from '../../src/commands/select-next-too.ts'
import { setSubtype } from '../../src/commands/set-subtype.ts'
import { splitAnnotations } from '../../src/commands/split-annotations.ts'
import { toggleAnnotation } from '../../src/commands/toggle-annotation.ts'
import { toggleSelectingSeveral } from '../../src/commands/toggle-selecting-several.ts'
import type { Annotation } from '../../src/model/records.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const news = () =>
  new Desk(
    article({
      ar: [
        'حضر [entity a: باريت زوف] أمس.',
        'وغادر [entity b: زوف] مع [entity c: لوك ميتز].',
        'قالت [source s: الأمل] إن [claim p: الأسعار تراجعت] بنسبة [number n: 12] أو [number m: 15].',
      ],
      en: [
        '[entity a: Barret Zoph] came.',
        'Then [entity b: Mr. Zoph] left with Metz.',
        'The [claim q: prices fell], they said; [claim r: nobody answered].',
      ],
    }),
  )
const selected = (desk: Desk) => [...desk.view.selectedAnnotationIds].toSorted()
const choose = (desk: Desk, ...ids: string[]) => desk.do(selectAnnotations, { ids })
const places = (desk: Desk) => [...desk.document.all('annotation')].flatMap(({ targets }) => targets.map(target => JSON.stringify(target))).toSorted()
const idsOf = (desk: Desk, type: 'entity' | 'claim' | 'source' | 'annotation') => [...desk.document.all(type)].map(({ id }) => id as string).toSorted()
const stepsOf = (desk: Desk) => desk.steps.length

describe('selecting', () => {
  it('adds one to those that are selected and takes it away again; the active one is always among them', () => {
    const desk = news().do(selectAnnotation, 'mark-a').do(toggleAnnotation, 'mark-c')
    expect([selected(desk), desk.view.activeAnnotationId]).toEqual([['mark-a', 'mark-c'], 'mark-c'])
    desk.do(toggleAnnotation, 'mark-c')
    expect([selected(desk), desk.view.activeAnnotationId]).toEqual([['mark-a'], 'mark-a'])
    desk.do(toggleAnnotation, 'mark-a')
    expect([selected(desk), desk.view.activeAnnotationId, desk.view.panel]).toEqual([[], null, 'list'])
  })

  it('keeps the active one while another is taken away', () => {
    const desk = choose(news(), 'mark-a', 'mark-b', 'mark-c').do(toggleAnnotation, 'mark-a')
    expect([selected(desk), desk.view.activeAnnotationId]).toEqual([['mark-b', 'mark-c'], 'mark-c'])
  })

  it('goes on to the neighbours by key, and lets go of all but the last without it', () => {
    const [nextToo, previousToo] = selectNextToo
    const desk = news().do(selectAnnotation, 'mark-a').do(nextToo!).do(nextToo!)
    expect(selected(desk)).toEqual(['mark-a', 'mark-b', 'mark-c'])
    desk.do(previousToo!)
    expect([selected(desk).length, desk.view.activeAnnotationId]).toEqual([3, 'mark-b'])
    desk.do(nextAnnotation)
    expect(selected(desk)).toEqual(['mark-c'])
  })

  it('is let go of by Escape, first of the others and then of the last', () => {
    const desk = choose(news(), 'mark-a', 'mark-b').do(toggleSelectingSeveral).do(clear)
    expect([selected(desk), desk.view.isSelectingSeveral]).toEqual([['mark-b'], false])
    expect(selected(desk.do(clear))).toEqual([])
  })

  it('passes over what is not there', () => {
    const desk = choose(news(), 'mark-a', 'gone')
    expect(selected(desk)).toEqual(['mark-a'])
    expect(news().can(selectAnnotations, { ids: ['gone'] })).toBe(false)
    expect(news().can(toggleAnnotation, 'gone')).toBe(false)
  })
})

describe('all that are selected', () => {
  it('are deleted in one step that says how many, with what only they mentioned', () => {
    const desk = choose(news(), 'mark-a', 'mark-b', 'mark-p'), before = contents(desk.document)
    expect(deleteAnnotation.stepName!(desk.context)).toEqual({ labelKey: 'several.step.delete', count: 3 })
    desk.do(deleteAnnotation)
    expect(idsOf(desk, 'annotation')).toEqual(['mark-c', 'mark-m', 'mark-n', 'mark-q', 'mark-r', 'mark-s'])
    expect([idsOf(desk, 'entity'), idsOf(desk, 'claim')]).toEqual([['entity-c'], ['claim-q', 'claim-r']])
    expect([stepsOf(desk), selected(desk), desk.cursorWord]).toEqual([1, [], 'باريت'])
    expect(contents(desk.undo().document)).toEqual(before)
  })

  it('need no counted name when there is one', () => {
    const desk = choose(news(), 'mark-a')
    expect(deleteAnnotation.stepName!(desk.context)).toBeNull()
  })

  it('become of another kind, and two of one name become mentions of one thing', () => {
    const desk = new Desk(article({ en: ['[claim a: OpenAI] and [claim b: OpenAI] and [claim c: Meta] and [entity d: Meta].'] }))
    choose(desk, 'mark-a', 'mark-b', 'mark-c', 'mark-d')
    expect(changeKind.stepName!(desk.context, 'entity')).toEqual({ labelKey: 'several.step.changeKind', count: 3 })
    desk.do(changeKind, 'entity')
    const entityOf = (id: string) => (desk.document.annotation(id) as Annotation & { entityId: string }).entityId
    expect(entityOf('mark-a')).toBe(entityOf('mark-b'))
    expect(entityOf('mark-c')).toBe('entity-d')
    expect([idsOf(desk, 'entity').length, idsOf(desk, 'claim'), stepsOf(desk)]).toEqual([2, [], 1])
    expect(desk.can(changeKind, 'entity')).toBe(false)
    expect(selected(desk)).toHaveLength(4)
  })

  it('become of another kind by the key that marks, while no words are chosen', () => {
    const desk = choose(news(), 'mark-n', 'mark-m').do(markClaim)
    expect(['mark-n', 'mark-m'].map(id => desk.document.annotation(id)!.kind)).toEqual(['claim', 'claim'])
    expect(markEntity.stepName!(desk.context)).toEqual({ labelKey: 'several.step.changeKind', count: 2 })
  })

  it('are given a subtype together when they are of one kind', () => {
    const desk = choose(news(), 'mark-a', 'mark-c').do(setSubtype[1]!)
    expect(['entity-a', 'entity-c'].map(id => desk.document.entity(id)!.entityType)).toEqual(['organization', 'organization'])
    expect(stepsOf(desk)).toBe(1)
    expect(choose(desk, 'mark-a', 'mark-s').can(setSubtype[1]!)).toBe(false)
  })
})

describe('joining', () => {
  it('puts all places on the active one, in reading order, each once, and keeps what was written of the others', () => {
    const desk = news()
      .do(editEntity, { id: 'entity-a', changes: { note: 'مهندس', link: 'https://a.example' }, run: '1' })
      .do(editEntity, { id: 'entity-b', changes: { note: 'غادر مرتين', link: 'https://b.example', aliases: ['B. Zoph'] }, run: '2' })
      .do(editNote, { id: 'mark-a', changes: { note: 'أول ذكر', tags: ['تقنية'] }, run: '3' })
      .do(editNote, { id: 'mark-b', changes: { note: 'ثاني ذكر\nأول ذكر', tags: ['أسماء', 'تقنية'] }, run: '4' })
    const before = contents(desk.document), all = places(desk)
    desk.do(selectAnnotations, { ids: ['mark-b', 'mark-a'], activeId: 'mark-a' }).do(joinAnnotations)
    expect(desk.marked).toBe('باريت زوف ‖ Barret Zoph ‖ زوف ‖ Mr. Zoph')
    expect(desk.active).toMatchObject({ id: 'mark-a', entityId: 'entity-a', note: 'أول ذكر\nثاني ذكر', tags: ['تقنية', 'أسماء'] })
    expect(desk.document.entity('entity-a')).toMatchObject({
      names: { original: 'باريت زوف', rendering: 'Barret Zoph' },
      aliases: ['زوف', 'Mr. Zoph', 'B. Zoph'],
      link: 'https://a.example',
      note: 'مهندس\nغادر مرتين\nhttps://b.example',
    })
    expect(idsOf(desk, 'entity')).toEqual(['entity-a', 'entity-c'])
    expect(places(desk)).toEqual(all)
    expect(contents(desk.undo().document)).toEqual(before)
  })

  it('takes over wording and sources of a claim, keeps other wording in the note, and asks for review of a verdict', () => {
    const desk = news()
      .do(editClaim, { id: 'claim-q', changes: { verdict: 'unverified', wording: { rendering: 'Prices fell last year.' }, note: 'سألنا' }, run: '1' })
    choose(desk, 'mark-q', 'mark-p').do(joinAnnotations)
    expect(desk.document.claim('claim-p')).toMatchObject({
      wording: { original: 'الأسعار تراجعت', rendering: 'Prices fell last year.' },
      verdict: 'unverified',
      needsReview: true,
      note: 'سألنا',
    })
    choose(desk, 'mark-r', 'mark-p').do(editClaim, { id: 'claim-r', changes: { wording: { rendering: 'They did not answer.' } }, run: '2' }).do(joinAnnotations)
    expect(desk.document.claim('claim-p')!.note).toBe('سألنا\nThey did not answer.')
  })

  it('leaves in the note what another number was held to be', () => {
    const desk = news().do(editNumber, { id: 'mark-n', changes: { value: 12, kind: 'percent' }, run: '1' }).do(editNumber, { id: 'mark-m', changes: { value: 15, currency: 'USD' }, run: '2' })
    choose(desk, 'mark-m', 'mark-n').do(joinAnnotations)
    expect(desk.active).toMatchObject({ quantity: { value: 12 }, note: '15 USD' })
  })

  it('is refused for one, for several kinds, and for claims with different verdicts', () => {
    expect(joinObstacle(choose(news(), 'mark-a').context)).toBe('few')
    expect(joinObstacle(choose(news(), 'mark-a', 'mark-s').context)).toBe('kinds')
    const desk = news().do(editClaim, { id: 'claim-p', changes: { verdict: 'true' }, run: '1' }).do(editClaim, { id: 'claim-q', changes: { verdict: 'false' }, run: '2' })
    expect(joinObstacle(choose(desk, 'mark-p', 'mark-q').context)).toBe('verdicts')
    expect(desk.can(joinAnnotations)).toBe(false)
    expect(joinObstacle(choose(desk, 'mark-p', 'mark-r').context)).toBeNull()
  })

  it('takes nothing from an entity that others mention', () => {
    const desk = choose(news(), 'mark-b', 'mark-c').do(joinEntities, 'entity-b')
    choose(desk, 'mark-b', 'mark-a').do(joinAnnotations)
    expect(idsOf(desk, 'entity')).toEqual(['entity-a', 'entity-b'])
    expect(desk.document.entity('entity-a')!.aliases).toEqual([])
  })
})

describe('splitting', () => {
  it('gives every place an annotation of its own, of the same entity, and selects them all', () => {
    const desk = choose(news(), 'mark-a', 'mark-b').do(joinAnnotations), all = places(desk)
    expect(splitAnnotations.stepName!(desk.context)).toEqual({ labelKey: 'several.step.split', count: 4 })
    desk.do(splitAnnotations)
    expect(desk.view.selectedAnnotationIds.size).toBe(4)
    expect([...desk.view.selectedAnnotationIds].every(id => desk.document.annotation(id)!.targets.length === 1)).toBe(true)
    expect(places(desk)).toEqual(all)
    expect(desk.can(splitAnnotations)).toBe(false)
  })

  it('keeps counterparts together when it goes by pairs', () => {
    const desk = choose(news(), 'mark-a', 'mark-b').do(joinAnnotations).do(splitAnnotations, { by: 'pair' })
    const words = [...desk.view.selectedAnnotationIds].map(id => desk.document.annotation(id)!.targets.map(target => target.spans[0]!.exact).join(' ‖ '))
    expect(words).toEqual(expect.arrayContaining(['باريت زوف ‖ Barret Zoph', 'زوف ‖ Mr. Zoph']))
    expect(desk.can(splitAnnotations, { by: 'pair' })).toBe(false)
    expect(desk.can(splitAnnotations)).toBe(true)
  })

  it('reads a number off its own words again, unless a person set it', () => {
    const desk = choose(news(), 'mark-n', 'mark-m').do(editNumber, { id: 'mark-m', changes: { value: 12, kind: 'cardinal' }, run: '1' }).do(joinAnnotations)
    desk.do(editNumber, { id: desk.active.id, changes: { value: 99 }, run: '2' }).do(splitAnnotations)
    expect([...desk.view.selectedAnnotationIds].map(id => desk.document.annotation(id))).toMatchObject([{ quantity: { value: 99 } }, { quantity: { value: 99 } }])
  })

  it('gives back the places after any joining, and loses none', () => {
    const pool = ['mark-a', 'mark-b', 'mark-c']
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 2 }), fc.constantFrom('place' as const, 'pair' as const), (ids, by) => {
        const desk = news(), all = places(desk), words = wordsWritten(desk)
        choose(desk, ...ids).do(joinAnnotations)
        expect(places(desk)).toEqual(all)
        desk.do(splitAnnotations, { by })
        expect(places(desk)).toEqual(all)
        expect(words.filter(word => !wordsWritten(desk).includes(word))).toEqual([])
        while (desk.steps.length > 0) desk.undo()
        expect(contents(desk.document)).toEqual(contents(news().document))
      }),
    )
  })
})

/** Names, aliases and notes that stand anywhere in the document. */
const wordsWritten = (desk: Desk): readonly string[] =>
  [...desk.document.all('entity')].flatMap(({ names, aliases, note }) => [names.original, names.rendering, ...aliases, note]).filter(words => words !== '')

describe('one entity', () => {
  it('is made of several, with the names of those that go as its other names', () => {
    const desk = choose(news(), 'mark-b', 'mark-a')
    expect(joinEntities.stepName!(desk.context)).toEqual({ labelKey: 'several.step.joinEntities', count: 2 })
    desk.do(joinEntities)
    expect(idsOf(desk, 'entity')).toEqual(['entity-a', 'entity-c'])
    expect(desk.document.entity('entity-a')!.aliases).toEqual(['زوف', 'Mr. Zoph'])
    expect([idsOf(desk, 'annotation').length, selected(desk)]).toEqual([9, ['mark-a', 'mark-b']])
    expect(desk.can(joinEntities)).toBe(false)
  })

  it('may be any of them, and none that is not among them', () => {
    const desk = choose(news(), 'mark-b', 'mark-a')
    expect(desk.can(joinEntities, 'entity-c')).toBe(false)
    expect(idsOf(desk.do(joinEntities, 'entity-b'), 'entity')).toEqual(['entity-b', 'entity-c'])
    expect(choose(news(), 'mark-a', 'mark-s').can(joinEntities)).toBe(false)
  })
})
