// Files opened in the library on their way to the screen that makes an article of them.

let handed: readonly File[] = []

/** Leaves files for the screen that comes next. */
export function handOver(files: readonly File[]): void {
  handed = files
}

/** Takes what was left, once. */
export function takeOver(): readonly File[] {
  const files = handed
  handed = []
  return files
}
