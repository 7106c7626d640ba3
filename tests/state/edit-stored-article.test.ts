// Articles are renamed, put into the bin and taken out of it without being open.
import { describe, expect, it } from 'vitest'
import { ArticleDocument } from '../../src/model/article-document.ts'
import type { Article } from '../../src/model/records.ts'
import { bringIn } from '../../src/state/exchange/bring-in.ts'
import { editStoredArticle } from '../../src/state/library/edit-stored-article.ts'
import { createMemoryRepository } from '../../src/storage/memory-repository.ts'

const early = '2026-03-01T10:00:00Z', late = '2026-03-02T10:00:00Z'
const article: Article = {
  type: 'article', id: 'art-1', titles: { original: 'مدينة بلا ميناء', rendering: '' },
  languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
  url: '', publisher: '', author: '', publishedOn: '', deletedAt: null, createdBy: '', createdAt: early, updatedAt: early,
}
async function library() {
  const repository = createMemoryRepository(() => late)
  await bringIn(repository, ArticleDocument.of([article]))
  return repository
}
const listed = async (repository: ReturnType<typeof createMemoryRepository>) => {
  const list = await repository.list()
  return list.ok ? list.value : []
}

describe('an article that is not open', () => {
  it('gets both titles at once', async () => {
    const repository = await library()
    const titles = { original: 'مدينة بميناء', rendering: 'A city with a port' }
    const edited = await editStoredArticle(repository, { id: 'art-1', changes: { titles }, now: late })
    expect(edited).toMatchObject({ ok: true, value: { updated: [[article, { titles, updatedAt: late }]] } })
    expect((await listed(repository))[0]).toMatchObject({ titles })
  })

  it('goes into the bin and comes back', async () => {
    const repository = await library()
    await editStoredArticle(repository, { id: 'art-1', changes: { deletedAt: late }, now: late })
    expect((await listed(repository))[0]).toMatchObject({ deletedAt: late })
    await editStoredArticle(repository, { id: 'art-1', changes: { deletedAt: null }, now: late })
    expect((await listed(repository))[0]).toMatchObject({ deletedAt: null })
  })

  it('is not touched when nothing changed', async () => {
    const repository = await library()
    let commits = 0
    repository.onLibraryChange(() => commits++)
    expect(await editStoredArticle(repository, { id: 'art-1', changes: { titles: { ...article.titles } }, now: late })).toMatchObject({ ok: true })
    expect(commits).toBe(0)
  })

  it('says why when it cannot be read', async () => {
    expect(await editStoredArticle(await library(), { id: 'art-9', changes: { deletedAt: late }, now: late })).toEqual({ ok: false, fault: { code: 'missing' } })
  })
})
