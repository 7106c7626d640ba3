// What can be done with an article of the library; each act says what it did, offers the way back, or says why it failed.

import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article, PerSide } from '../../model/records.ts'
import { editStoredArticle } from '../../state/library/edit-stored-article.ts'
import type { ArticleSummary, StorageFault } from '../../state/repository-port.ts'
import { useExport } from '../shared/use-export.ts'
import { useRepository } from '../shared/repository-context.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { shownTitle } from '../shared/shown-title.ts'
import type { Notice } from './UndoNotice.tsx'

export interface LibraryActs {
  readonly notice: Notice | null
  readonly fault: StorageFault | null
  rename(summary: ArticleSummary, titles: PerSide<string>): void
  /** Hands the article out as a file. */
  handOut(summary: ArticleSummary): void
  putInBin(summary: ArticleSummary): void
  restore(summary: ArticleSummary): void
  erase(summary: ArticleSummary): void
  restoreAll(summaries: readonly ArticleSummary[]): void
  eraseAll(summaries: readonly ArticleSummary[]): void
  closeNotice(): void
}

type NoticeKey = 'deleted' | 'restored' | 'erased' | 'renamed'

export function useLibraryActs(): LibraryActs {
  const repository = useRepository()
  const { now } = useWorkspace()
  const { stored } = useExport()
  const { t } = useTranslation()
  const [notice, setNotice] = useState<Notice | null>(null)
  const [fault, setFault] = useState<StorageFault | null>(null)
  const closeNotice = useCallback(() => setNotice(null), [])

  const say = (key: NoticeKey, titles: PerSide<string>, undo: (() => void) | null) => {
    const title = shownTitle(titles, t('library.untitled.original'))
    setNotice(last => ({ number: (last?.number ?? 0) + 1, words: t(`library.notice.${key}`, { title }), undo, takesFocus: key === 'deleted' }))
  }
  const edit = async (summary: ArticleSummary, changes: Partial<Pick<Article, 'titles' | 'deletedAt'>>) => {
    const edited = await editStoredArticle(repository, { id: summary.id, changes, now: now() })
    setFault(edited.ok ? null : edited.fault)
    return edited.ok
  }
  const restore = async (summary: ArticleSummary) => {
    if (await edit(summary, { deletedAt: null })) say('restored', summary.titles, null)
  }
  /** One after the other; what failed is said, and the rest is done all the same. */
  const doAll = async (key: 'emptied' | 'restored', summaries: readonly ArticleSummary[], act: (summary: ArticleSummary) => Promise<StorageFault | null>) => {
    let done = 0
    let failed: StorageFault | null = null
    for (const summary of summaries) {
      const found = await act(summary)
      failed ??= found
      if (!found) done++
    }
    setFault(failed)
    setNotice(last => ({ number: (last?.number ?? 0) + 1, words: t(`backups.bin.${key}`, { count: done }), undo: null, takesFocus: false }))
  }
  return {
    notice, fault, closeNotice,
    restoreAll: summaries =>
      void doAll('restored', summaries, async ({ id }) => {
        const edited = await editStoredArticle(repository, { id, changes: { deletedAt: null }, now: now() })
        return edited.ok ? null : edited.fault
      }),
    eraseAll: summaries =>
      void doAll('emptied', summaries, async ({ id }) => {
        const erased = await repository.erase(id)
        return erased.ok ? null : erased.fault
      }),
    rename: async (summary, titles) => {
      if (await edit(summary, { titles })) say('renamed', titles, () => void edit(summary, { titles: summary.titles }).then(closeNotice))
    },
    handOut: async summary => setFault(await stored(summary.id)),
    putInBin: async summary => {
      if (await edit(summary, { deletedAt: now() })) say('deleted', summary.titles, () => void restore(summary))
    },
    restore,
    erase: async summary => {
      const erased = await repository.erase(summary.id)
      setFault(erased.ok ? null : erased.fault)
      if (erased.ok) say('erased', summary.titles, null)
    },
  }
}
