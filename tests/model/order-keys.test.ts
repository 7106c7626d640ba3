// Keys between keys: ours and those of foreign files.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderBetween, ordersFor } from '../../src/model/order-keys.ts'

describe('order keys', () => {
  it('come in ascending order', () => {
    const keys = ordersFor(200)
    expect(keys).toHaveLength(200)
    expect([...keys].sort()).toEqual(keys)
    expect(new Set(keys).size).toBe(200)
  })

  it('leave room before, between and after, again and again', () => {
    let [low, high] = ordersFor(2) as [string, string]
    for (let i = 0; i < 50; i++) {
      const key = orderBetween(low, high)
      expect(low < key && key < high).toBe(true)
      if (i % 2) low = key
      else high = key
    }
    expect(orderBetween(null, low) < low).toBe(true)
    expect(orderBetween(high, null) > high).toBe(true)
  })

  it('fit between the keys of a foreign file, which follow no scheme', () => {
    const foreign = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/)
    fc.assert(
      fc.property(foreign, foreign, (a, b) => {
        fc.pre(a < b && !(b.startsWith(a) && /^0+$/.test(b.slice(a.length))))
        const key = orderBetween(a, b)
        expect(a < key && key < b && /^[A-Za-z0-9]+$/.test(key)).toBe(true)
        expect(orderBetween(b, null) > b).toBe(true)
      }),
    )
  })

  it('are refused between keys that stand the wrong way round', () => {
    expect(() => orderBetween('b', 'a')).toThrow(RangeError)
    expect(() => orderBetween('a', 'a')).toThrow(RangeError)
  })
})
