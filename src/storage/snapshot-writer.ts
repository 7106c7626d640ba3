// Writes snapshots, late and seldom: the journal has everything already, a snapshot only makes opening quick.

import type { Id } from '../model/records.ts'
import type { ArticleTrack } from './article-track.ts'
import type { BrowserEnvironment } from './browser-environment.ts'
import type { Journal } from './journal.ts'
import type { LibraryLines } from './library-lines.ts'
import type { LocalRoom } from './local-room.ts'
import type { LocalSnapshots } from './local-snapshots.ts'
import { toSnapshotText } from './snapshot-text.ts'

export interface SnapshotWriter {
  /** There is something new to write; it is written when the article has been left alone for a moment. */
  schedule(track: ArticleTrack): void
  /** Writes at once, what goes into local storage and needs no waiting. */
  flush(): void
  /** Takes entries out of the journal, once the database itself holds them as a snapshot. */
  checkpoint(track: ArticleTrack): Promise<void>
  /** Whether there is something to write. */
  isPending(id: Id<'article'>): boolean
  /** Forgets what was to be written. */
  drop(id: Id<'article'>): void
}

export interface SnapshotPorts {
  readonly environment: Pick<BrowserEnvironment, 'later' | 'idle' | 'now'>
  readonly locked: <T>(id: Id<'article'>, act: () => Promise<T>) => Promise<T>
  readonly local: LocalSnapshots
  readonly journal: Journal
  readonly lines: LibraryLines
  readonly room: LocalRoom
  /** An article that stood in local storage stands in the database from now on. */
  readonly onMoved: (id: Id<'article'>) => void
  readonly onWritten: () => void
}

/** An article left alone for so many milliseconds is written, */
const moment = 1_000
/** one that is not, after so many moments, */
const longestWait = 10
/** but none more often than this, */
const shortestRest = 4_000
/** and an article that takes long to write is left alone for so many times as long: the page stands still meanwhile. */
const restShare = 200

const longestRest = 120_000

interface Plan {
  track: ArticleTrack
  /** Changed since the last look. */
  isStirred: boolean
  moments: number
}

export function createSnapshotWriter({
  environment,
  locked,
  local,
  journal,
  lines,
  room,
  onMoved,
  onWritten,
}: SnapshotPorts): SnapshotWriter {
  const { later, idle, now } = environment
  const plans = new Map<Id<'article'>, Plan>()
  /** Articles that did not fit into local storage, though there should have been room. */
  const outgrown = new Set<Id<'article'>>()
  /** Until when an article need not be written again, milliseconds of the clock. */
  const restsUntil = new Map<Id<'article'>, number>()

  const look = (plan: Plan) => {
    const { track } = plan
    if (plans.get(track.id) !== plan) return
    plan.moments++
    const present = Date.parse(now()),
      restsTo = restsUntil.get(track.id) ?? 0
    // A clock that was put back must not keep an article from being written.
    const isRested = present >= restsTo || restsTo - present > longestRest
    const isDue = isRested && (plan.moments >= longestWait || !plan.isStirred)
    plan.isStirred = false
    if (!isDue) return later(moment, () => look(plan))
    plans.delete(track.id)
    restsUntil.set(track.id, present + shortestRest)
    // What fails here is made good by the next writing: the journal holds it.
    idle(() => void write(track).catch(() => {}))
  }

  /** Out of local storage, when the database holds the same; what another tab wrote in between stays. */
  const moveOut = (id: Id<'article'>) =>
    locked(id, async () => {
      const found = local.read(id)
      if (found?.state !== 'whole') return
      await journal.keepSnapshot({ articleId: id, seq: found.seq, raw: found.raw })
      if (local.read(id)?.raw !== found.raw) return
      local.remove(id)
      onMoved(id)
    })

  /** One after the other, each under its own lock only. What cannot be moved stays, and the writing tries its luck. */
  const makeRoom = async ({ id, snapshot }: ArticleTrack) => {
    if (room.isAmple()) return
    for (const other of room.toMoveFor(id, toSnapshotText(snapshot).length)) await moveOut(other).catch(() => {})
  }

  const write = async (track: ArticleTrack) => {
    await makeRoom(track)
    return locked(track.id, async () => {
      const head = local.head(track.id)
      if (head.state === 'newer') {
        track.fault = { code: 'newer', schemaVersion: head.schemaVersion }
        return
      }
      if (head.state === 'whole' && head.seq > track.snapshot.seq) await track.follow(head.seq)
      const { snapshot } = track
      if (!(await journal.holds(track.id))) return
      if (track.fault || track.isErased || (head.state === 'whole' && head.seq >= snapshot.seq)) return
      const began = Date.parse(now())
      const raw = toSnapshotText(snapshot)
      // What cannot be read is never written over: it may still be of use to a person.
      const isSpared = track.sparesLocal || head.state === 'damaged'
      const mayStay = !isSpared && !outgrown.has(track.id) && room.fits(track.id, raw.length)
      const hasMoved = !mayStay || !local.write(track.id, raw)
      if (hasMoved) {
        if (mayStay) outgrown.add(track.id)
        await journal.keepSnapshot({ articleId: track.id, seq: snapshot.seq, raw })
      }
      lines.write(snapshot)
      const spent = Math.max(0, Date.parse(now()) - began)
      restsUntil.set(track.id, began + Math.min(longestRest, Math.max(shortestRest, spent * restShare)))
      if (hasMoved && head.state === 'whole' && !isSpared) {
        local.remove(track.id)
        onMoved(track.id)
      }
      onWritten()
    })
  }

  return {
    schedule(track) {
      const plan = plans.get(track.id)
      if (plan) {
        plan.track = track
        plan.isStirred = true
        return
      }
      const first: Plan = { track, isStirred: false, moments: 0 }
      plans.set(track.id, first)
      later(moment, () => look(first))
    },
    flush() {
      for (const { track } of plans.values()) {
        const head = local.head(track.id)
        const isBehind = head.state === 'none' || (head.state === 'whole' && head.seq < track.snapshot.seq)
        if (!isBehind || track.fault || track.sparesLocal || outgrown.has(track.id) || track.isErased) continue
        const raw = toSnapshotText(track.snapshot)
        if (!room.fits(track.id, raw.length) || !local.write(track.id, raw)) continue
        lines.write(track.snapshot)
        plans.delete(track.id)
      }
    },
    checkpoint: track =>
      locked(track.id, async () => {
        if (track.fault || track.isErased) return
        await journal.checkpoint({ articleId: track.id, seq: track.snapshot.seq, raw: toSnapshotText(track.snapshot) })
      }),
    isPending: id => plans.has(id),
    drop(id) {
      plans.delete(id)
      outgrown.delete(id)
      restsUntil.delete(id)
    },
  }
}
