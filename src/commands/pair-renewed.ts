// Pairs sentences that came with another text with those across that nothing is said about yet.

import type { DocumentDraft } from '../model/change.ts'
import type { Alignment, Id, PerSide } from '../model/records.ts'
import type { CommandContext } from './command.ts'

export interface RenewedBead extends PerSide<readonly Id<'segment'>[]> {
  readonly confidence: number
}

/** Only beads with sentences on both sides, none of them in a row with others already. Linear. */
export function pairRenewed(
  draft: DocumentDraft,
  beads: readonly RenewedBead[],
  { newId }: Pick<CommandContext, 'newId'>,
): void {
  const rowOf = new Map<Id, Alignment>()
  for (const alignment of draft.all('alignment'))
    for (const id of [...alignment.original, ...alignment.rendering]) rowOf.set(id, alignment)
  for (const { original, rendering, confidence } of beads) {
    const ids = [...original, ...rendering]
    const rows = new Set(ids.flatMap(id => rowOf.get(id) ?? []))
    const areLoose = [...rows].every(row => isLoose(row) && [...row.original, ...row.rendering].every(id => ids.includes(id)))
    if (original.length === 0 || rendering.length === 0 || !areLoose) continue
    for (const row of rows) draft.remove(row.id)
    draft.put({ type: 'alignment', id: newId('alignment'), original, rendering, status: 'suggested', confidence })
  }
}

/** A row that only says that nothing was found across, and that nobody confirmed. */
const isLoose = ({ original, rendering, status }: Alignment): boolean =>
  status !== 'confirmed' && (original.length === 0 || rendering.length === 0)
