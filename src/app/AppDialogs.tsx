// What opens over any screen: dialogs and the palette. Each is loaded when it is first opened, the palette before: what
// is typed into it must not have to wait.

import { lazy, Suspense, useEffect } from 'react'
import { ShellDialogs, type ShellDialog } from '../ui/shell/ShellDialogs.tsx'

export type AppDialog = ShellDialog | 'palette'

const loadPalette = () => import('../ui/palette/Palette.tsx')
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }))

/** When nothing else is waited for. */
const restAfterStart = 2_500

export function AppDialogs({ shown, onClose }: { shown: AppDialog | null; onClose: () => void }) {
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), restAfterStart)
    return () => clearTimeout(timer)
  }, [])
  if (shown === 'palette') return <Suspense fallback={<Awaited />}><Palette onClose={onClose} /></Suspense>
  return <ShellDialogs shown={shown} onClose={onClose} />
}

/** Stands for a dialog that is on its way, so that no letter meant for it does something in the article. */
const Awaited = () => <div role="dialog" aria-busy="true" hidden />
