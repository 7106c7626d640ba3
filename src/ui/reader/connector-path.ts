// The way of a line from words on one side to their counterpart: under the words to the edge of their column, in a curve
// over the spine, and under the words across. Pure; coordinates of the screen.

/** Words that are seen, or the direction in which they lie out of sight. */
export type ConnectorEnd =
  | {
    readonly isSeen: true
    /** The end of the words that faces the spine, and the height under them. */
    readonly x: number
    readonly y: number
    /** The edge of their column at the spine. */
    readonly edge: number
  }
  | { readonly isSeen: false; readonly way: 'above' | 'below' }

export interface ConnectorFrame {
  /** The middle of the spine. */
  readonly middle: number
  /** The edges of what is in sight. */
  readonly top: number
  readonly bottom: number
}

export interface ConnectorPath {
  readonly line: string
  /** A dot at words, or the head of an arrow at an edge of the view. */
  readonly ends: string
}

/** Pixels between the head of an arrow and the edge. */
const inset = 7

/** Null when neither end is seen. */
export function connectorPath(from: ConnectorEnd, to: ConnectorEnd, frame: ConnectorFrame): ConnectorPath | null {
  if (from.isSeen && to.isSeen) {
    const { middle } = frame
    return {
      line: `M${from.x} ${from.y}H${from.edge}C${middle} ${from.y} ${middle} ${to.y} ${to.edge} ${to.y}H${to.x}`,
      ends: dot(from.x, from.y) + dot(to.x, to.y),
    }
  }
  if (from.isSeen && !to.isSeen) return towardsEdge(from, to.way, frame)
  return to.isSeen && !from.isSeen ? towardsEdge(to, from.way, frame) : null
}

function towardsEdge({ x, y, edge }: Extract<ConnectorEnd, { isSeen: true }>, way: 'above' | 'below', { middle, top, bottom }: ConnectorFrame): ConnectorPath {
  const end = way === 'above' ? top + inset : bottom - inset
  const back = way === 'above' ? 6 : -6
  // Beyond the middle, towards where the counterpart stands.
  const tip = middle + (middle - edge) / 2
  return {
    line: `M${x} ${y}H${edge}C${middle} ${y} ${tip} ${(y + end) / 2} ${tip} ${end}`,
    ends: `${dot(x, y)}M${tip - 4} ${end + back}L${tip} ${end}L${tip + 4} ${end + back}`,
  }
}

const dot = (x: number, y: number): string => `M${x - 1.5} ${y}a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0`
