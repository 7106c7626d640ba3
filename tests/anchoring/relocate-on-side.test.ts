// A mark goes to another sentence by itself only where its words stand with all that stood around them.

import { describe, expect, it } from 'vitest'
import { relocateOnSide } from '../../src/anchoring/relocate-on-side.ts'
import type { Segment } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'

const segmentOf = (id: string, text: string): Segment => ({ type: 'segment', id, side: 'rendering', order: id, blockId: 'b', role: 'paragraph', text })
const told = 'According to a person who attended the talks, twelve million dollars were paid for the quay in the old harbour.'
const words = 'twelve million dollars'
const anchor = makeAnchor(segmentOf('s0', told), { start: told.indexOf(words), end: told.indexOf(words) + words.length })
const relocate = (now: readonly string[], old: readonly string[] = [told]) =>
  relocateOnSide(anchor, now.map((text, i) => segmentOf(`n${i}`, text)), old)

describe('a mark whose sentence is gone', () => {
  it('goes to the sentence that took it in with its surroundings', () => {
    expect(relocate(['It rained.', `Nobody was surprised: ${told.slice(9)}`])).toMatchObject({ segmentId: 'n1', exact: words })
  })

  it.each([
    ['the same words stand among others', ['They earn twelve million dollars a year.']],
    ['only what stood before them is the same', ['According to a person who attended the talks, twelve million dollars were stolen.']],
    ['they stand there twice', [told, told]],
    ['the sentence is not there', ['It rained.']],
  ])('stays without a place where %s', (_what, now) => expect(relocate(now)).toBeNull())

  it('stays without a place where the old text said it twice', () => {
    expect(relocate([told], [told, told])).toBeNull()
  })

  it('is not moved on the strength of a word or two', () => {
    const short = makeAnchor(segmentOf('s0', 'He paid.'), { start: 3, end: 7 })
    expect(relocateOnSide(short, [segmentOf('n0', 'He paid.')], ['He paid.'])).toBeNull()
  })
})
