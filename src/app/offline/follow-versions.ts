// Which version this tab runs and which one waits: brings in the service worker, offers what is new, and changes over
// only when somebody asked for it and nothing is unsaved. It draws nothing and knows no article.

export type VersionPhase =
  /** Nothing to say. */
  | 'quiet'
  /** For the first time everything needed is kept here. */
  | 'ready'
  | 'offered'
  /** Asked for; it waits until the work of this tab is saved. */
  | 'saving'
  /** Asked for; it waits until what cannot be saved by itself (a text nothing was made of) is done with. */
  | 'unfinished'
  /** Another tab changed over; this one goes on with the parts of its own version. */
  | 'behind'

export type Work = 'saved' | 'saving' | 'unfinished'

export interface VersionPorts {
  readonly container: Pick<ServiceWorkerContainer, 'controller' | 'getRegistration' | 'register' | 'addEventListener'>
  readonly workerAddress: string
  /** How the work of this tab stands. */
  readonly work: () => Work
  readonly isHidden: () => boolean
  readonly reload: () => void
  readonly later: (milliseconds: number, callback: () => void) => void
  /** Calls back when the tab is shown or hidden. */
  readonly onShownOrHidden: (listener: () => void) => void
}

export interface Versions {
  read(): VersionPhase
  subscribe(listener: () => void): () => void
  /** The person wants the waiting version (or, in a tab left behind, the one that others use). */
  take(): void
  /** Puts the offer or the line away, or takes the wish back. */
  putAway(): void
  /** Brings the worker in and begins to follow it. */
  start(): Promise<void>
}

/** Saved for this long without a break, so that nothing is on its way to the disk. */
const betweenLooks = 200, looksAtRest = 2
const hour = 3_600_000

export function createVersions(ports: VersionPorts): Versions {
  const { container, later } = ports
  const listeners = new Set<() => void>()
  let phase: VersionPhase = 'quiet'
  let isBehind = false
  let isWanted = false
  let registration: ServiceWorkerRegistration | undefined

  const show = (next: VersionPhase) => {
    if (next === phase) return
    phase = next
    for (const listener of listeners) listener()
  }
  /** Looks again and again until the work has been saved for a while, for as long as it is still wanted. */
  const whenSaved = (isStillWanted: () => boolean, act: () => void, restingLooks = 0) => {
    if (!isStillWanted()) return
    const work = ports.work()
    if (work === 'saved' && restingLooks >= looksAtRest) return act()
    if (isWanted) show(work === 'unfinished' ? 'unfinished' : 'saving')
    later(betweenLooks, () => whenSaved(isStillWanted, act, work === 'saved' ? restingLooks + 1 : 0))
  }
  const changeWhenSaved = () =>
    whenSaved(() => isWanted, () => {
      const waiting = registration?.waiting
      if (isBehind || !waiting) ports.reload()
      else waiting.postMessage('take-over')
    })
  const offer = () => {
    if (!isWanted && !isBehind && registration?.waiting && container.controller) show('offered')
  }
  const watch = (worker: ServiceWorker | null, isFirst: boolean) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated' && isFirst) show('ready')
      else if (worker.state === 'installed') offer()
    })
  /** A tab that nobody looks at changes over by itself, once it has nothing unsaved. */
  const followOthers = () => whenSaved(() => isBehind && !isWanted && ports.isHidden(), ports.reload)

  return {
    read: () => phase,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    take() {
      isWanted = true
      changeWhenSaved()
    },
    putAway() {
      isWanted = false
      show('quiet')
    },
    async start() {
      const isFirst = (await container.getRegistration()) === undefined
      let controller = container.controller
      container.addEventListener('controllerchange', () => {
        const before = controller
        controller = container.controller
        // The first version takes over the page that brought it: nothing changed for it.
        if (!before) return
        isBehind = true
        if (isWanted) return changeWhenSaved()
        show('behind')
        followOthers()
      })
      registration = await container.register(ports.workerAddress, { updateViaCache: 'none' })
      watch(registration.installing, isFirst)
      registration.addEventListener('updatefound', () => watch(registration!.installing, false))
      offer()
      ports.onShownOrHidden(() => {
        followOthers()
        if (!ports.isHidden()) void registration?.update().catch(() => undefined)
      })
      const lookAgain = () => later(hour, () => {
        void registration?.update().catch(() => undefined)
        lookAgain()
      })
      lookAgain()
      registration.active?.postMessage('sweep')
    },
  }
}
