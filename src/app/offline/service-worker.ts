// The service worker: keeps the whole build at hand, so that the tool works without a network, and lets a new version
// wait until somebody asks for it. It knows nothing of articles; they are never in its caches.

import { keptFiles, type BuiltVersion } from './kept-files.ts'
import type { WorkerScope } from './worker-scope.ts'

/** Put in by the build. */
declare const BUILT_VERSION: BuiltVersion

const scope = self as unknown as WorkerScope
const kept = keptFiles(caches, BUILT_VERSION, (address, options) => fetch(address, options))
const home = new URL(scope.registration.scope)

scope.addEventListener('install', event => event.waitUntil(kept.bringIn()))
// The first version serves the page that brought it at once; a later one comes here only when it was asked for.
scope.addEventListener('activate', event => event.waitUntil(scope.clients.claim()))

scope.addEventListener('message', event => {
  if (event.data === 'take-over') event.waitUntil(scope.skipWaiting())
  if (event.data === 'sweep') event.waitUntil(sweep())
})

scope.addEventListener('fetch', event => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== home.origin || !address.pathname.startsWith(home.pathname)) return
  if (request.mode !== 'navigate') return event.respondWith(kept.find(request).then(found => found ?? fetch(request)))
  const place = address.pathname.slice(home.pathname.length)
  if (place === '' || place === 'index.html') event.respondWith(kept.findPage().then(found => found ?? fetch(request)))
})

const sweep = () => kept.sweep({
  locksHeld: async () => new Set(((await navigator.locks.query()).held ?? []).map(lock => lock.name ?? '')),
  isOtherComing: () => Boolean(scope.registration.installing ?? scope.registration.waiting),
})
