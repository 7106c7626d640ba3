// The cheapest way to walk along two rows side by side, a few places at a time, and how sure each step is. Knows
// nothing of texts: costs come in as negative log probabilities.

/** How many places of each row one step takes, and what a step of this shape costs before it is looked at. */
export interface StepShape {
  readonly a: number
  readonly b: number
  readonly cost: number
}

/** One step: places `aStart` to `aEnd` of the first row, `bStart` to `bEnd` of the second, half open. */
export interface Step {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
  /** The probability of this step among all ways to walk, 0 to 1. */
  readonly posterior: number
}

export interface Rows {
  readonly aLength: number
  readonly bLength: number
  /** Must hold `{ a: 1, b: 0 }` and `{ a: 0, b: 1 }`, so that there is always a way. */
  readonly shapes: readonly StepShape[]
  /** The cost of a step beside that of its shape. Asked for every step of every way: it must be cheap. */
  costOf(aStart: number, aEnd: number, bStart: number, bEnd: number): number
}

/** Places on either side of the diagonal that are walked at all. */
const narrowest = 64
const widest = 160

/**
 * Steps in order; every place of both rows is in exactly one. The best way by cost, with probabilities from all ways
 * (forward and backward sums). Time and memory are those of a band around the diagonal: O((a + b) · band · shapes).
 */
export function pairRows(rows: Rows): readonly Step[] {
  const band = new Band(rows.aLength, rows.bLength)
  const { from, forward } = walkForward(rows, band)
  const backward = walkBackward(rows, band)
  const steps: Step[] = []
  for (let i = rows.aLength, j = rows.bLength; i > 0 || j > 0; ) {
    const shape = rows.shapes[from[band.at(i, j)]!]!
    const [aStart, bStart] = [i - shape.a, j - shape.b]
    const cost = shape.cost + rows.costOf(aStart, i, bStart, j)
    const through = forward[band.at(aStart, bStart)]! + cost + backward[band.at(i, j)]!
    steps.push({ aStart, aEnd: i, bStart, bEnd: j, posterior: Math.min(1, Math.exp(backward[0]! - through)) })
    i = aStart
    j = bStart
  }
  return steps.reverse()
}

/** For each place the shape of the best last step to it, and the sum of all ways to it. */
function walkForward(rows: Rows, band: Band): { readonly from: Int16Array; readonly forward: Float64Array } {
  const best = band.table()
  const forward = band.table()
  const from = new Int16Array(best.length).fill(-1)
  best[0] = forward[0] = 0
  for (let i = 0; i <= rows.aLength; i++)
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const here = band.at(i, j)
      for (let index = 0; index < rows.shapes.length; index++) {
        const shape = rows.shapes[index]!
        const before = band.at(i - shape.a, j - shape.b)
        if (before < 0 || forward[before] === Infinity) continue
        const cost = shape.cost + rows.costOf(i - shape.a, i, j - shape.b, j)
        forward[here] = addLogs(forward[here]!, forward[before]! + cost)
        if (best[before]! + cost >= best[here]!) continue
        best[here] = best[before]! + cost
        from[here] = index
      }
    }
  return { from, forward }
}

/** For each place the sum of all ways from it to the end. */
function walkBackward(rows: Rows, band: Band): Float64Array {
  const backward = band.table()
  backward[backward.length - 1] = 0
  for (let i = rows.aLength; i >= 0; i--)
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const here = band.at(i, j)
      for (const { a, b, cost } of rows.shapes) {
        const after = band.at(i + a, j + b)
        if (after < 0 || backward[after] === Infinity) continue
        backward[here] = addLogs(backward[here]!, backward[after]! + cost + rows.costOf(i, i + a, j, j + b))
      }
    }
  return backward
}

/** `-log(e^-x + e^-y)`. */
function addLogs(x: number, y: number): number {
  if (x === Infinity) return y
  if (y === Infinity) return x
  const apart = Math.abs(x - y)
  return apart > 40 ? Math.min(x, y) : Math.min(x, y) - Math.log1p(Math.exp(-apart))
}

/**
 * The places near the diagonal of a table, kept row by row; the first is the start and the last the end. Neighbouring
 * rows overlap, so that the end is reached.
 */
class Band {
  /** The first and the last column of each row. */
  readonly low: Int32Array
  readonly high: Int32Array
  private readonly offset: Int32Array
  private readonly size: number

  constructor(aLength: number, bLength: number) {
    const width = Math.min(widest, Math.max(narrowest, Math.ceil(Math.max(aLength, bLength) / 5)))
    this.low = new Int32Array(aLength + 1)
    this.high = new Int32Array(aLength + 1)
    this.offset = new Int32Array(aLength + 1)
    let size = 0
    for (let i = 0; i <= aLength; i++) {
      this.low[i] = aLength === 0 ? 0 : Math.max(0, Math.floor((i * bLength) / aLength) - width)
      this.high[i] = aLength === 0 ? bLength : Math.min(bLength, Math.ceil(((i + 1) * bLength) / aLength) + width)
      this.offset[i] = size
      size += this.high[i]! - this.low[i]! + 1
    }
    this.size = size
  }

  table(): Float64Array {
    return new Float64Array(this.size).fill(Infinity)
  }

  /** Where a place is kept; -1 outside the band. */
  at(i: number, j: number): number {
    if (i < 0 || i >= this.low.length || j < this.low[i]! || j > this.high[i]!) return -1
    return this.offset[i]! + j - this.low[i]!
  }
}
