// What was found rightly, what was missed and what was found wrongly, each as words that a person can read.

export interface Tally {
  right: number
  readonly missed: string[]
  readonly spurious: string[]
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export function rateTally({ right, missed, spurious }: Tally): { precision: number; recall: number; f1: number } {
  return {
    precision: ratio(right, right + spurious.length),
    recall: ratio(right, right + missed.length),
    f1: ratio(2 * right, 2 * right + missed.length + spurious.length),
  }
}
