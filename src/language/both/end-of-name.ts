// Where a name ends that has a sign of its own behind its letters.

/** `OPEC+`, «أوبك+»: the sign is written on to the name. `end` is where its last word ends, UTF-16. */
export const endOfName = (text: string, end: number): number =>
  /^\+(?![\p{L}\p{N}+])/u.test(text.slice(end, end + 2)) ? end + 1 : end
