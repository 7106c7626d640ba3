// Quiet notes on what the store did with an article: it moved, was put together anew, lost much at once, was written
// again. They stay until somebody closes them, and take no focus.

import { lazy, Suspense, useEffect, useState } from 'react'
import type { StorageNews } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'

const StorageNote = lazy(async () => ({ default: (await import('./StorageNote.tsx')).StorageNote }))

export interface Note {
  readonly number: number
  readonly news: StorageNews
}

const most = 3

export function StorageNotes() {
  const { care } = useRepository()
  const [notes, setNotes] = useState<readonly Note[]>([])
  useEffect(
    () =>
      care.onNews(news =>
        setNotes(notes => [
          ...notes.filter(note => note.news.kind !== news.kind || note.news.articleId !== news.articleId).slice(1 - most),
          { number: (notes.at(-1)?.number ?? 0) + 1, news },
        ]),
      ),
    [care],
  )
  const close = (number: number) => setNotes(notes => notes.filter(note => note.number !== number))
  return (
    <div className="shell-notes" role="status">
      {notes.length > 0 && (
        <Suspense>
          {notes.map(({ number, news }) => <StorageNote key={number} news={news} onClose={() => close(number)} />)}
        </Suspense>
      )}
    </div>
  )
}
