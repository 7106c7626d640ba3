// The files of one version in the browser's cache: brought in whole or not at all, and found again for as long as a tab
// uses that version. It runs in the service worker and knows no page.

export interface BuiltVersion {
  /** A hash of everything in `files` and of the page itself; the page carries it in its head. */
  readonly version: string
  /** Addresses relative to the scope, each with the hash that its content must have. The page itself is not among them. */
  readonly files: readonly (readonly [address: string, integrity: string])[]
}

const cachePrefix = 'hashiya-files:'
/** A tab holds a lock of this name for as long as it lives, so that its version's files stay. */
export const versionLock = (version: string): string => `hashiya-version:${version}`
const page = './'
/** What has its hash in its name never changes under that name. */
const isNamedByContent = (address: string): boolean => address.startsWith('./assets/')
const atOnce = 6

export interface KeptFiles {
  /** Fetches what no older version has. Throws when anything is missing or is not what was built. */
  bringIn(): Promise<void>
  /** From this version, or from an older one of which a tab may still need parts; undefined when it is nowhere. */
  find(request: Request): Promise<Response | undefined>
  findPage(): Promise<Response | undefined>
  /** Removes versions of which no tab holds the lock; none while another is coming or waits, which no tab can hold yet. */
  sweep(ports: { locksHeld: () => Promise<ReadonlySet<string>>; isOtherComing: () => boolean }): Promise<void>
}

export function keptFiles(caches: CacheStorage, { version, files }: BuiltVersion, fetchFile: typeof fetch): KeptFiles {
  const own = cachePrefix + version
  const others = async () => (await caches.keys()).filter(name => name.startsWith(cachePrefix) && name !== own)

  const findIn = async (names: readonly string[], request: Request | string) => {
    for (const name of names) {
      const found = await (await caches.open(name)).match(request, { ignoreVary: true })
      if (found) return found
    }
    return undefined
  }
  const bring = async (cache: Cache, [address, integrity]: BuiltVersion['files'][number], older: readonly string[]) => {
    if (await cache.match(address, { ignoreVary: true })) return
    const named = isNamedByContent(address)
    const known = named ? await findIn(older, address) : undefined
    const answer = known ?? (await fetchFile(address, { integrity, cache: named ? 'default' : 'reload' }))
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    await cache.put(address, answer)
  }
  /** Last, and only when it is the page of this very version: a server may be between two of them. */
  const bringPage = async (cache: Cache) => {
    const answer = await fetchFile(page, { cache: 'reload' })
    const text = await answer.text()
    if (!answer.ok || !text.includes(version)) throw new Error(`The page is not of version ${version}`)
    // A page that was reached by a redirect may not be handed out for another visit.
    const headers = new Headers(answer.headers)
    for (const name of ['content-encoding', 'content-length']) headers.delete(name)
    await cache.put(page, new Response(text, { headers }))
  }

  return {
    async bringIn() {
      const cache = await caches.open(own)
      const older = await others()
      const left = [...files]
      const work = async () => {
        for (let file = left.shift(); file; file = left.shift()) await bring(cache, file, older)
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      await bringPage(cache)
    },
    find: async request => findIn([own, ...(await others()).toReversed()], request),
    findPage: () => findIn([own], page),
    async sweep({ locksHeld, isOtherComing }) {
      const names = await others()
      const inUse = await locksHeld()
      // Asked last: what begins to come in from here on is not among the names.
      if (isOtherComing()) return
      for (const name of names)
        if (!inUse.has(versionLock(name.slice(cachePrefix.length)))) await caches.delete(name)
    },
  }
}
