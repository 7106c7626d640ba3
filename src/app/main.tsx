// The composition root: chooses the adapters, puts the parts together and draws the page.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import '@fontsource/ibm-plex-sans/400.css'
import '@fontsource/ibm-plex-sans/600.css'
import '@fontsource/ibm-plex-sans-arabic/400.css'
import '@fontsource/ibm-plex-sans-arabic/600.css'
import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/700.css'
import '@fontsource/source-serif-4/400.css'
import '@fontsource/source-serif-4/600.css'
import '../ui/shared/tokens.css'
import '../ui/shared/base.css'
import type { ReadNumber } from '../commands/read-number.ts'
import { createI18n } from '../i18n/create-i18n.ts'
import { createSession } from '../state/session.ts'
import { createSettings, settingsKey } from '../state/settings-store.ts'
import { keepRejected } from '../state/suggestions/keep-rejected.ts'
import { createSuggestionStore } from '../state/suggestions/suggestion-store.ts'
import { createWorkspace } from '../state/workspace.ts'
import { RepositoryProvider } from '../ui/shared/repository-context.tsx'
import { SampleProvider } from '../ui/shared/sample-context.tsx'
import { WorkspaceProvider } from '../ui/shared/workspace-context.tsx'
import { App } from './App.tsx'
import { browserStorage, openRepository } from './browser-adapters.ts'
import { preferredSettings } from './preferred-settings.ts'
import { followSettings } from './follow-settings.ts'
import { newId } from './new-id.ts'
import { warnOnLeaving } from './warn-on-leaving.ts'
import { followLaunches } from './offline/follow-launches.ts'
import { holdVersion } from './offline/hold-version.ts'
import { installOffer } from './offline/install-offer.ts'
import { suggestionWork } from './suggestion-work.ts'
import { createLocalShelf } from '../storage/local-shelf.ts'
import { createRejectedShelf } from '../storage/rejected-shelf.ts'

holdVersion()
installOffer.await()
followLaunches()

const now = () => new Date().toISOString()
const settings = createSettings({
  storage: browserStorage(),
  first: preferredSettings(navigator.languages),
  onForeignChange: listener => addEventListener('storage', ({ key }) => key === settingsKey && listener()),
})
const repository = openRepository(now)
const session = createSession({ repository, later: (milliseconds, callback) => setTimeout(callback, milliseconds) })
const suggestions = createSuggestionStore()
let numberReader: ReadNumber | null = null
const fetchNumberReader = async () => {
  numberReader = (await import('../commands/read-number.ts')).readNumber
}
const workspace = createWorkspace({
  session, settings, suggestions, newId, now, readNumber: () => numberReader, canInstall: installOffer.isOpen,
  layBy: (document, reason) => void repository.backups.lay(document.article.id, reason, document),
})
keepRejected(workspace, createRejectedShelf(createLocalShelf(browserStorage())))
suggestionWork.begin(workspace)
const { interfaceLanguage, numerals } = settings.getState()
const words = await createI18n(interfaceLanguage, numerals)

const loadSample = async () => (await import('../../fixtures/talent-war.hashiya.json?raw')).default

void fetchNumberReader().catch(() => setTimeout(() => void fetchNumberReader().catch(() => undefined), 5_000))
followSettings(settings, words)
setTimeout(() => void words.fetchOther().catch(() => undefined), 2_000)
warnOnLeaving(repository.care, session)
addEventListener('pagehide', () => repository.flush())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') repository.flush()
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={words.i18n}>
      <RepositoryProvider value={repository}>
        <SampleProvider value={loadSample}>
          <WorkspaceProvider value={workspace}>
            <App />
          </WorkspaceProvider>
        </SampleProvider>
      </RepositoryProvider>
    </I18nextProvider>
  </StrictMode>,
)
