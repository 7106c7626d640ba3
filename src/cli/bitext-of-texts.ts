// Two raw texts as one article: cut into segments and paired.

import { alignByLength, type Block, type SentenceRef } from '../alignment/align-by-length.ts'
import type { Bitext, TextUnit, UnitPair } from '../language/both/bitext.ts'
import { cutArticle } from './cut-article.ts'

export interface PlacedBitext {
  readonly bitext: Bitext
  /** Where each segment begins in its text, UTF-16. */
  readonly starts: ReadonlyMap<string, number>
}

/** An empty text is a side without segments. */
export function bitextOfTexts(arabic: string, english: string, publishedOn: string): PlacedBitext {
  const [original, rendering] = [cutArticle(arabic, 'ar', 'o'), cutArticle(english, 'en', 'r')]
  return {
    bitext: {
      sides: {
        original: { language: 'ar', units: original.units },
        rendering: { language: 'en', units: rendering.units },
      },
      pairs: pairUnits(original.units, rendering.units),
      publishedOn,
      known: [],
    },
    starts: new Map([...original.starts, ...rendering.starts]),
  }
}

function pairUnits(original: readonly TextUnit[], rendering: readonly TextUnit[]): readonly UnitPair[] {
  const [a, b] = [blocksOf(original), blocksOf(rendering)]
  const ids = (blocks: readonly (readonly TextUnit[])[], refs: readonly SentenceRef[]) =>
    refs.map(({ block, sentence }) => blocks[block]![sentence]!.segmentId)
  return alignByLength(a.map(toBlock), b.map(toBlock)).map(bead => ({
    original: ids(a, bead.original),
    rendering: ids(b, bead.rendering),
  }))
}

const toBlock = (units: readonly TextUnit[]): Block => ({
  role: units[0]!.role,
  sentences: units.map(({ text }) => text),
})

function blocksOf(units: readonly TextUnit[]): readonly (readonly TextUnit[])[] {
  const blocks = new Map<string, TextUnit[]>()
  for (const unit of units) {
    const block = blocks.get(unit.blockId)
    if (block) block.push(unit)
    else blocks.set(unit.blockId, [unit])
  }
  return [...blocks.values()]
}
