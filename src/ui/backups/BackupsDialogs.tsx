// The dialog that was asked for: copies of an article, or the file of the whole library, written or read.

import { lazy, Suspense } from 'react'
import type { BackupsRequest } from '../shared/backups-door.tsx'
import { CopiesDialog } from './CopiesDialog.tsx'
import './backups.css'

const WriteLibraryDialog = lazy(async () => ({ default: (await import('./WriteLibraryDialog.tsx')).WriteLibraryDialog }))
const ReadLibraryDialog = lazy(async () => ({ default: (await import('./ReadLibraryDialog.tsx')).ReadLibraryDialog }))

export function BackupsDialogs({ request, onClose }: { request: BackupsRequest; onClose: () => void }) {
  if (request.kind === 'copies') return <CopiesDialog articleId={request.articleId} onClose={onClose} />
  return (
    <Suspense>
      {request.kind === 'write-library' ? <WriteLibraryDialog onClose={onClose} /> : <ReadLibraryDialog file={request.file} onClose={onClose} />}
    </Suspense>
  )
}
