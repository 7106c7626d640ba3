// Holds the lock that tells the service worker which version's files this tab still needs.

import { browserLocks } from '../browser-adapters.ts'

/** For the life of the page; the build writes the version into the head. */
export function holdVersion(): void {
  const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content
  if (version) void browserLocks()?.request(`hashiya-version:${version}`, { mode: 'shared' }, () => new Promise(() => {}))
}
