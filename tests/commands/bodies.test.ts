// Entities, claims, sources and numbers: what a form changes, and what hangs together.
import { describe, expect, it } from 'vitest'
import { attributeClaim } from '../../src/commands/attribute-claim.ts'
import { editArticle } from '../../src/commands/edit-article.ts'
import { editClaim } from '../../src/commands/edit-claim.ts'
import { editEntity } from '../../src/commands/edit-entity.ts'
import { editNote } from '../../src/commands/edit-note.ts'
import { editNumber } from '../../src/commands/edit-number.ts'
import { editSource } from '../../src/commands/edit-source.ts'
import { joinEntity } from '../../src/commands/join-entity.ts'
import { joinSource } from '../../src/commands/join-source.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { moveAttribution } from '../../src/commands/move-attribution.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { splitEntity } from '../../src/commands/split-entity.ts'
import { unattributeClaim } from '../../src/commands/unattribute-claim.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const news = () =>
  new Desk(
    article({
      ar: ['قالت [source s: الأمل] إن [claim c: الأسعار تراجعت] في [number n: 2024].', 'حضر [entity e: زوف].'],
      en: ['[source t: Al Fajr] said so too.', '[entity f: Barret Zoph] came, and Zoph spoke.'],
    }),
  )
const idsOf = (desk: Desk, type: 'entity' | 'source'): string[] =>
  [...desk.document.all(type)].map(one => one.id).sort()

describe('a form', () => {
  it('changes the fields it names and notes when', () => {
    const desk = news().do(editEntity, {
      id: 'entity-e',
      changes: { entityType: 'organization', names: { rendering: 'Zoph' } },
      run: '1',
    })
    const entity = desk.document.entity('entity-e')!
    expect(entity).toMatchObject({
      entityType: 'organization',
      names: { original: 'زوف', rendering: 'Zoph' },
      link: '',
      createdAt: '2025-11-02T08:00:00Z',
    })
    expect(entity.updatedAt).not.toBe('2025-11-02T08:00:00Z')
  })

  it('changes sources, numbers, notes, tags and the article alike', () => {
    const desk = news()
      .do(editSource, { id: 'source-s', changes: { sourceKind: 'anonymous', note: 'موظف سابق' }, run: '1' })
      .do(editNumber, { id: 'mark-n', changes: { value: 2024, modifier: 'approximate' }, run: '2' })
      .do(editNote, { id: 'mark-n', changes: { note: 'قبل التعديل', tags: ['تاريخ'] }, run: '3' })
      .do(editArticle, { changes: { publisher: 'الأمل', titles: { original: 'عنوان' } }, run: '4' })
    expect(desk.document.source('source-s')).toMatchObject({
      sourceKind: 'anonymous',
      note: 'موظف سابق',
      names: { original: 'الأمل' },
    })
    expect(desk.document.annotation('mark-n')).toMatchObject({
      quantity: { value: 2024, modifier: 'approximate', kind: 'cardinal' },
      note: 'قبل التعديل',
      tags: ['تاريخ'],
    })
    expect(desk.document.article).toMatchObject({ publisher: 'الأمل', titles: { original: 'عنوان', rendering: '' } })
  })

  it('makes no step of undo when it changes nothing', () => {
    const desk = news()
      .do(editEntity, { id: 'entity-e', changes: { names: { original: 'زوف' }, note: '' }, run: '1' })
      .do(editNumber, { id: 'mark-n', changes: { unit: '' }, run: '1' })
      .do(editArticle, { changes: { url: '' }, run: '1' })
    expect(desk.steps).toEqual([])
  })

  it('makes one step of undo of the typing in one field, another in the next', () => {
    const desk = news()
    for (const name of ['Z', 'Zo', 'Zoph'])
      desk.do(editEntity, { id: 'entity-e', changes: { names: { rendering: name } }, run: 'name 1' })
    desk
      .do(editEntity, { id: 'entity-e', changes: { note: 'ن' }, run: 'note 2' })
      .do(editEntity, { id: 'entity-f', changes: { note: 'ن' }, run: 'note 2' })
    expect(new Set(desk.steps.map(step => step.group)).size).toBe(3)
    expect(desk.steps.slice(0, 3).every(step => step.group === desk.steps[0]!.group && step.group !== null)).toBe(true)
  })

  it('is refused for what is not there', () => {
    const desk = news()
    expect(desk.can(editEntity, { id: 'source-s', changes: {}, run: '1' })).toBe(false)
    expect(desk.can(editNumber, { id: 'mark-c', changes: {}, run: '1' })).toBe(false)
    expect(desk.can(editClaim, { id: 'claim-9', changes: {}, run: '1' })).toBe(false)
    expect(desk.can(editNote, { id: 'claim-c', changes: {}, run: '1' })).toBe(false)
  })

  it('answers a request for review by a verdict, even the same one', () => {
    const desk = news()
    desk.do(editClaim, { id: 'claim-c', changes: { verdict: 'unverified' }, run: '1' })
    const claim = desk.document.claim('claim-c')!
    desk.document = desk.document.with(new Map([[claim.id, { ...claim, needsReview: true }]]))
    desk.do(editClaim, { id: 'claim-c', changes: { note: 'سألنا الوزارة' }, run: '2' })
    expect(desk.document.claim('claim-c')!.needsReview).toBe(true)
    desk.do(editClaim, { id: 'claim-c', changes: { verdict: 'unverified' }, run: '3' })
    expect(desk.document.claim('claim-c')).toMatchObject({
      verdict: 'unverified',
      needsReview: false,
      note: 'سألنا الوزارة',
      wording: { original: 'الأسعار تراجعت' },
    })
  })
})

describe('mentions of one entity', () => {
  it('are joined, and what the joined entity lacks is taken over', () => {
    const desk = news(),
      before = contents(desk.document)
    desk.do(joinEntity, { annotationId: 'mark-e', entityId: 'entity-f' })
    expect(idsOf(desk, 'entity')).toEqual(['entity-f'])
    expect(desk.document.entity('entity-f')!.names).toEqual({ original: 'زوف', rendering: 'Barret Zoph' })
    expect(desk.document.annotation('mark-e')).toMatchObject({ entityId: 'entity-f' })
    expect(contents(desk.undo().document)).toEqual(before)
  })

  it('let a later mention of either find the entity', () => {
    const desk = news().cursorOn('en-2', 'Zoph', 1).do(markEntity)
    desk
      .do(joinEntity, { annotationId: desk.active.id, entityId: 'entity-f' })
      .do(joinEntity, { annotationId: 'mark-e', entityId: 'entity-f' })
    expect(idsOf(desk, 'entity')).toEqual(['entity-f'])
    expect(desk.can(joinEntity, { annotationId: 'mark-e', entityId: 'entity-f' })).toBe(false)
    expect(desk.can(joinEntity, { annotationId: 'mark-c', entityId: 'entity-f' })).toBe(false)
  })

  it('are split into an entity of its own, with the words for its name and the same type', () => {
    const desk = news()
      .do(editEntity, { id: 'entity-f', changes: { entityType: 'organization' }, run: '1' })
      .do(joinEntity, { annotationId: 'mark-e', entityId: 'entity-f' })
    desk.do(selectAnnotation, 'mark-e').do(splitEntity, { annotationId: 'mark-e' })
    const [own] = idsOf(desk, 'entity').filter(id => id !== 'entity-f')
    expect(desk.document.entity(own!)).toMatchObject({
      names: { original: 'زوف', rendering: '' },
      entityType: 'organization',
    })
    expect(desk.can(splitEntity, { annotationId: 'mark-e' })).toBe(false)
  })
})

describe('who says a claim', () => {
  const chain = (desk: Desk) => desk.document.claim('claim-c')!.attribution.map(link => link.sourceId)

  it('is a chain from the outside in, each source once, in an order that can be changed', () => {
    const desk = news()
      .do(attributeClaim, { claimId: 'claim-c', sourceId: 'source-s' })
      .do(attributeClaim, { claimId: 'claim-c', sourceId: 'source-t' })
    expect(chain(desk)).toEqual(['source-s', 'source-t'])
    expect(desk.can(attributeClaim, { claimId: 'claim-c', sourceId: 'source-s' })).toBe(false)
    expect(chain(desk.do(moveAttribution, { claimId: 'claim-c', from: 1, to: 0 }))).toEqual(['source-t', 'source-s'])
    expect(desk.can(moveAttribution, { claimId: 'claim-c', from: 0, to: 2 })).toBe(false)
    expect(chain(desk.do(unattributeClaim, { claimId: 'claim-c', sourceId: 'source-t' }))).toEqual(['source-s'])
    expect(chain(desk.undo().undo().undo())).toEqual(['source-s'])
  })

  it('is refused for a source that is not there', () => {
    expect(news().can(attributeClaim, { claimId: 'claim-c', sourceId: 'source-9' })).toBe(false)
    expect(news().can(unattributeClaim, { claimId: 'claim-c', sourceId: 'source-s' })).toBe(false)
  })

  it('keeps a source alive that is mentioned no more, until the last claim lets it go', () => {
    const desk = news()
      .do(attributeClaim, { claimId: 'claim-c', sourceId: 'source-s' })
      .do(joinSource, { annotationId: 'mark-s', sourceId: 'source-t' })
    expect(idsOf(desk, 'source')).toEqual(['source-s', 'source-t'])
    expect(desk.document.source('source-t')!.names).toEqual({ original: 'الأمل', rendering: 'Al Fajr' })
    desk.do(unattributeClaim, { claimId: 'claim-c', sourceId: 'source-s' })
    expect(idsOf(desk, 'source')).toEqual(['source-t'])
  })
})
