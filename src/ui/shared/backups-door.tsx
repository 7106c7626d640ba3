// The way to the dialogs about copies and about the file of the whole library, from any screen.

import { createContext, useContext } from 'react'
import type { Id } from '../../model/records.ts'

export type BackupsRequest =
  | { readonly kind: 'copies'; readonly articleId: Id<'article'> }
  | { readonly kind: 'write-library' }
  | { readonly kind: 'read-library'; readonly file: File }

const BackupsDoor = createContext<((request: BackupsRequest) => void) | null>(null)

export const BackupsDoorProvider = BackupsDoor.Provider

/** Opens one of the dialogs; they are loaded when the first is opened. */
export function useBackupsDoor(): (request: BackupsRequest) => void {
  const open = useContext(BackupsDoor)
  if (!open) throw new RangeError('useBackupsDoor outside BackupsDoorProvider')
  return open
}
