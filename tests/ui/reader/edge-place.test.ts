// The handle of an edge stands where the eye sees the words begin or end, whatever the direction of their letters.
import { describe, expect, it } from 'vitest'
import { edgePlace, type EdgeLetters, type LetterBox } from '../../../src/ui/reader/edge-place.ts'

const line = (left: number, width = 10, top = 100): LetterBox => ({ left, right: left + width, top, bottom: top + 30 })
const at = (edge: EdgeLetters['edge'], letter: LetterBox, neighbours: Partial<EdgeLetters> = {}) => {
  const { x, outwards } = edgePlace({ edge, letter, before: null, behind: null, base: 'rtl', ...neighbours })
  return `${x} ${outwards === 1 ? '→' : '←'}`
}

describe('the handle of an edge', () => {
  it('stands at the right of an Arabic beginning and at the left of an Arabic end', () => {
    expect(at('start', line(200), { behind: line(190) })).toBe('210 →')
    expect(at('end', line(100), { before: line(110) })).toBe('100 ←')
  })

  it('stands the other way round at Latin words and numbers inside Arabic', () => {
    expect(at('start', line(200), { behind: line(210) })).toBe('200 ←')
    expect(at('end', line(260), { before: line(250) })).toBe('270 →')
  })

  it('of a mark that ends inside a Latin word stands in the middle of the line, where that letter ends', () => {
    expect(at('end', line(732), { before: line(722), behind: line(742) })).toBe('742 →')
  })

  it('takes the direction of the side where a letter touches no other', () => {
    expect(at('start', line(200), { before: line(400), behind: line(300) })).toBe('210 →')
    expect(at('start', line(200), { base: 'ltr' })).toBe('200 ←')
    expect(at('end', line(200), { base: 'ltr' })).toBe('210 →')
  })

  it('is not misled by a letter that touches on another line', () => {
    expect(at('end', line(100), { behind: line(110, 10, 140), before: line(110) })).toBe('100 ←')
  })

  it('holds though joined letters overlap a little', () => expect(at('start', line(200), { behind: line(191.2) })).toBe('210 →'))
})
