// Files on their way to the library from outside the page: the desktop opens them with the installed tool. They wait
// here until the library is shown.

let waiting: readonly File[] = []
const listeners = new Set<() => void>()

/** Leaves files for the library, which may be shown already. */
export function arrive(files: readonly File[]): void {
  waiting = [...waiting, ...files]
  for (const listener of listeners) listener()
}

/** Takes everything that arrived, once. */
export function takeArrived(): readonly File[] {
  const files = waiting
  waiting = []
  return files
}

export function onArrival(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
