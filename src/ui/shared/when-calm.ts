// Work that must wait while something goes on, such as scrolling.

/** No stir for so long is calm, milliseconds; on a busy machine it is two frames at least. */
const calm = 150

/** `stir` says that it still goes on; `work` follows once it has ceased. `stop` calls it off. */
export function createCalm(work: () => void): { stir(): void; stop(): void } {
  let timer = 0, frame = 0
  const stop = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
  return {
    stir() {
      stop()
      // What the first of them brings, such as having scrolled, may stir only at its end.
      timer = window.setTimeout(() => (frame = requestAnimationFrame(() => (frame = requestAnimationFrame(work)))), calm)
    },
    stop,
  }
}
