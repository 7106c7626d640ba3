// Chooses the screen that the address names.

import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LibraryScreen } from '../ui/library/LibraryScreen.tsx'
import { NavigationProvider, type Route } from '../ui/shared/navigation.tsx'
import { ErrorBoundary } from '../ui/shell/ErrorBoundary.tsx'
import { LibraryBar } from '../ui/shell/LibraryBar.tsx'
import { ShellDialogs, type ShellDialog } from '../ui/shell/ShellDialogs.tsx'
import { useAddress } from './address.ts'
import { useArrivalFocus } from './use-arrival-focus.ts'
import { useEffects } from './use-effects.ts'
import { useLater } from './use-later.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WorkspaceScreen } from './WorkspaceScreen.tsx'

const NewArticleScreen = lazy(async () => ({ default: (await import('../ui/exchange/NewArticleScreen.tsx')).NewArticleScreen }))

const OfflineParts = lazy(async () => ({ default: (await import('./offline/OfflineParts.tsx')).OfflineParts }))
/** Bringing in the whole build must not stand in the way of the first article that is opened. */
const offlineDelay = 2_000

export function App() {
  const navigation = useAddress()
  const { t } = useTranslation()
  const { screen } = navigation.route
  const isAtRest = useLater(import.meta.env.PROD ? offlineDelay : null)
  const [dialog, setDialog] = useState<ShellDialog | null>(null)
  useShortcuts()
  useEffects(navigation, setDialog)
  useArrivalFocus(placeOf(navigation.route))
  useEffect(() => {
    if (screen !== 'article') document.title = t(screen === 'library' ? 'shell.title.library' : 'shell.title.newArticle')
  }, [screen, t])
  return (
    <NavigationProvider value={navigation}>
      <ErrorBoundary key={placeOf(navigation.route)}>
        <Screen route={navigation.route} />
      </ErrorBoundary>
      {isAtRest && <ErrorBoundary><Suspense><OfflineParts /></Suspense></ErrorBoundary>}
      <ShellDialogs shown={dialog} onClose={() => setDialog(null)} />
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
      {route.screen === 'library' ? <LibraryScreen /> : <Suspense><NewArticleScreen /></Suspense>}
    </>
  )
}
