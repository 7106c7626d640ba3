// The few things of a service worker that ours uses. The library of types for workers contradicts that of the page, and
// both are compiled together.

interface LivingEvent extends Event {
  /** Keeps the worker alive until this is settled; for `install`, a failure gives the version up. */
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends LivingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface WorkerEvents {
  readonly install: LivingEvent
  readonly activate: LivingEvent
  readonly fetch: FetchEvent
  readonly message: LivingEvent & { readonly data: unknown }
}

export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly installing: object | null; readonly waiting: object | null }
  readonly clients: { claim(): Promise<void> }
  readonly caches: CacheStorage
  skipWaiting(): Promise<void>
  addEventListener<Type extends keyof WorkerEvents>(type: Type, listener: (event: WorkerEvents[Type]) => void): void
}
