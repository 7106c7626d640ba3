// Pairs the blocks of two texts, a stretch at a time when they are long, so that the page can breathe in between.

import { alignByLength, type Bead, type Block, type SentenceRef } from '../../alignment/align-by-length.ts'

/** Blocks of each side that are paired at once: a fraction of a second. */
const stretch = 120

/**
 * What `alignByLength` gives for the whole, in beads of the whole. Of longer texts, a stretch is paired, its first two
 * thirds are kept up to where a block ends on both sides, and the next stretch begins there: the end of a stretch is
 * never trusted, for what follows is not in sight. `rest` is awaited between stretches.
 */
export async function pairBlocks(original: readonly Block[], rendering: readonly Block[], rest = oneTurn): Promise<readonly Bead[]> {
  const beads: Bead[] = []
  let a = 0, b = 0
  for (;;) {
    const inSight = { original: original.slice(a, a + stretch), rendering: rendering.slice(b, b + stretch) }
    const isLast = a + stretch >= original.length && b + stretch >= rendering.length
    const found = alignByLength(inSight.original, inSight.rendering)
    const cut = isLast ? null : lastSafeCut(found, inSight.original, inSight.rendering)
    const kept = cut ? found.slice(0, cut.beads) : found
    for (const bead of kept) beads.push({ ...bead, original: shift(bead.original, a), rendering: shift(bead.rendering, b) })
    if (isLast) return beads
    a += cut?.original ?? inSight.original.length
    b += cut?.rendering ?? inSight.rendering.length
    await rest()
  }
}

interface Cut {
  readonly beads: number
  /** Whole blocks before the cut. */
  readonly original: number
  readonly rendering: number
}

/** The last place in the first two thirds where a block ends on both sides; null when there is none. */
function lastSafeCut(beads: readonly Bead[], original: readonly Block[], rendering: readonly Block[]): Cut | null {
  let best: Cut | null = null
  let a: SentenceRef | undefined, b: SentenceRef | undefined
  for (const [number, bead] of beads.entries()) {
    a = bead.original.at(-1) ?? a
    b = bead.rendering.at(-1) ?? b
    const ends = endsBlock(a, original) && endsBlock(b, rendering)
    const blocks = { original: a ? a.block + 1 : 0, rendering: b ? b.block + 1 : 0 }
    if (best && blocks.original > (original.length * 2) / 3 && blocks.rendering > (rendering.length * 2) / 3) break
    if (ends && blocks.original + blocks.rendering > 0) best = { beads: number + 1, ...blocks }
  }
  return best
}

const oneTurn = (): Promise<void> => new Promise(done => setTimeout(done))

const endsBlock = (ref: SentenceRef | undefined, blocks: readonly Block[]): boolean => !ref || ref.sentence === blocks[ref.block]!.sentences.length - 1

const shift = (refs: readonly SentenceRef[], by: number): SentenceRef[] => refs.map(({ block, sentence }) => ({ block: block + by, sentence }))
