// Keeps local storage from ever being full: says what still fits, and which articles should make room. Knows neither
// documents nor where else they may go.

import type { Id } from '../model/records.ts'
import type { LocalSnapshots } from './local-snapshots.ts'

/**
 * Up to this share of the quota an article that stands in local storage may grow there; a fifth stays free for
 * settings, lines of the library and what another tab writes at the same moment.
 */
const fullShare = 0.8
/** Above this share none comes in any more, so that an article does not move to and fro at the brink. */
const entryShare = 0.6
/** When room is made, it is made down to this share, so that it need not be made again at once. */
const restShare = 0.7
/** Up to this share there is no need to look closer. */
const ampleShare = 0.5
/** An article larger than this makes no others go: it goes itself. */
const largestShare = 0.4

export interface LocalRoom {
  /** Whether there is so much room that nothing more need be asked. Linear in what is there. */
  isAmple(): boolean
  /** Whether an article may be written with a text of this length. */
  fits(id: Id<'article'>, length: number): boolean
  /**
   * Articles that should go elsewhere before this one is written, least recently changed first; none when it fits, or
   * when it should rather go itself. "Recently" is by the journal's order: no clock is asked.
   */
  toMoveFor(id: Id<'article'>, length: number): Id<'article'>[]
}

export function createLocalRoom(local: LocalSnapshots, size: () => number, quota: number): LocalRoom {
  const sizeWith = (id: Id<'article'>, length: number) => size() - local.length(id) + length
  const fits = (id: Id<'article'>, length: number) => {
    const isHere = local.head(id).state !== 'none'
    if (length > quota * largestShare) return false
    return sizeWith(id, length) <= quota * (isHere ? fullShare : entryShare)
  }
  return {
    isAmple: () => size() <= quota * ampleShare,
    fits,
    toMoveFor(id, length) {
      if (fits(id, length) || length > quota * largestShare || local.head(id).state === 'none') return []
      let excess = sizeWith(id, length) - quota * restShare
      const moved: Id<'article'>[] = []
      for (const { other } of leastRecent(local, id)) {
        if (excess <= 0) break
        excess -= local.length(other)
        moved.push(other)
      }
      return moved
    },
  }
}

function leastRecent(local: LocalSnapshots, id: Id<'article'>): { other: Id<'article'>; seq: number }[] {
  return local
    .ids()
    .flatMap(other => {
      const head = local.head(other)
      return other !== id && head.state === 'whole' ? [{ other, seq: head.seq }] : []
    })
    .sort((a, b) => a.seq - b.seq)
}
