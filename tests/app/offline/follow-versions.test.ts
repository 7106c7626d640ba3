// When a tab changes over to another version, and when it must not.

import { describe, expect, it } from 'vitest'
import { createVersions, type Work } from '../../../src/app/offline/follow-versions.ts'

class Worker extends EventTarget {
  state = 'installing'
  readonly told: unknown[] = []
  postMessage(message: unknown) {
    this.told.push(message)
  }
  become(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

/** A browser with at most one version in use and one that comes; time passes when the test says so. */
async function tab({ isFirstVisit = false } = {}) {
  const registration = Object.assign(new EventTarget(), {
    installing: (isFirstVisit ? new Worker() : null) as Worker | null, waiting: null as Worker | null,
    active: isFirstVisit ? null : new Worker(), update: () => Promise.resolve(),
  })
  const container = Object.assign(new EventTarget(), {
    controller: registration.active, getRegistration: () => Promise.resolve(isFirstVisit ? undefined : registration), register: () => Promise.resolve(registration),
  })
  const timers: (() => void)[] = []
  const page = { work: 'saved' as Work, isHidden: false, reloads: 0 }
  let shownOrHidden = () => {}
  const versions = createVersions({
    container: container as never, workerAddress: './service-worker.js', work: () => page.work, isHidden: () => page.isHidden,
    reload: () => page.reloads++, later: (_, callback) => timers.push(callback), onShownOrHidden: listener => { shownOrHidden = listener },
  })
  await versions.start()
  timers.length = 0
  return {
    page, versions, registration,
    /** Another version comes and waits. */
    bring() {
      const worker = (registration.installing = new Worker())
      registration.dispatchEvent(new Event('updatefound'))
      registration.installing = null
      registration.waiting = worker
      worker.become('installed')
      return worker
    },
    /** Some tab asked for it. */
    takeOver(worker: Worker) {
      registration.waiting = null
      registration.active = container.controller = worker
      container.dispatchEvent(new Event('controllerchange'))
    },
    hide() {
      page.isHidden = true
      shownOrHidden()
    },
    /** Lets the tab look at its work so many times. */
    pass(looks: number) {
      for (let i = 0; i < looks; i++) for (const callback of timers.splice(0)) callback()
    },
  }
}

describe('a tab', () => {
  it('says once that everything is kept, and not again on later visits', async () => {
    const first = await tab({ isFirstVisit: true })
    expect(first.versions.read()).toBe('quiet')
    first.registration.installing!.become('activated')
    expect(first.versions.read()).toBe('ready')
    first.versions.putAway()
    expect(first.versions.read()).toBe('quiet')
    expect((await tab()).versions.read()).toBe('quiet')
  })

  it('is not left behind by the first version, which takes over the page that brought it', async () => {
    const { versions, registration, takeOver, page } = await tab({ isFirstVisit: true })
    takeOver(registration.installing!)
    expect([versions.read(), page.reloads]).toEqual(['quiet', 0])
  })

  it('offers a version that waits and does nothing by itself', async () => {
    const { versions, bring, pass, page, hide } = await tab()
    const worker = bring()
    hide()
    pass(10)
    expect([versions.read(), page.reloads, worker.told]).toEqual(['offered', 0, []])
  })

  it('changes over on a click when everything has been saved for a while', async () => {
    const { versions, bring, pass, page, takeOver } = await tab()
    const worker = bring()
    versions.take()
    expect([versions.read(), worker.told]).toEqual(['saving', []])
    pass(2)
    expect([worker.told, page.reloads]).toEqual([['take-over'], 0])
    takeOver(worker)
    pass(2)
    expect(page.reloads).toBe(1)
  })

  it('waits after the click for as long as something is unsaved, from the beginning when more is written', async () => {
    const { versions, bring, pass, page } = await tab()
    const worker = bring()
    page.work = 'saving'
    versions.take()
    pass(20)
    page.work = 'saved'
    pass(1)
    page.work = 'unfinished'
    pass(1)
    expect([versions.read(), worker.told]).toEqual(['unfinished', []])
    page.work = 'saved'
    pass(2)
    expect(worker.told).toEqual([])
    pass(1)
    expect(worker.told).toEqual(['take-over'])
  })

  it('looks at the work again before it loads the page anew', async () => {
    const { versions, bring, pass, page, takeOver } = await tab()
    const worker = bring()
    versions.take()
    pass(2)
    page.work = 'saving'
    takeOver(worker)
    pass(5)
    expect(page.reloads).toBe(0)
    page.work = 'saved'
    pass(3)
    expect(page.reloads).toBe(1)
  })

  it('forgets the wish when it is taken back', async () => {
    const { versions, bring, pass, page } = await tab()
    const worker = bring()
    page.work = 'saving'
    versions.take()
    pass(1)
    versions.putAway()
    page.work = 'saved'
    pass(10)
    expect([versions.read(), worker.told, page.reloads]).toEqual(['quiet', [], 0])
  })

  it('goes on as it is when another tab changed over, until it is asked', async () => {
    const { versions, bring, pass, page, takeOver } = await tab()
    takeOver(bring())
    pass(10)
    expect([versions.read(), page.reloads]).toEqual(['behind', 0])
    versions.take()
    pass(2)
    expect(page.reloads).toBe(1)
  })

  it('follows another tab by itself only while nobody looks and nothing is unsaved', async () => {
    const { bring, pass, page, takeOver, hide } = await tab()
    takeOver(bring())
    page.work = 'unfinished'
    hide()
    pass(10)
    expect(page.reloads).toBe(0)
    page.work = 'saved'
    page.isHidden = false
    pass(10)
    expect(page.reloads).toBe(0)
    hide()
    pass(3)
    expect(page.reloads).toBe(1)
  })
})
