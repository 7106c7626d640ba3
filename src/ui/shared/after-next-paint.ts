// Work that takes long waits until what says so is on the screen.

export function afterNextPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
