// The steps that can be taken back and done again, in memory and in what is kept of them. It knows no document.

import { joinDiffs } from '../model/record-diff.ts'
import type { TabHistory, UndoStep } from '../storage/article-repository.ts'

export interface UndoStacks {
  /** The next step to take stands last in both. */
  readonly undo: readonly UndoStep[]
  readonly redo: readonly UndoStep[]
}

const longest = 1_000

export class UndoHistory {
  private kept: TabHistory | null = null
  /** The place of the first step of `undo` in what is kept. */
  private offset = 0

  /** What was kept of earlier work comes before what was done since; redo of earlier work only while nothing was. */
  adopt(stacks: UndoStacks, kept: TabHistory): UndoStacks {
    this.kept = kept
    this.offset = kept.offset
    const isUntouched = stacks.undo.length + stacks.redo.length === 0
    const adopted = { undo: [...kept.undo, ...stacks.undo], redo: isUntouched ? kept.redo : stacks.redo }
    for (let i = kept.undo.length; i < adopted.undo.length; i++) this.write(i, 'undo', adopted.undo[i]!, 'go')
    if (!isUntouched)
      for (const [i, step] of stacks.redo.toReversed().entries()) this.write(adopted.undo.length + i, 'redo', step, 'go')
    return adopted
  }

  /** A step was done; part of the last one when the group is the same. */
  push({ undo }: UndoStacks, step: UndoStep): UndoStacks {
    const last = undo.at(-1)
    const joins = step.group !== null && last?.group === step.group
    const steps = joins ? [...undo.slice(0, -1), { ...last, diff: joinDiffs(step.diff, last.diff) }] : [...undo, step]
    const surplus = Math.max(0, steps.length - longest)
    this.offset += surplus
    const next = steps.slice(surplus)
    this.write(next.length - 1, 'undo', next.at(-1)!, 'go')
    return { undo: next, redo: [] }
  }

  /** The last step of one stack was taken; `back` is how to take it again the other way. */
  move(stacks: UndoStacks, from: 'undo' | 'redo', back: UndoStep): UndoStacks {
    const to = from === 'undo' ? 'redo' : 'undo'
    const moved = { [from]: stacks[from].slice(0, -1), [to]: [...stacks[to], back] } as unknown as UndoStacks
    this.write(from === 'undo' ? moved.undo.length : moved.undo.length - 1, to, back, 'stay')
    return moved
  }

  /** What is kept may be gone on with by another tab. */
  release(): void {
    this.kept?.release()
    this.kept = null
  }

  private write(i: number, state: 'undo' | 'redo', step: UndoStep, above: 'stay' | 'go'): void {
    this.kept?.write(this.offset + i, state, step, above)
  }
}
