// The whole library to one file and back: everything comes back exactly, what is here already is told, and whatever is
// wrong with the file, what is whole of it can come in and nothing that is stored is touched.

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { ArticleDocument } from '../../../src/model/article-document.ts'
import { toRecords } from '../../../src/model/document-file.ts'
import { emptyDiff } from '../../../src/model/record-diff.ts'
import type { DocumentRecord } from '../../../src/model/records.ts'
import { bringInLibrary } from '../../../src/state/backups/bring-in-library.ts'
import { inspectLibrary, type LibraryInventory } from '../../../src/state/backups/inspect-library.ts'
import { usualChoice, type LibraryChoice } from '../../../src/state/backups/library-choices.ts'
import type { LibrarySource } from '../../../src/state/backups/library-source.ts'
import type { LongWork } from '../../../src/state/backups/long-work.ts'
import { writeLibrary } from '../../../src/state/backups/write-library.ts'
import type { ArticleRepository } from '../../../src/storage/article-repository.ts'
import { createMemoryRepository } from '../../../src/storage/memory-repository.ts'
import { arbitraryDocument } from '../../model/arbitrary-document.ts'
import { opened, value } from '../../storage/opened.ts'
import { articleNamed, mark, sentence } from '../../storage/small-article.ts'

const now = '2026-03-01T10:00:00.000Z'
const work: LongWork = { takeBreath: async () => {}, onProgress: () => {}, isStopped: () => false }
const newRepository = () => createMemoryRepository(() => now)
const named = (id: string, ...more: DocumentRecord[]) => [articleNamed(id), sentence, ...more]
const keepAll = async (repository: ArticleRepository, ...articles: (readonly DocumentRecord[])[]) => {
  for (const added of articles) value(await repository.commit(added.find(record => record.type === 'article')!.id, { ...emptyDiff, added }))
}
const source = (content: string | Uint8Array): LibrarySource => new File([content as BlobPart], 'library.json')

async function written(repository: ArticleRepository): Promise<string> {
  const pieces: string[] = []
  expect(value(await writeLibrary(repository, { ...work, now, write: piece => pieces.push(piece) }))).toMatchObject({ name: 'hashiya-library-2026-03-01.json', leftOut: [] })
  return pieces.join('')
}

let ids = 0
async function readBack(repository: ArticleRepository, content: string, choices: Readonly<Record<number, LibraryChoice>> = {}) {
  const file = source(content)
  const inventory = (await inspectLibrary(file, repository, work))!
  const decisions = inventory.entries.map(entry => ({ entry, choice: choices[entry.number] ?? usualChoice(entry) }))
  const outcomes = await bringInLibrary(decisions, { ...work, source: file, repository, newId: () => `new-${++ids}` })
  return { inventory, outcomes: outcomes.map(outcome => outcome.state) }
}
const standings = ({ entries }: LibraryInventory) => entries.map(entry => entry.standing)
const contents = async (repository: ArticleRepository) => {
  const listed = value(await repository.list()).map(summary => summary.id).sort()
  return Promise.all(listed.map(async id => toRecords(await opened(repository, id))))
}

let here: ArticleRepository
beforeEach(() => {
  here = newRepository()
})

describe('a library that was written and read back elsewhere', () => {
  it('is exactly what it was, the bin included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryDocument(), { minLength: 1, maxLength: 3 }), async documents => {
        const from = newRepository(), to = newRepository()
        const all = documents.map((document, i) => [...document].map(record => (record.type === 'article' ? { ...record, id: `article-${i}`, deletedAt: i === 1 ? now : null } : record)))
        await keepAll(from, ...all)
        const { outcomes, inventory } = await readBack(to, await written(from))
        expect(new Set(outcomes)).toEqual(new Set(['added']))
        expect(inventory.fault).toBeNull()
        expect(await contents(to)).toEqual(await contents(from))
      }),
      { numRuns: 15 },
    )
  })

  it('leaves alone what is here already, and says how the two differ', async () => {
    await keepAll(here, named('port', mark('a')), named('mill'))
    const file = await written(here)
    const before = await opened(here, 'port')
    value(await here.commit('port', { ...emptyDiff, removed: [before.annotation('a')!], added: [mark('b', 13, 18), mark('c', 13, 18)] }))
    const changed = await contents(here)
    const { inventory, outcomes } = await readBack(here, file)
    expect(standings(inventory).sort()).toEqual(['other', 'same'])
    expect(inventory.entries.find(entry => entry.standing === 'other')!.marks).toEqual({ back: 1, gone: 2, changed: 0 })
    expect(outcomes).toEqual(['skipped', 'skipped'])
    expect(await contents(here)).toEqual(changed)
  })
})

describe('an article that is here in another version', () => {
  const file = async () => {
    const from = newRepository()
    await keepAll(from, named('port', mark('a'), mark('b', 13, 18)))
    return written(from)
  }
  const marksOf = async (id: string) => [...(await opened(here, id)).all('annotation')].map(annotation => annotation.id).sort()
  beforeEach(() => keepAll(here, named('port', mark('b', 13, 18), mark('c', 13, 18))))

  it('is replaced with a copy laid by', async () => {
    expect((await readBack(here, await file(), { 1: 'replace' })).outcomes).toEqual(['replaced'])
    expect(await marksOf('port')).toEqual(['a', 'b'])
    const [copy] = value(await here.backups.list('port'))
    expect(copy!.reason).toBe('import')
    expect(toRecords(value(await here.backups.read(copy!.id)))).toEqual(toRecords(ArticleDocument.of(named('port', mark('b', 13, 18), mark('c', 13, 18)))))
  })

  it('is merged: nothing of either is gone', async () => {
    expect((await readBack(here, await file(), { 1: 'merge' })).outcomes).toEqual(['merged'])
    expect(await marksOf('port')).toEqual(['a', 'b', 'c'])
    expect(value(await here.backups.list('port'))).toHaveLength(1)
  })

  it('stays, and the other comes in beside it', async () => {
    expect((await readBack(here, await file(), { 1: 'add' })).outcomes).toEqual(['added-beside'])
    expect(await marksOf('port')).toEqual(['b', 'c'])
    expect(await marksOf(`new-${ids}`)).toEqual(['a', 'b'])
  })

  it('is left as it is when no copy can be laid by', async () => {
    const blocked: ArticleRepository = { ...here, backups: { ...here.backups, lay: async () => ({ ok: false, fault: { code: 'full' } }) } }
    expect((await readBack(blocked, await file(), { 1: 'replace' })).outcomes).toEqual(['failed'])
    expect(await marksOf('port')).toEqual(['b', 'c'])
  })
})

describe('an article that lies in the bin here', () => {
  it('is taken out of it when the file has it in the library', async () => {
    await keepAll(here, named('port'))
    const file = await written(here)
    const { article } = await opened(here, 'port')
    value(await here.commit('port', { ...emptyDiff, updated: [[article, { ...article, deletedAt: now }]] }))
    const { inventory } = await readBack(here, file)
    expect(standings(inventory)).toEqual(['binned'])
    expect((await opened(here, 'port')).article.deletedAt).toBeNull()
  })
})

describe('a file with something wrong', () => {
  const library = async (...idsOfArticles: string[]) => {
    const from = newRepository()
    await keepAll(from, ...idsOfArticles.map(id => named(id, mark('a'))))
    return written(from)
  }
  const refusal = async (content: string | Uint8Array) => {
    const inventory = (await inspectLibrary(source(content), here, work))!
    expect(inventory.entries).toEqual([])
    return inventory.fault
  }

  it('of a newer version, of another program, without articles or without anything is refused', async () => {
    expect(await refusal((await library('port')).replace('"schemaVersion": 1', '"schemaVersion": 9'))).toEqual({ code: 'newer', schemaVersion: 9 })
    expect(await refusal('{"format":"notes","articles":[{}]}')).toEqual({ code: 'not-hashiya' })
    expect(await refusal(await library())).toEqual({ code: 'empty-library' })
    expect(await refusal('')).toEqual({ code: 'empty-file' })
    expect(await refusal('{"format": oops')).toMatchObject({ code: 'truncated' })
  })

  it('cut in half gives the articles before the cut, and what is whole of the one that was cut only when asked', async () => {
    const file = await library('port', 'mill', 'quay')
    const cut = file.slice(0, file.lastIndexOf('"type":"annotation"'))
    const { inventory, outcomes } = await readBack(here, cut)
    expect(inventory.fault).toMatchObject({ code: 'truncated' })
    expect(outcomes).toEqual(['added', 'added', 'skipped'])
    expect(inventory.entries[2]).toMatchObject({ standing: 'new', fault: { code: 'truncated' }, outline: { counts: { number: 0 } } })
    expect((await readBack(here, cut, { 1: 'skip', 2: 'skip', 3: 'add' })).outcomes).toEqual(['skipped', 'skipped', 'added'])
  })

  it('with two articles under one id brings in both, the second under an id of its own', async () => {
    const file = (await library('port', 'mill')).replaceAll('"mill"', '"port"')
    const { inventory, outcomes } = await readBack(here, file)
    expect(standings(inventory)).toEqual(['new', 'twice'])
    expect(outcomes).toEqual(['added', 'added-beside'])
    expect(value(await here.list())).toHaveLength(2)
  })

  it('with a faulty record in one article leaves out that record alone', async () => {
    const file = (await library('port', 'mill')).replace('"kind":"number"', '"kind":"rumour"')
    const { inventory, outcomes } = await readBack(here, file)
    expect(outcomes).toEqual(['added', 'added'])
    expect(inventory.entries.map(entry => entry.refused.length)).toEqual([1, 0])
  })

  it('with an article of a newer version or of something else brings in the others', async () => {
    const file = (await library('port', 'mill', 'quay')).split('"format": "hashiya",\n  "schemaVersion": 1,')
    const { inventory, outcomes } = await readBack(here, `${file[0]}"format": "hashiya",\n  "schemaVersion": 7,${file[1]}"format": "notes",\n  "schemaVersion": 1,${file[2]}"format": "hashiya",\n  "schemaVersion": 1,${file[3]}`)
    expect(inventory.entries.map(entry => entry.fault?.code)).toEqual(['newer', 'not-hashiya', undefined])
    expect(outcomes).toEqual(['skipped', 'skipped', 'added'])
  })

  it('that is stopped touches nothing after the stop', async () => {
    const file = source(await library('port', 'mill'))
    const inventory = (await inspectLibrary(file, here, work))!
    let asked = 0
    const outcomes = await bringInLibrary(inventory.entries.map(entry => ({ entry, choice: 'add' as const })), {
      ...work, isStopped: () => asked++ > 0, source: file, repository: here, newId: () => 'never',
    })
    expect(outcomes.map(outcome => outcome.state)).toEqual(['added', 'stopped'])
    expect(await inspectLibrary(file, here, { ...work, isStopped: () => true })).toBeNull()
  })
})
