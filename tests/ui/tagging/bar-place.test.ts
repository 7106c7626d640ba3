// The bar stands beside the chosen words, never on them and never off the page.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dockBar, placeBar, type BarRequest, type Box } from '../../../src/ui/tagging/bar-place.ts'

const view: Box = { left: 0, top: 50, right: 1000, bottom: 850 }
const line = (left: number, top: number, width = 120, height = 30): Box => ({ left, top, right: left + width, bottom: top + height })
const request = (...words: Box[]): BarRequest => ({ words, width: 400, height: 40, view })
const boxOf = ({ width, height }: BarRequest, { left, top }: { left: number; top: number }): Box => ({ left, top, right: left + width, bottom: top + height })
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the bar', () => {
  it('stands above the first line, over its middle', () => {
    expect(placeBar(request(line(500, 300), line(300, 330)))).toEqual({ left: 360, top: 252 })
  })

  it('stands below the last line where there is no room above', () => {
    expect(placeBar(request(line(500, 60), line(300, 90)))).toEqual({ left: 160, top: 128 })
  })

  it('keeps on the page at both edges', () => {
    expect(placeBar(request(line(0, 300))).left).toBe(8)
    expect(placeBar(request(line(950, 300))).left).toBe(592)
  })

  it('goes beside words that fill the height of one column', () => {
    const column = Array.from({ length: 30 }, (_, i) => line(20, 40 + i * 28, 400, 28))
    expect(placeBar(request(...column)).left).toBeGreaterThan(420)
    const other = Array.from({ length: 30 }, (_, i) => line(560, 40 + i * 28, 400, 28))
    expect(placeBar(request(...other))).toMatchObject({ left: 152 })
  })

  it('scrolls out of sight with words that are', () => {
    const above = request(line(300, -200)), below = request(line(300, 1200))
    expect(placeBar(above).top).toBeLessThan(view.top - 40)
    expect(placeBar(below).top).toBeGreaterThan(view.bottom)
  })

  it('never covers words in view as long as there is room anywhere around them, and is never off the page sideways', () => {
    const oneColumn = fc.record({ left: fc.integer({ min: 0, max: 500 }), top: fc.integer({ min: 0, max: 800 }), lines: fc.integer({ min: 1, max: 25 }), width: fc.integer({ min: 10, max: 420 }) })
    fc.assert(fc.property(oneColumn, ({ left, top, lines, width }) => {
      const asked = request(...Array.from({ length: lines }, (_, i) => line(left, top + i * 30, width)))
      const bar = boxOf(asked, placeBar(asked))
      expect(bar.left).toBeGreaterThanOrEqual(view.left)
      expect(bar.right).toBeLessThanOrEqual(view.right)
      const isCrowded = top < 106 && top + lines * 30 > 794 && left < 416 && left + width > 584
      expect(isCrowded || !asked.words.some(word => overlap(word, bar))).toBe(true)
    }))
  })
})

describe('docked', () => {
  it('the bar stands at the lower edge, and at the upper one while words are down there', () => {
    expect(dockBar(request())).toEqual({ left: 300, top: 802 })
    expect(dockBar(request(line(300, 300)))).toEqual({ left: 300, top: 802 })
    expect(dockBar(request(line(300, 810)))).toEqual({ left: 300, top: 58 })
  })
})
