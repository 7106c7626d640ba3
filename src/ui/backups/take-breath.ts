// Gives the page a turn between two pieces of long work.

/** Resolves after what the page had to do: keys, painting. */
export const takeBreath = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
