// Work on many articles, done piece by piece: it says how far it is, lets the page have its turns and can be stopped.

export interface WorkProgress {
  readonly done: number
  readonly whole: number
}

export interface LongWork {
  /** Gives the page a turn. */
  takeBreath(): Promise<void>
  onProgress(progress: WorkProgress): void
  /** Asked between two pieces. */
  isStopped(): boolean
}
