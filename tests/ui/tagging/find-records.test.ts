// Finding entities and sources by name, and what is known of the words typed for them.
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/records.ts'
import { findRecords, sortByName } from '../../../src/ui/tagging/find-records.ts'
import { safeLink } from '../../../src/ui/tagging/safe-link.ts'
import { sideOfWords } from '../../../src/ui/tagging/side-of-words.ts'

const made = { createdBy: '', createdAt: '2025-11-02T08:00:00Z', updatedAt: '2025-11-02T08:00:00Z' }
const entity = (original: string, rendering: string, ...aliases: string[]): Entity =>
  ({ ...made, type: 'entity', id: rendering, entityType: 'person', names: { original, rendering }, aliases, link: '', note: '' })
const people = [entity('إيمان القاضي', 'Iman al-Qadi'), entity('مؤسسة الأمان', 'Aman Foundation', 'الأمان'), entity('سلمى أمين', 'Salma Amin'), entity('ريم', 'Reem')]
const found = (query: string) => findRecords(people, query).map(one => one.id)

describe('a search by name', () => {
  it.each([
    ['ايمان', ['Iman al-Qadi']], ['إيمَان', ['Iman al-Qadi']], ['القاضى', ['Iman al-Qadi']], ['موسسه', ['Aman Foundation']], ['«ريم»', ['Reem']], ['SALMA', ['Salma Amin']],
  ])('finds it however it is spelt: %s', (query, ids) => expect(found(query)).toEqual(ids))

  it('puts names that are or begin with the words first, then words inside, then parts of words', () => {
    expect(found('أمان')).toEqual(['Aman Foundation'])
    expect(found('am')).toEqual(['Aman Foundation', 'Salma Amin'])
    expect(found('man')).toEqual(['Iman al-Qadi', 'Aman Foundation'])
  })

  it('shows all of them while nothing is typed, and none where nothing fits', () => {
    expect(found(' ')).toHaveLength(4)
    expect(found('زياد')).toEqual([])
  })
})

describe('the names offered', () => {
  it('come in the order of the reader’s language, by the other name where one is missing', () => {
    const nameless = entity('جنى', '')
    const names = (side: 'original' | 'rendering', language: string) =>
      sortByName([...people, nameless], side, new Intl.Collator(language).compare).map(one => one.names[side] || one.names.original)
    expect(names('rendering', 'en')).toEqual(['Aman Foundation', 'Iman al-Qadi', 'Reem', 'Salma Amin', 'جنى'])
    expect(names('original', 'ar')).toEqual(['إيمان القاضي', 'جنى', 'ريم', 'سلمى أمين', 'مؤسسة الأمان'])
  })
})

describe('a typed name', () => {
  const languages = { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } } as const
  it.each([['وكالة الميناء', 'original'], ['Harbour News', 'rendering'], ['«الميناء» 24', 'original'], ['24', null]])('belongs to the side of its first letter: %s', (name, side) => {
    expect(sideOfWords(name, languages)).toBe(side)
  })
})

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'], ['  http://example.org ', 'http://example.org/'], ['HTTPS://example.org/خبر', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
  ])('on the web becomes a link: %s', (text, href) => expect(safeLink(text)).toBe(href))

  // oxlint-disable-next-line no-script-url -- the very thing that must not become a link
  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.org', '//example.org', 'https://', 'http://[', ''])(
    'of any other kind never does: %s', text => expect(safeLink(text)).toBe(null),
  )
})
