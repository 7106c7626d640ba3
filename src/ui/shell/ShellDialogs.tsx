// The dialogs that can be opened from anywhere; each is loaded when it is first opened.

import { lazy, Suspense } from 'react'

export type ShellDialog = 'keys' | 'settings'

const KeySheet = lazy(async () => ({ default: (await import('./KeySheet.tsx')).KeySheet }))
const SettingsDialog = lazy(async () => ({ default: (await import('./SettingsDialog.tsx')).SettingsDialog }))

export function ShellDialogs({ shown, onClose }: { shown: ShellDialog | null; onClose: () => void }) {
  if (!shown) return null
  return <Suspense>{shown === 'keys' ? <KeySheet onClose={onClose} /> : <SettingsDialog onClose={onClose} />}</Suspense>
}
