// One figure of how good the engine is, for the table that a command prints.

export interface Score {
  /** What it was measured on. */
  readonly on: string
  readonly figure: string
  /** 0 to 1; a rank counts from 1. */
  readonly value: number
  /** How many labelled cases it rests on. */
  readonly cases: number
  /** What the value should reach; none where it is only reported. */
  readonly goal?: number
}
