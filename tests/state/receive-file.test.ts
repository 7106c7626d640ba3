// An article file meets the library: what is stored is never written over without a word.
import { describe, expect, it } from 'vitest'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { invertDiff } from '../../src/model/record-diff.ts'
import type { Annotation, Article, DocumentRecord, Segment } from '../../src/model/records.ts'
import { createMemoryRepository } from '../../src/storage/memory-repository.ts'
import type { ArticleRepository } from '../../src/storage/article-repository.ts'
import { bringIn } from '../../src/state/exchange/bring-in.ts'
import type { ImportedFile } from '../../src/state/exchange/import-file.ts'
import { receiveFile } from '../../src/state/exchange/receive-file.ts'
import { editStoredArticle } from '../../src/state/library/edit-stored-article.ts'

const now = '2026-03-01T10:00:00Z'
const made = { createdBy: 'سلمى', createdAt: now, updatedAt: now }
const article: Article = {
  ...made, type: 'article', id: 'art-1', titles: { original: 'من يملك الماء؟', rendering: 'Who owns the water?' },
  languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
  url: '', publisher: '', author: '', publishedOn: '', deletedAt: null,
}
const sentence = (text: string): Segment => ({ type: 'segment', id: 'seg-1', side: 'original', order: 'a0', blockId: 'blo-1', role: 'paragraph', text })
const mark: Annotation = {
  ...made, type: 'annotation', id: 'ann-1', kind: 'number', tags: [], note: '',
  quantity: { kind: 'cardinal', value: 3, high: null, unit: '', currency: '', modifier: 'exact', date: '' },
  targets: [{ side: 'original', spans: [{ segmentId: 'seg-1', start: 5, end: 9, exact: 'ثلاث', prefix: 'وقعت ', suffix: ' مدن الاتفاق' }] }],
}
const records = [article, sentence('وقعت ثلاث مدن الاتفاق')]
const file = (...contents: readonly DocumentRecord[]): ImportedFile => ({
  name: 'water.hashiya.json', document: ArticleDocument.of(structuredClone(contents)), refused: [], fault: null,
})
async function libraryWith(...contents: readonly DocumentRecord[]): Promise<ArticleRepository> {
  const repository = createMemoryRepository(() => now)
  await bringIn(repository, ArticleDocument.of(contents))
  return repository
}
async function stored(repository: ArticleRepository, id = 'art-1'): Promise<ArticleDocument> {
  const opened = await repository.open(id)
  if (!opened.ok) throw new Error(opened.fault.code)
  return opened.value
}

describe('an article file that is received', () => {
  it('comes in at once when nothing of it is stored', async () => {
    const repository = createMemoryRepository(() => now)
    expect(await receiveFile(repository, file(...records, mark))).toEqual({ state: 'added', id: 'art-1' })
    expect((await stored(repository)).annotation('ann-1')).toEqual(mark)
  })

  it('changes nothing when the same article is here already', async () => {
    const repository = await libraryWith(...records)
    const before = await stored(repository)
    expect(await receiveFile(repository, file(...records))).toEqual({ state: 'same', id: 'art-1' })
    expect(await stored(repository)).toBe(before)
  })

  it('comes back out of the bin when it lies there unchanged', async () => {
    const repository = await libraryWith(...records)
    await editStoredArticle(repository, { id: 'art-1', changes: { deletedAt: now }, now: '2026-03-02T10:00:00Z' })
    expect(await receiveFile(repository, file(...records))).toEqual({ state: 'restored', id: 'art-1' })
    expect((await stored(repository)).article.deletedAt).toBeNull()
  })

  it('waits for an answer when another version is stored, and says how many marks would go', async () => {
    const repository = await libraryWith(...records, mark)
    const reception = await receiveFile(repository, file(article, sentence('وقعت ثلاث مدن الاتفاق الجديد')))
    expect(reception).toMatchObject({ state: 'asks-about-other', version: { lostMarks: 1 } })
    expect((await stored(repository)).segment('seg-1')?.text).toBe('وقعت ثلاث مدن الاتفاق')
  })

  it('can take the stored version’s place, and the inverse brings it back', async () => {
    const repository = await libraryWith(...records, mark)
    const incoming = file(article, sentence('وقعت ثلاث مدن الاتفاق الجديد'))
    const reception = await receiveFile(repository, incoming)
    if (reception.state !== 'asks-about-other') throw new Error(reception.state)
    await repository.commit('art-1', reception.version.diff)
    expect((await stored(repository)).annotation('ann-1')).toBeUndefined()
    expect((await stored(repository)).segment('seg-1')?.text).toBe('وقعت ثلاث مدن الاتفاق الجديد')
    await repository.commit('art-1', invertDiff(reception.version.diff))
    expect((await stored(repository)).annotation('ann-1')).toEqual(mark)
    expect((await stored(repository)).segment('seg-1')?.text).toBe('وقعت ثلاث مدن الاتفاق')
  })

  it('can stand beside the stored version under an id of its own', async () => {
    const repository = await libraryWith(...records, mark)
    const incoming = file(...records).document!
    expect(await bringIn(repository, incoming, 'art-2')).toEqual({ ok: true, value: 'art-2' })
    expect((await stored(repository, 'art-2')).article).toEqual({ ...article, id: 'art-2' })
    expect((await stored(repository, 'art-2')).segment('seg-1')).toEqual(records[1])
    expect((await stored(repository)).annotation('ann-1')).toEqual(mark)
  })

  it('asks before a part of a file that broke off comes in', async () => {
    const repository = createMemoryRepository(() => now)
    const broken: ImportedFile = { ...file(...records), fault: { code: 'truncated', line: 3, column: 14 } }
    expect(await receiveFile(repository, broken)).toEqual({ state: 'asks-about-part' })
    expect(await repository.open('art-1')).toEqual({ ok: false, fault: { code: 'missing' } })
  })

  it('never goes over an article that is stored and cannot be read', async () => {
    const empty = createMemoryRepository(() => now)
    const repository: ArticleRepository = { ...empty, open: async () => ({ ok: false, fault: { code: 'damaged', raw: '{' } }) }
    expect(await receiveFile(repository, file(...records))).toEqual({ state: 'asks-about-unreadable' })
  })

  it('says why the library could not keep it', async () => {
    const empty = createMemoryRepository(() => now)
    const repository: ArticleRepository = { ...empty, commit: async () => ({ ok: false, fault: { code: 'full' } }) }
    expect(await receiveFile(repository, file(...records))).toEqual({ state: 'failed', fault: { code: 'full' } })
  })
})
