// Copies are thinned as they grow old, and never the one that matters most.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundBackups, type Thinnable } from '../../src/storage/bound-backups.ts'
import { thinBackups } from '../../src/storage/thin-backups.ts'

const present = '2026-03-01T10:00:00.000Z'
const hour = 3_600_000
const ago = (hours: number, reason: Thinnable['reason'] = 'time', size = 1_000): Thinnable => ({
  id: `${hours} h ago`,
  articleId: 'port',
  at: new Date(Date.parse(present) - hours * hour).toISOString(),
  reason,
  size,
})
const ids = (copies: readonly Thinnable[]) => copies.map(copy => copy.id)
const after = (copies: readonly Thinnable[], gone: readonly string[]) => copies.filter(copy => !gone.includes(copy.id))

describe('copies of an article', () => {
  it('stand hourly for a day, daily for a month and monthly before that', () => {
    const copies = Array.from({ length: 24 * 120 * 2 }, (_, i) => ago(i / 2))
    const bounds = { count: Infinity, size: Infinity }
    const kept = after(copies, thinBackups(copies, present, bounds)).map(copy => Date.parse(present) - Date.parse(copy.at))
    const between = (from: number, to: number) => kept.filter(age => age >= from * hour && age < to * hour).length
    expect(between(0, 24)).toBeGreaterThanOrEqual(24)
    expect(between(0, 24)).toBeLessThanOrEqual(26)
    expect(between(24, 24 * 30)).toBeGreaterThanOrEqual(29)
    expect(between(24, 24 * 30)).toBeLessThanOrEqual(30)
    expect(between(24 * 30, 24 * 120)).toBeGreaterThanOrEqual(3)
    expect(between(24 * 30, 24 * 120)).toBeLessThanOrEqual(4)
  })

  it('that were laid by before an act all stay for a day, however close they lie', () => {
    const copies = [ago(0), ago(0.1, 'bulk'), ago(0.2, 'import'), ago(0.3, 'restore'), ago(0.4), ago(0.5)]
    expect(thinBackups(copies, present)).not.toContain('0.1 h ago')
    expect(after(copies, thinBackups(copies, present)).filter(copy => copy.reason !== 'time')).toHaveLength(3)
  })

  it('of a day gone by are stood for by the one that was laid by before an act', () => {
    const copies = [ago(0), ago(50), ago(51, 'bulk'), ago(52)]
    expect(ids(after(copies, thinBackups(copies, present)))).toEqual(['0 h ago', '51 h ago'])
  })
})

const anyCopies = fc
  .array(
    fc.record({
      articleId: fc.constantFrom('port', 'mill'),
      minutes: fc.nat(60 * 24 * 200),
      reason: fc.constantFrom('time', 'bulk', 'import', 'restore', 'migration', 'drop'),
      size: fc.nat(5_000),
    }),
    { maxLength: 60 },
  )
  .map(all => all.map(({ minutes, ...copy }, i): Thinnable => ({ ...copy, id: `c${i}`, at: ago(minutes / 60).at } as Thinnable)))
const anyBounds = fc.record({ count: fc.integer({ min: 1, max: 30 }), size: fc.nat(60_000) })
const newestOf = (copies: readonly Thinnable[]) => copies.reduce((a, b) => (b.at > a.at ? b : a))

describe('thinning', () => {
  it('never drops the newest, exceeds its bounds only with the newest alone, and is done when it is done', () => {
    fc.assert(
      fc.property(anyCopies, anyBounds, (all, bounds) => {
        const copies = all.filter(copy => copy.articleId === 'port')
        fc.pre(copies.length > 0)
        const kept = after(copies, thinBackups(copies, present, bounds))
        expect(kept.some(copy => copy.at === newestOf(copies).at)).toBe(true)
        const size = kept.reduce((sum, copy) => sum + copy.size, 0)
        expect(kept.length <= bounds.count && (size <= bounds.size || kept.length === 1)).toBe(true)
        expect(thinBackups(kept, present, bounds)).toEqual([])
      }),
    )
  })

  it('of the whole library leaves every article its newest copy', () => {
    fc.assert(
      fc.property(anyCopies, anyBounds, (copies, bounds) => {
        const kept = after(copies, boundBackups(copies, bounds))
        const articles = new Set(copies.map(copy => copy.articleId))
        for (const id of articles) {
          const newest = newestOf(copies.filter(copy => copy.articleId === id))
          expect(kept.some(copy => copy.articleId === id && copy.at === newest.at)).toBe(true)
        }
        const size = kept.reduce((sum, copy) => sum + copy.size, 0)
        expect((kept.length <= bounds.count && size <= bounds.size) || kept.length === articles.size).toBe(true)
      }),
    )
  })
})
