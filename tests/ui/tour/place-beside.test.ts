// Where the tour stands: never on what it explains, as long as there is room beside it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covered, placeBeside } from '../../../src/ui/tour/place-beside.ts'

const view = { width: 1440, height: 900 }, box = { width: 380, height: 200 }

describe('the box of the tour', () => {
  it('stands under what it is about, or over it at the end of the view', () => {
    expect(placeBeside({ start: 500, top: 100, width: 300, height: 60 }, [], box, view)).toEqual({ x: 500, y: 172 })
    expect(placeBeside({ start: 500, top: 800, width: 300, height: 60 }, [], box, view).y).toBe(588)
  })

  it('gives way to what else must be seen', () => {
    const bar = { start: 400, top: 170, width: 500, height: 50 }
    expect(covered(placeBeside({ start: 500, top: 100, width: 300, height: 60 }, [bar], box, view), box, bar)).toBe(0)
  })

  it('never covers what it is about where over, under or beside it there is room, and never leaves the view', () => {
    const length = (most: number) => fc.integer({ min: 1, max: most })
    fc.assert(fc.property(fc.record({ start: length(1400), top: length(880), width: length(900), height: length(600) }), about => {
      const place = placeBeside(about, [], box, view)
      expect(place.x >= 0 && place.y >= 0 && place.x + box.width <= view.width && place.y + box.height <= view.height).toBe(true)
      const hasRoom = about.top - 12 >= box.height || view.height - about.top - about.height - 12 >= box.height || about.start - 12 >= box.width || view.width - about.start - about.width - 12 >= box.width
      expect(hasRoom && covered(place, box, about) > 0).toBe(false)
    }))
  })
})
