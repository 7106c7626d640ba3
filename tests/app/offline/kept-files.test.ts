// The files of a version: brought in whole or not at all, and kept for as long as a tab needs them.

import { describe, expect, it } from 'vitest'
import { keptFiles, versionLock } from '../../../src/app/offline/kept-files.ts'

const home = 'https://hashiya.example/tool/'
const at = (place: string | Request) => new URL(typeof place === 'string' ? place : place.url, home).href

class FakeCache {
  readonly files = new Map<string, string>()
  match(place: string | Request) {
    const text = this.files.get(at(place))
    return Promise.resolve(text === undefined ? undefined : new Response(text))
  }
  async put(place: string, response: Response) {
    this.files.set(at(place), await response.text())
  }
}

function disk() {
  const all = new Map<string, FakeCache>()
  return {
    keys: () => Promise.resolve([...all.keys()]),
    open: (name: string) => Promise.resolve(all.get(name) ?? all.set(name, new FakeCache()).get(name)!),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  }
}

/** A server that holds these files, and what was asked of it. */
function server(files: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const answer = ((address: string) => {
    asked.push(address)
    const text = files[address]
    return Promise.resolve(new Response(text ?? 'not there', { status: text === undefined ? 404 : 200 }))
  }) as typeof fetch
  return { asked, answer }
}

const version = (version: string, ...files: string[]) => ({ version, files: files.map(file => [file, 'sha256-of-it'] as const) })
const request = (place: string) => new Request(at(place))
const textOf = async (answer: Promise<Response | undefined>) => (await answer)?.text()
const quiet = (...locks: string[]) => ({ locksHeld: () => Promise.resolve(new Set(locks)), isOtherComing: () => false })

describe('a version', () => {
  it('is kept whole: every file and the page', async () => {
    const { answer } = server({ './': 'page of v1', './assets/a-1.js': 'a', './icon.svg': 'icon' })
    const kept = keptFiles(disk() as never, version('v1', './assets/a-1.js', './icon.svg'), answer)
    await kept.bringIn()
    expect(await textOf(kept.find(request('./assets/a-1.js')))).toBe('a')
    expect(await textOf(kept.findPage())).toBe('page of v1')
    expect(await kept.find(request('./elsewhere.js'))).toBeUndefined()
  })

  it('is given up when a file is missing, and when the page is that of another version', async () => {
    const { answer } = server({ './': 'page of v2', './assets/a-1.js': 'a' })
    await expect(keptFiles(disk() as never, version('v2', './assets/b-2.js'), answer).bringIn()).rejects.toThrow('404')
    await expect(keptFiles(disk() as never, version('v1', './assets/a-1.js'), answer).bringIn()).rejects.toThrow('not of version v1')
  })

  it('takes from the one before what has the same name and hash in it, and asks anew for what has not', async () => {
    const caches = disk() as never
    await keptFiles(caches, version('v1', './assets/a-1.js', './icon.svg'), server({ './': 'page of v1', './assets/a-1.js': 'a', './icon.svg': 'old' }).answer).bringIn()
    const { answer, asked } = server({ './': 'page of v2', './assets/b-2.js': 'b', './icon.svg': 'fresh' })
    const second = keptFiles(caches, version('v2', './assets/a-1.js', './assets/b-2.js', './icon.svg'), answer)
    await second.bringIn()
    expect(asked.toSorted()).toEqual(['./', './assets/b-2.js', './icon.svg'])
    expect(await textOf(second.find(request('./icon.svg')))).toBe('fresh')
    expect(await textOf(second.findPage())).toBe('page of v2')
  })

  it('leaves the parts of the one before to the tabs that still use it, and no longer', async () => {
    const caches = disk() as never
    await keptFiles(caches, version('v1', './assets/late-1.js'), server({ './': 'page of v1', './assets/late-1.js': 'late' }).answer).bringIn()
    const second = keptFiles(caches, version('v2'), server({ './': 'page of v2' }).answer)
    await second.bringIn()
    await second.sweep(quiet(versionLock('v1'), versionLock('v2')))
    expect(await textOf(second.find(request('./assets/late-1.js')))).toBe('late')
    await second.sweep({ ...quiet(versionLock('v2')), isOtherComing: () => true })
    expect(await textOf(second.find(request('./assets/late-1.js')))).toBe('late')
    await second.sweep(quiet(versionLock('v2')))
    expect(await second.find(request('./assets/late-1.js'))).toBeUndefined()
    expect(await textOf(second.findPage())).toBe('page of v2')
  })
})
