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
  /** The cost of a step beside that of its shape. */
  costOf(step: Omit<Step, 'posterior'>): number
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
  const best = band.table(), forward = band.table(), backward = band.table()
  const from = new Int16Array(best.length).fill(-1)
  best[band.at(0, 0)] = forward[band.at(0, 0)] = 0
  for (const [i, j] of band.places()) {
    const here = band.at(i, j)
    rows.shapes.forEach((shape, index) => {
      const before = band.at(i - shape.a, j - shape.b)
      if (before < 0 || best[before] === Infinity) return
      const cost = shape.cost + rows.costOf({ aStart: i - shape.a, aEnd: i, bStart: j - shape.b, bEnd: j })
      forward[here] = addLogs(forward[here]!, forward[before]! + cost)
      if (best[before]! + cost >= best[here]!) return
      best[here] = best[before]! + cost
      from[here] = index
    })
  }
  fillBackward(rows, band, backward)
  return walkBack(rows, band, from, (step, cost) =>
    Math.exp(backward[band.at(0, 0)]! - forward[band.at(step.aStart, step.bStart)]! - cost - backward[band.at(step.aEnd, step.bEnd)]!))
}

function fillBackward(rows: Rows, band: Band, backward: Float64Array): void {
  backward[band.at(rows.aLength, rows.bLength)] = 0
  for (const [i, j] of band.placesBackward()) {
    const here = band.at(i, j)
    for (const { a, b, cost } of rows.shapes) {
      const after = band.at(i + a, j + b)
      if (after < 0 || backward[after] === Infinity) continue
      backward[here] = addLogs(backward[here]!, backward[after]! + cost + rows.costOf({ aStart: i, aEnd: i + a, bStart: j, bEnd: j + b }))
    }
  }
}

function walkBack(rows: Rows, band: Band, from: Int16Array, posteriorOf: (step: Omit<Step, 'posterior'>, cost: number) => number): Step[] {
  const steps: Step[] = []
  for (let i = rows.aLength, j = rows.bLength; i > 0 || j > 0; ) {
    const shape = rows.shapes[from[band.at(i, j)]!]!
    const step = { aStart: i - shape.a, aEnd: i, bStart: j - shape.b, bEnd: j }
    steps.push({ ...step, posterior: Math.min(1, posteriorOf(step, shape.cost + rows.costOf(step))) })
    i = step.aStart
    j = step.bStart
  }
  return steps.reverse()
}

/** `-log(e^-x + e^-y)`. */
function addLogs(x: number, y: number): number {
  if (x === Infinity) return y
  if (y === Infinity) return x
  return Math.min(x, y) - Math.log1p(Math.exp(-Math.abs(x - y)))
}

/** The places near the diagonal of a table, kept row by row. Neighbouring rows overlap, so that the end is reached. */
class Band {
  private readonly low: Int32Array
  private readonly high: Int32Array
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

  *places(): Generator<readonly [number, number]> {
    for (let i = 0; i < this.low.length; i++) for (let j = this.low[i]!; j <= this.high[i]!; j++) if (i > 0 || j > 0) yield [i, j]
  }

  *placesBackward(): Generator<readonly [number, number]> {
    for (let i = this.low.length - 1; i >= 0; i--)
      for (let j = this.high[i]!; j >= this.low[i]!; j--) if (i < this.low.length - 1 || j < this.high[i]!) yield [i, j]
  }
}
