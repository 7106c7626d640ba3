// Marking words: what becomes of them, of the view, and of the marks that were there.
import { describe, expect, it } from 'vitest'
import { changeKind } from '../../src/commands/change-kind.ts'
import { keepPlace } from '../../src/commands/keep-place.ts'
import { markClaim } from '../../src/commands/mark-claim.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { markNumber } from '../../src/commands/mark-number.ts'
import { markSource } from '../../src/commands/mark-source.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { setSubtype } from '../../src/commands/set-subtype.ts'
import type { Entity, Source } from '../../src/model/records.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const news = () =>
  new Desk(
    article({
      ar: [
        'أعلنت شركة OpenAI تعيين ليلى حداد وسمير شونهولتز.',
        'وشونهولتز باحث سابق، وقال إن 1,200 أسرة عادت.',
        'وانغ مدير الفريق في بلومبرغ.',
      ],
      en: [
        'OpenAI said it hired Laila Haddad and Samir Schoenholz.',
        'Schoenholz said 1,200 families returned, according to Bloomberg.',
        'Wang runs the team.',
      ],
    }),
  )
const entities = (desk: Desk) => [...desk.document.all('entity')]
const sources = (desk: Desk) => [...desk.document.all('source')]
const entityOf = (desk: Desk): Entity => desk.document.entity((desk.active as { entityId: string }).entityId)!
const sourceOf = (desk: Desk): Source => desk.document.source((desk.active as { sourceId: string }).sourceId)!

describe('marking', () => {
  it('makes a claim of the selection, worded as it stands, without a verdict', () => {
    const desk = news().select('en-2', '1,200 families returned').do(markClaim)
    expect(desk.shown['en-2']).toBe('Schoenholz said [1,200 families returned], according to Bloomberg.')
    const [claim] = desk.document.all('claim')
    expect(claim).toMatchObject({
      wording: { original: '', rendering: '1,200 families returned' },
      verdict: null,
      attribution: [],
      needsReview: false,
      createdBy: 'لمى',
    })
    expect(desk.view).toMatchObject({
      selection: null,
      keptPlaces: [],
      subtypeAsked: null,
      panel: 'inspector',
      activeAnnotationId: desk.active.id,
    })
  })

  it('makes one annotation of places kept on one side and a selection on the other', () => {
    const desk = news()
      .select('ar-2', '1,200 أسرة عادت')
      .do(keepPlace)
      .select('en-2', '1,200 families returned')
      .do(markClaim)
    expect(desk.marked).toBe('1,200 أسرة عادت ‖ 1,200 families returned')
    expect([...desk.document.all('claim')][0]!.wording).toEqual({
      original: '1,200 أسرة عادت',
      rendering: '1,200 families returned',
    })
  })

  it('takes the word under the cursor when nothing is selected', () => {
    const desk = news().cursorOn('en-1', 'OpenAI').do(markEntity)
    expect(desk.marked).toBe('OpenAI')
    expect(desk.cursorWord).toBe('OpenAI')
  })

  it('does not count a kept word twice when the cursor still stands on it', () => {
    const desk = news().cursorOn('ar-1', 'OpenAI').do(keepPlace).do(markEntity)
    expect(desk.marked).toBe('OpenAI')
  })

  it('marks words that lie apart as one place of several spans', () => {
    const desk = news().select('en-1', 'hired', 'Samir Schoenholz').do(markClaim)
    expect(desk.active.targets).toHaveLength(1)
    expect(desk.marked).toBe('hired | Samir Schoenholz')
    expect([...desk.document.all('claim')][0]!.wording.rendering).toBe('hired … Samir Schoenholz')
  })

  it('marks over several sentences', () => {
    const desk = news()
    desk.view = {
      ...desk.view,
      selection: {
        side: 'rendering',
        ranges: [desk.range('en-1', 'Samir Schoenholz.'), desk.range('en-2', 'Schoenholz said')],
      },
    }
    desk.do(markClaim)
    expect(desk.marked).toBe('Samir Schoenholz. | Schoenholz said')
    expect([...desk.document.all('claim')][0]!.wording.rendering).toBe('Samir Schoenholz. Schoenholz said')
  })

  it('never touches another mark, nested or crossing', () => {
    const desk = news()
      .select('en-1', 'hired Laila Haddad')
      .do(markClaim)
      .select('en-1', 'Laila Haddad')
      .do(markEntity)
      .select('en-1', 'Haddad and')
      .do(markClaim)
    expect(desk.shown['en-1']).toBe('OpenAI said it [hired [Laila [Haddad]] and] Samir Schoenholz.')
  })

  it('selects the mark that is there instead of doubling it, but lets one sentence hold two claims', () => {
    const desk = news().cursorOn('en-1', 'OpenAI').do(markEntity)
    const { id } = desk.active
    desk.do(markEntity)
    expect(desk.view.activeAnnotationId).toBe(id)
    expect(desk.steps).toHaveLength(1)
    desk.select('en-3', 'Wang runs the team').do(markClaim).select('en-3', 'Wang runs the team').do(markClaim)
    expect([...desk.document.all('claim')]).toHaveLength(2)
  })

  it('is not offered without words', () => {
    const desk = news()
    expect(desk.can(markClaim)).toBe(false)
    desk.view = { ...desk.view, selection: { side: 'original', ranges: [{ segmentId: 'gone', start: 0, end: 4 }] } }
    expect(desk.can(markClaim)).toBe(false)
  })

  it('cuts a selection to the text that is left', () => {
    const desk = news()
    desk.view = { ...desk.view, selection: { side: 'rendering', ranges: [{ segmentId: 'en-3', start: 14, end: 900 }] } }
    expect(desk.do(markClaim).marked).toBe('team.')
  })

  it.each([markEntity, markClaim, markNumber, markSource])('is undone as one step: $id', command => {
    const desk = news(),
      before = contents(desk.document)
    desk.select('ar-1', 'ليلى حداد').do(keepPlace).select('en-1', 'Laila Haddad').do(command)
    expect(contents(desk.document)).not.toEqual(before)
    expect(desk.steps).toHaveLength(1)
    expect(contents(desk.undo().document)).toEqual(before)
  })
})

describe('marking names', () => {
  it('names a new entity by the words of each side', () => {
    const desk = news().select('ar-1', 'ليلى حداد').do(keepPlace).select('en-1', 'Laila Haddad').do(markEntity)
    expect(entityOf(desk)).toMatchObject({
      names: { original: 'ليلى حداد', rendering: 'Laila Haddad' },
      entityType: 'person',
      aliases: [],
    })
    expect(desk.view.subtypeAsked).toBe('entity')
  })

  it('lets a later mention join the entity, across the sides and with a particle in front', () => {
    const desk = news().select('ar-1', 'OpenAI').do(markEntity).cursorOn('en-1', 'OpenAI').do(markEntity)
    expect(entities(desk).map(entity => entity.names)).toEqual([{ original: 'OpenAI', rendering: 'OpenAI' }])
    desk.select('ar-1', 'شونهولتز').do(markEntity)
    const { id } = entityOf(desk)
    desk.select('ar-2', 'وشونهولتز').do(markEntity)
    expect(entityOf(desk).id).toBe(id)
  })

  it('recognises a name however its hamza and its vowels are written', () => {
    const desk = new Desk(article({ ar: ['[entity 1: أحمد إدريس] حضر.', 'غاب احمد ادريس.', 'عاد أَحْمَد إدريس.'] }))
    desk.select('ar-2', 'احمد ادريس').do(markEntity).select('ar-3', 'أَحْمَد إدريس').do(markEntity)
    expect(entities(desk)).toHaveLength(1)
  })

  it('recognises a mention by an alias, by an earlier mention and in the English possessive', () => {
    const desk = new Desk(
      article({ en: ['[entity 1: Laila Haddad] left.', 'Haddad spoke.', "Haddad's firm closed.", 'Doctor H stayed.'] }),
    )
    const entity = desk.document.entity('entity-1')!
    desk.document = desk.document.with(new Map([[entity.id, { ...entity, aliases: ['Doctor H', 'Haddad'] }]]))
    desk
      .cursorOn('en-2', 'Haddad')
      .do(markEntity)
      .cursorOn('en-3', "Haddad's")
      .do(markEntity)
      .select('en-4', 'Doctor H')
      .do(markEntity)
    expect(entities(desk).map(one => one.id)).toEqual(['entity-1'])
  })

  it('leaves quotation marks and the possessive out of a name, not out of the mark', () => {
    const desk = new Desk(article({ en: ['They read “Mubadala’s” plan.'] }))
      .select('en-1', '“Mubadala’s”')
      .do(markEntity)
    expect(desk.marked).toBe('“Mubadala’s”')
    expect(entityOf(desk).names.rendering).toBe('Mubadala')
  })

  it('takes brands and acronyms for organizations, family names with a capital inside for people', () => {
    const type = (en: string, words = en) =>
      entityOf(new Desk(article({ en: [en] })).select('en-1', words).do(markEntity)).entityType
    expect(['OpenAI', 'xAI', 'IBM', 'DeepMind', 'Scale AI'].map(name => type(name))).toEqual(
      Array(5).fill('organization'),
    )
    expect(['Laila Haddad', 'Yann LeCun', 'Ann McAdams', 'Wang'].map(name => type(name))).toEqual(
      Array(4).fill('person'),
    )
  })

  it('marks a cursor word without its particle when the rest is known, and whole when it is not', () => {
    expect(news().cursorOn('ar-2', 'وشونهولتز').do(markEntity).marked).toBe('شونهولتز')
    expect(news().cursorOn('ar-3', 'وانغ').do(markEntity).marked).toBe('وانغ')
    expect(news().cursorOn('ar-3', 'بلومبرغ').do(markEntity).marked).toBe('بلومبرغ')
  })

  it('marks what was selected, particle and all, but names it without', () => {
    const desk = news().select('ar-2', 'وشونهولتز').do(markEntity)
    expect(desk.marked).toBe('وشونهولتز')
    expect(entityOf(desk).names.original).toBe('شونهولتز')
  })

  it('makes a source that takes the names of the entity it mentions', () => {
    const desk = news()
      .select('ar-1', 'ليلى حداد')
      .do(keepPlace)
      .select('en-1', 'Laila Haddad')
      .do(markEntity)
      .select('en-1', 'Laila Haddad')
      .do(markSource)
    expect(sourceOf(desk)).toMatchObject({
      names: { original: 'ليلى حداد', rendering: 'Laila Haddad' },
      sourceKind: 'person',
    })
    expect(desk.view.subtypeAsked).toBe('source')
  })

  it('makes an outlet of a source that nobody knows yet, and joins it the next time', () => {
    const desk = news().cursorOn('en-2', 'Bloomberg').do(markSource)
    expect(sourceOf(desk)).toMatchObject({ names: { original: '', rendering: 'Bloomberg' }, sourceKind: 'outlet' })
    desk.cursorOn('ar-3', 'بلومبرغ').do(markSource)
    expect(sources(desk)).toHaveLength(2)
    const other = new Desk(article({ en: ['[source 1: Al Amal] said so.', 'Al Amal said more.'] }))
      .select('en-2', 'Al Amal')
      .do(markSource)
    expect(sources(other)).toHaveLength(1)
  })
})

describe('marking numbers', () => {
  it('reads the value off the digits', () => {
    const desk = news().select('ar-2', '1,200').do(markNumber)
    expect(desk.active).toMatchObject({
      kind: 'number',
      quantity: { kind: 'cardinal', value: 1200, high: null, unit: '', currency: '', modifier: 'exact', date: '' },
    })
    expect(desk.view.subtypeAsked).toBe('number')
  })

  it('reads it off words, in the language of the side', () => {
    const pair = article({ ar: ['جمعت ملياري دولار.'], en: ['It raised two billion dollars.'] })
    const worth = { value: 2e9, kind: 'money', currency: 'USD' }
    const original = new Desk(pair).select('ar-1', 'ملياري دولار').do(markNumber)
    expect(original.active).toMatchObject({ quantity: worth })
    const rendering = new Desk(pair).select('en-1', 'two billion dollars').do(markNumber)
    expect(rendering.active).toMatchObject({ quantity: worth })
  })

  it('reads none off words that are no number', () => {
    const desk = new Desk(article({ ar: ['جمعت مالاً كثيراً.'] })).select('ar-1', 'مالاً كثيراً').do(markNumber)
    expect(desk.active).toMatchObject({ quantity: { value: null, kind: 'cardinal' } })
  })
})

describe('saying what a mark is', () => {
  it('chooses the subtype by number, and the question is answered', () => {
    const desk = news().cursorOn('en-1', 'OpenAI').do(markEntity).do(setSubtype[3]!)
    expect(entityOf(desk).entityType).toBe('place')
    expect(desk.view.subtypeAsked).toBeNull()
    desk.cursorOn('en-2', 'Bloomberg').do(markSource).do(setSubtype[4]!)
    expect(sourceOf(desk).sourceKind).toBe('anonymous')
    desk.select('en-2', '1,200').do(markNumber).do(setSubtype[1]!)
    expect(desk.active).toMatchObject({ quantity: { kind: 'money', value: 1200 } })
  })

  it('answers the question without a step of undo when the guess was right', () => {
    const desk = news().cursorOn('en-3', 'Wang').do(markEntity).do(setSubtype[0]!)
    expect(desk.view.subtypeAsked).toBeNull()
    expect(desk.steps).toHaveLength(1)
  })

  it('takes a bare year for a date, and back', () => {
    const desk = new Desk(article({ ar: ['تأسست عام ٢٠٢٤.'] })).select('ar-1', '٢٠٢٤').do(markNumber).do(setSubtype[4]!)
    expect(desk.active).toMatchObject({ quantity: { kind: 'date', value: null, date: '2024' } })
    desk.do(setSubtype[0]!)
    expect(desk.active).toMatchObject({ quantity: { kind: 'cardinal', value: 2024, date: '' } })
  })

  it('offers no subtype for a claim, nor without an annotation', () => {
    expect(setSubtype.some(command => news().can(command))).toBe(false)
    const desk = news().cursorOn('en-3', 'Wang').do(markClaim)
    expect(setSubtype.some(command => desk.can(command))).toBe(false)
  })

  it('changes the kind of the selected mark by the marking keys while the cursor stands on no word', () => {
    const desk = news().cursorOn('en-2', 'Bloomberg').do(markEntity)
    desk.do(selectAnnotation, desk.active.id).do(markSource)
    expect(desk.active.kind).toBe('source')
    expect(desk.shown['en-2']).toBe('Schoenholz said 1,200 families returned, according to [Bloomberg].')
    expect(desk.view.subtypeAsked).toBe('source')
    expect(desk.can(markSource)).toBe(false)
  })

  it('keeps places, tags and note when the kind changes, and drops the body that nothing mentions', () => {
    const desk = new Desk(article({ ar: ['[claim 1: عادت 1,200 أسرة].'], en: ['[claim 1: 1,200 families] returned.'] }))
    const before = contents(desk.document),
      mark = desk.document.annotation('mark-1')!
    desk.document = desk.document.with(new Map([[mark.id, { ...mark, note: 'للمراجعة', tags: ['أرقام'] }]]))
    desk.do(selectAnnotation, 'mark-1').do(changeKind, 'number')
    expect(desk.active).toMatchObject({
      kind: 'number',
      note: 'للمراجعة',
      tags: ['أرقام'],
      quantity: { value: 1200 },
      createdBy: 'لمى',
    })
    expect(desk.marked).toBe('عادت 1,200 أسرة ‖ 1,200 families')
    expect([...desk.document.all('claim')]).toEqual([])
    expect('claimId' in desk.active).toBe(false)
    expect(contents(desk.undo().document).map(record => record.id)).toEqual(before.map(record => record.id))
  })

  it('keeps the old body while another mention has it', () => {
    const desk = new Desk(article({ en: ['[entity 1: Fortune] wrote it.', 'So said Fortune.'] }))
    desk.cursorOn('en-2', 'Fortune').do(markEntity).do(changeKind, 'source')
    expect(entities(desk).map(one => one.id)).toEqual(['entity-1'])
  })
})
