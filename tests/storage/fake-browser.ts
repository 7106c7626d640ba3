// A browser with several tabs in memory: local storage with a quota, IndexedDB, locks, a channel, and time that passes
// when a test says so.

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { BrowserEnvironment } from '../../src/storage/browser-environment.ts'

export class FakeStorage implements Storage {
  [name: string]: unknown
  readonly entries = new Map<string, string>()
  quota: number

  constructor(quota: number) {
    this.quota = quota
  }
  get length(): number {
    return this.entries.size
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    const others = [...this.entries].reduce(
      (sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length),
      0,
    )
    if (others + key.length + value.length > this.quota) throw new DOMException('Full', 'QuotaExceededError')
    this.entries.set(key, value)
  }
  removeItem(key: string): void {
    this.entries.delete(key)
  }
  clear(): void {
    this.entries.clear()
  }
}

/** Lets everything that is under way come to its end. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 30; i++) await new Promise(resolve => setImmediate(resolve))
}

export class FakeBrowser {
  readonly storage = new FakeStorage(5_000_000)
  readonly indexedDB = new IDBFactory()
  private readonly waiting: { due: number; callback: () => void }[] = []
  private readonly channels: { tab: number; listener: (event: MessageEvent) => void }[] = []
  private readonly lockQueues = new Map<string, Promise<unknown>>()
  private readonly held = new Set<string>()
  private time = Date.parse('2026-03-01T10:00:00Z')
  private tabs = 0
  /** Messages between tabs are lost while it is true, as for a tab that sleeps. */
  isDeaf = false

  /** What one more tab sees. */
  tab(changes: Partial<BrowserEnvironment> = {}): BrowserEnvironment {
    const tab = this.tabs++
    const channel = {
      postMessage: (data: unknown) => {
        if (this.isDeaf) return
        for (const other of this.channels)
          if (other.tab !== tab) setImmediate(() => other.listener({ data: structuredClone(data) } as MessageEvent))
      },
      addEventListener: (_type: string, listener: (event: MessageEvent) => void) =>
        void this.channels.push({ tab, listener }),
    } as BrowserEnvironment['channel']
    const request = (
      name: string,
      ...rest:
        | [act: (lock: object) => Promise<unknown>]
        | [{ ifAvailable: true }, (lock: object | null) => Promise<unknown>]
    ) => {
      if (rest.length === 2) return this.requestIfAvailable(name, rest[1])
      const act = () => rest[0]({})
      const turn = (this.lockQueues.get(name) ?? Promise.resolve()).then(act)
      this.lockQueues.set(
        name,
        turn.catch(() => {}),
      )
      return turn
    }
    return {
      storage: this.storage,
      tabStorage: new FakeStorage(10_000),
      indexedDB: this.indexedDB,
      locks: { request } as BrowserEnvironment['locks'],
      channel,
      manager: null,
      localQuota: 5_000_000,
      now: () => new Date(this.time).toISOString(),
      later: (milliseconds, callback) => void this.waiting.push({ due: this.time + milliseconds, callback }),
      idle: callback => setImmediate(callback),
      writer: `tab-${tab}`,
      ...changes,
    }
  }

  private async requestIfAvailable(name: string, act: (lock: object | null) => Promise<unknown>): Promise<unknown> {
    if (this.held.has(name)) return act(null)
    this.held.add(name)
    return act({}).finally(() => this.held.delete(name))
  }

  /** Lets so many seconds pass. */
  async pass(seconds: number): Promise<void> {
    for (let i = 0; i < seconds; i++) {
      this.time += 1_000
      for (const one of this.waiting.splice(0)) {
        if (one.due <= this.time) one.callback()
        else this.waiting.push(one)
      }
      await settle()
    }
  }
}
