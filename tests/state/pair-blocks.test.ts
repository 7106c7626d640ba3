// Long texts are paired in stretches, and come out as if they were paired at once.
import { describe, expect, it } from 'vitest'
import { alignByLength, type Block } from '../../src/alignment/align-by-length.ts'
import { pairBlocks } from '../../src/state/exchange/pair-blocks.ts'

const words = (number: number, word: string) => `${word} `.repeat(3 + ((number * 7) % 11)).trim()
/** Paragraphs of one to four sentences whose lengths tell them apart. */
const text = (paragraphs: number, word: string): Block[] =>
  Array.from({ length: paragraphs }, (_, p) => ({
    role: p % 9 === 0 ? 'heading' : 'paragraph',
    sentences: p % 9 === 0 ? [words(p, word)] : Array.from({ length: 1 + ((p * 5) % 4) }, (_unused, s) => `${words(p * 3 + s * 5, word)}.`),
  }))
const original = text(260, 'كلمات'), rendering = text(260, 'words')
const places = (beads: Awaited<ReturnType<typeof pairBlocks>>) => beads.map(bead => [bead.original, bead.rendering])

describe('pairing in stretches', () => {
  it('gives what pairing at once gives, and rests in between', async () => {
    let rests = 0
    const beads = await pairBlocks(original, rendering, async () => void rests++)
    expect(places(beads)).toEqual(places(alignByLength(original, rendering)))
    expect(rests).toBeGreaterThan(1)
  })

  it('names every sentence once, also when one text is much longer', async () => {
    const beads = await pairBlocks(original, rendering.slice(0, 70), async () => {})
    const named = (side: 'original' | 'rendering') => beads.flatMap(bead => bead[side]).map(({ block, sentence }) => `${block}.${sentence}`)
    const all = (blocks: readonly Block[]) => blocks.flatMap((block, number) => block.sentences.map((_, sentence) => `${number}.${sentence}`))
    expect(named('original')).toEqual(all(original))
    expect(named('rendering')).toEqual(all(rendering.slice(0, 70)))
  })

  it('finds its way back after a passage that only one text has', async () => {
    const longer = [...original.slice(0, 100), ...text(12, 'زيادة'), ...original.slice(100)]
    const beads = await pairBlocks(longer, rendering, async () => {})
    const last = beads.at(-1)!
    expect([last.original.at(-1)?.block, last.rendering.at(-1)?.block]).toEqual([271, 259])
    expect(beads.slice(-40).every(bead => bead.original[0]!.block - 12 === bead.rendering[0]!.block)).toBe(true)
  })

  it('pairs short texts at once', async () => {
    let rests = 0
    await pairBlocks(original.slice(0, 100), rendering.slice(0, 100), async () => void rests++)
    expect(rests).toBe(0)
  })

  it('makes nothing of nothing', async () => expect(await pairBlocks([], [], async () => {})).toEqual([]))
})
