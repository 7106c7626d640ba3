// Reading the file of a library, as it goes: looking through it, choosing, bringing in, the report.

import { useEffect, useState } from 'react'
import { bringInLibrary, type LibraryOutcome } from '../../state/backups/bring-in-library.ts'
import { inspectLibrary, type LibraryEntry, type LibraryInventory } from '../../state/backups/inspect-library.ts'
import { usualChoice, possibleChoices, type LibraryChoice } from '../../state/backups/library-choices.ts'
import type { WorkProgress } from '../../state/backups/long-work.ts'
import type { StorageFault } from '../../state/repository-port.ts'
import { useRepository } from '../shared/repository-context.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { useLongWork } from './use-long-work.ts'

export type ReadPhase =
  | { readonly state: 'looking' | 'stopped' }
  | { readonly state: 'failed'; readonly fault: StorageFault }
  | { readonly state: 'choosing' | 'bringing-in'; readonly inventory: LibraryInventory }
  | { readonly state: 'done'; readonly inventory: LibraryInventory; readonly outcomes: ReadonlyMap<LibraryEntry, LibraryOutcome> }

export interface ReadLibrary {
  readonly phase: ReadPhase
  readonly progress: WorkProgress | null
  choiceOf(entry: LibraryEntry): LibraryChoice
  /** Chooses for those of the entries where it is possible. */
  choose(entries: readonly LibraryEntry[], choice: LibraryChoice): void
  bringIn(): void
  stop(): void
}

export function useReadLibrary(file: File): ReadLibrary {
  const repository = useRepository()
  const { newId } = useWorkspace()
  const { work, progress, stop } = useLongWork()
  const [phase, setPhase] = useState<ReadPhase>({ state: 'looking' })
  const [choices, setChoices] = useState<ReadonlyMap<LibraryEntry, LibraryChoice>>(new Map())

  useEffect(() => {
    let isLate = false
    void inspectLibrary(file, repository, { ...work, isStopped: () => isLate || work.isStopped() })
      .then((inventory): ReadPhase => (inventory ? { state: 'choosing', inventory } : { state: 'stopped' }), failed)
      .then(end => !isLate && setPhase(end))
    return () => {
      isLate = true
    }
  }, [file, repository, work])

  const choiceOf = (entry: LibraryEntry) => choices.get(entry) ?? usualChoice(entry)
  return {
    phase, progress, choiceOf, stop,
    choose: (entries, choice) =>
      setChoices(new Map([...choices, ...entries.filter(entry => possibleChoices(entry).includes(choice)).map(entry => [entry, choice] as const)])),
    bringIn() {
      if (phase.state !== 'choosing') return
      const { inventory } = phase
      setPhase({ state: 'bringing-in', inventory })
      void bringInLibrary(inventory.entries.map(entry => ({ entry, choice: choiceOf(entry) })), { ...work, source: file, repository, newId })
        .then((outcomes): ReadPhase => ({ state: 'done', inventory, outcomes: new Map(outcomes.map((outcome, i) => [inventory.entries[i]!, outcome])) }), failed)
        .then(setPhase)
    },
  }
}

const failed = (reason: unknown): ReadPhase => ({ state: 'failed', fault: { code: 'failed', reason: String(reason) } })
