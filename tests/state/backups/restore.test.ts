// Restoring a copy gives exactly the records of the copy, can be taken back, and is told beforehand.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoreCopy } from '../../../src/commands/restore-copy.ts'
import { ArticleDocument } from '../../../src/model/article-document.ts'
import { toRecords } from '../../../src/model/document-file.ts'
import { emptyDiff, invertDiff, toChanges } from '../../../src/model/record-diff.ts'
import { compareVersions } from '../../../src/state/backups/compare-versions.ts'
import { restoreStored } from '../../../src/state/backups/restore-stored.ts'
import { createMemoryRepository } from '../../../src/storage/memory-repository.ts'
import { article } from '../../commands/article-notation.ts'
import { Desk } from '../../commands/desk.ts'
import { arbitraryDocument } from '../../model/arbitrary-document.ts'
import { opened, value } from '../../storage/opened.ts'

const now = '2026-03-01T10:00:00.000Z'
/** Two states of one article, with records in common and records of their own. */
const twoStates = fc.tuple(arbitraryDocument(), arbitraryDocument()).map(([a, b]) => {
  const { article: named } = a
  return [a, ArticleDocument.of([...b].map(record => (record.type === 'article' ? { ...record, id: named.id } : record)))] as const
})

describe('restoring a copy of the open article', () => {
  it('gives exactly its records as one step, which can be taken back', () => {
    fc.assert(
      fc.property(twoStates, ([present, copy]) => {
        const desk = new Desk(present)
        desk.do(restoreCopy, copy)
        expect(toRecords(desk.document)).toEqual(toRecords(copy))
        expect(desk.steps.length).toBeLessThanOrEqual(1)
        while (desk.steps.length > 0) desk.undo()
        expect(toRecords(desk.document)).toEqual(toRecords(present))
      }),
      { numRuns: 40 },
    )
  })

  it('leaves it in the bin or out of it, and is not for another article', () => {
    const present = article({ ar: ['[entity 1: سالم] عاد.'] })
    const binned = present.with(new Map([['article-1', { ...present.article, deletedAt: now }]]))
    const desk = new Desk(present)
    desk.do(restoreCopy, binned)
    expect(desk.document.article.deletedAt).toBeNull()
    expect(desk.can(restoreCopy, ArticleDocument.of([{ ...present.article, id: 'other' }]))).toBe(false)
  })
})

describe('restoring a copy of a stored article', () => {
  it('gives exactly its records, with the state before among the copies and a way back', async () => {
    await fc.assert(
      fc.asyncProperty(twoStates, async ([present, copy]) => {
        const repository = createMemoryRepository(() => now)
        const { id } = present.article
        value(await repository.commit(id, { ...emptyDiff, added: [...present] }))
        const diff = value(await restoreStored(repository, copy))
        expect(toRecords(await opened(repository, id))).toEqual(toRecords(copy))
        const [laid] = value(await repository.backups.list(id))
        expect(laid!.reason).toBe('restore')
        expect(toRecords(value(await repository.backups.read(laid!.id)))).toEqual(toRecords(present))
        value(await repository.commit(id, invertDiff(diff)))
        expect(toRecords(await opened(repository, id))).toEqual(toRecords(present))
      }),
      { numRuns: 20 },
    )
  })

  it('brings an article back that is gone, and writes over none that cannot be read', async () => {
    const repository = createMemoryRepository(() => now)
    const copy = article({ ar: ['عاد [entity 1: سالم].'] })
    value(await restoreStored(repository, copy))
    expect(toRecords(await opened(repository, 'article-1'))).toEqual(toRecords(copy))
    const damaged = { ...repository, open: async () => ({ ok: false, fault: { code: 'damaged', raw: '{' } }) as const }
    expect(await restoreStored(damaged, copy)).toMatchObject({ ok: false, fault: { code: 'damaged' } })
  })
})

describe('what restoring would change', () => {
  const present = article({ ar: ['[entity 1: سالم] عاد.'], en: ['[entity 1: Salem] returned, [claim 2: he said].', 'Nobody [number 3: 2] knew.'] })
  const copy = article({ ar: ['[entity 1: سالم] عاد.'], en: ['[entity 1: Salem] came home, [source 4: Reuters] said.', 'Nobody [number 3: 2] knew.'] })

  it('is told as marks that come back, go and change, and sentences with both texts', () => {
    const { back, gone, changed, texts, titles } = compareVersions(present, copy)
    expect(back.map(one => one.id)).toEqual(['mark-4'])
    expect(gone.map(one => one.id)).toEqual(['mark-2'])
    expect(changed).toEqual([])
    expect(texts).toEqual([{ id: 'en-1', side: 'rendering', present: 'Salem returned, he said.', copy: 'Salem came home, Reuters said.' }])
    expect(titles).toBeNull()
  })

  it('names a mark that is of other words now, and none that only follows its words', () => {
    const moved = article({ en: ['Then [entity 1: Salem] returned.'] }), before = article({ en: ['[entity 1: Salem] returned.'] })
    expect(compareVersions(moved, before).changed).toEqual([])
    const wider = article({ en: ['[entity 1: Salem returned].'] })
    expect(compareVersions(wider, before).changed.map(pair => pair.copy.id)).toEqual(['mark-1'])
  })

  it('is nothing for a copy of what is there, and otherwise leads from one to the other', () => {
    fc.assert(
      fc.property(twoStates, ([a, b]) => {
        const { diff, back, gone, texts } = compareVersions(a, b)
        expect(toRecords(a.with(toChanges(diff)))).toEqual(toRecords(b))
        const marks = (document: ArticleDocument) => [...document.all('annotation')].map(one => one.id)
        expect(new Set([...marks(a).filter(id => !gone.some(one => one.id === id)), ...back.map(one => one.id)])).toEqual(new Set(marks(b)))
        expect(texts.every(text => text.present !== text.copy)).toBe(true)
        expect(compareVersions(a, ArticleDocument.of(structuredClone([...a]))).diff).toEqual(emptyDiff)
      }),
      { numRuns: 40 },
    )
  })
})
