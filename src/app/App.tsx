// Chooses the screen that the address names.

import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BackupsDoorProvider, type BackupsRequest } from '../ui/shared/backups-door.tsx'
import { NavigationProvider, type Route } from '../ui/shared/navigation.tsx'
import { ErrorBoundary } from '../ui/shell/ErrorBoundary.tsx'
import { LibraryBar } from '../ui/shell/LibraryBar.tsx'
import { StorageBanner } from '../ui/shell/StorageBanner.tsx'
import { StorageNotes } from '../ui/shell/StorageNotes.tsx'
import { parseAddress, useAddress } from './address.ts'
import { AppDialogs, type AppDialog } from './AppDialogs.tsx'
import { useArrivalFocus } from './use-arrival-focus.ts'
import { useEffects } from './use-effects.ts'
import { useLater } from './use-later.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WorkspaceScreen } from './WorkspaceScreen.tsx'

const loadLibrary = () => import('../ui/library/LibraryScreen.tsx')
const LibraryScreen = lazy(async () => ({ default: (await loadLibrary()).LibraryScreen }))
// Beside the words of the interface, for which the first drawing waits anyhow.
if (parseAddress(location.hash).screen === 'library') void loadLibrary().catch(() => undefined)
const BackupsDialogs = lazy(async () => ({ default: (await import('../ui/backups/BackupsDialogs.tsx')).BackupsDialogs }))
const NewArticleScreen = lazy(async () => ({ default: (await import('../ui/exchange/NewArticleScreen.tsx')).NewArticleScreen }))

const Tour = lazy(async () => ({ default: (await import('../ui/tour/Tour.tsx')).Tour }))
/** Where it cannot be fetched, the page works without it. */
const OfflineParts = lazy<() => ReactNode>(() => import('./offline/OfflineParts.tsx').then(({ OfflineParts }) => ({ default: OfflineParts }), () => ({ default: () => null })))
/** Bringing in the whole build must not stand in the way of the first article that is opened. */
const offlineDelay = 2_000

export function App() {
  const navigation = useAddress()
  const { t } = useTranslation()
  const { screen } = navigation.route
  const isAtRest = useLater(import.meta.env.PROD ? offlineDelay : null)
  const [dialog, setDialog] = useState<AppDialog | null>(null)
  const [backups, setBackups] = useState<BackupsRequest | null>(null)
  const [isTouring, setIsTouring] = useState(false)
  const startTour = useCallback(() => setIsTouring(true), [])
  const endTour = useCallback(() => setIsTouring(false), [])
  useShortcuts()
  useEffects(navigation, { showDialog: setDialog, startTour, openBackups: setBackups })
  useArrivalFocus(placeOf(navigation.route))
  useEffect(() => {
    if (screen !== 'article') document.title = t(screen === 'library' ? 'shell.title.library' : 'shell.title.newArticle')
  }, [screen, t])
  useEffect(() => {
    // The way back to the library is open when it is wanted.
    if (isAtRest) void loadLibrary().catch(() => undefined)
  }, [isAtRest])
  return (
    <NavigationProvider value={navigation}>
      <BackupsDoorProvider value={setBackups}>
        <div className="shell-frame">
          <StorageBanner />
          <ErrorBoundary key={placeOf(navigation.route)}>
            <Screen route={navigation.route} />
          </ErrorBoundary>
        </div>
        <StorageNotes />
      </BackupsDoorProvider>
      {isAtRest && <Suspense><OfflineParts /></Suspense>}
      {backups && <Suspense><BackupsDialogs request={backups} onClose={() => setBackups(null)} /></Suspense>}
      {isTouring && <Suspense><Tour onEnd={endTour} /></Suspense>}
      <AppDialogs shown={dialog} onClose={() => setDialog(null)} />
    </NavigationProvider>
  )
}

/** What a fault is bound to: another article is another chance, another mark in it is not. */
const placeOf = (route: Route): string => (route.screen === 'article' ? route.articleId : route.screen)

function Screen({ route }: { route: Route }) {
  if (route.screen === 'article') return <WorkspaceScreen articleId={route.articleId} annotationId={route.annotationId} />
  return (
    <>
      <LibraryBar />
      <Suspense>{route.screen === 'library' ? <LibraryScreen /> : <NewArticleScreen />}</Suspense>
    </>
  )
}
