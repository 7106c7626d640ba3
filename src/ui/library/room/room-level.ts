// How near to full something is.

import type { Fill } from '../../../state/repository-port.ts'

export type RoomLevel = 'ample' | 'tight' | 'short'

/** Tight while a day's work still fits many times over, short before anything fails. */
export function roomLevel({ used, quota }: Fill): RoomLevel {
  const share = used / quota
  return share >= 0.9 ? 'short' : share >= 0.7 ? 'tight' : 'ample'
}
