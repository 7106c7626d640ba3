// Everything about versions and installing that can wait until the page has come to rest.

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWorkspace } from '../../ui/shared/workspace-context.tsx'
import { VersionNotice } from '../../ui/updates/VersionNotice.tsx'
import { createVersions, type Versions } from './follow-versions.ts'
import { installOffer } from './install-offer.ts'
import { workAtHand } from './work-at-hand.ts'

let versions: Versions | null = null

export function OfflineParts() {
  const { session } = useWorkspace()
  const [all] = useState(() => (versions ??= createVersions({
    container: navigator.serviceWorker,
    workerAddress: './service-worker.js',
    work: () => workAtHand(session.store.getState()),
    isHidden: () => document.visibilityState === 'hidden',
    reload: () => location.reload(),
    later: (milliseconds, callback) => setTimeout(callback, milliseconds),
    onShownOrHidden: listener => document.addEventListener('visibilitychange', listener),
  })))
  const phase = useSyncExternalStore(all.subscribe, all.read)
  const canInstall = useSyncExternalStore(installOffer.subscribe, installOffer.isOpen)
  useEffect(() => {
    // Where a browser refuses (private windows, policies), the tool works as any page does.
    void all.start().catch(() => undefined)
  }, [all])
  return <VersionNotice phase={phase} canInstall={canInstall} onTake={all.take} onPutAway={all.putAway} onInstall={() => void installOffer.take()} />
}
