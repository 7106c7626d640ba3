import { expect, it } from 'vitest'
import type { Bitext } from '../../../src/language/both/bitext.ts'
import { groupMentions } from '../../../src/language/both/group-mentions.ts'
import type { Mention } from '../../../src/language/both/mention.ts'
import { suggestEntities } from '../../../src/language/both/suggest-entities.ts'
import type { EntityType } from '../../../src/model/records.ts'

const arabic = ['التقت ليلى حداد سامي خوري في باريس.', 'وقالت حداد إن المفوضية الأوروبية وافقت.']
const english = ['Leila Haddad met Sami Khoury in Paris.', 'Haddad said the European Commission had agreed.']

function mentionsOf(texts: readonly string[], side: string, names: readonly (readonly [number, string, EntityType])[]) {
  return names.map(([at, exact, entityType]): Mention => {
    const start = texts[at]!.indexOf(exact)
    return {
      segmentId: `${side}-${at}`,
      start,
      end: start + exact.length,
      exact,
      entityType,
      confidence: 0.8,
      reasons: [{ rule: 'entity.test', words: [exact] }],
    }
  })
}

const original = mentionsOf(arabic, 'ar', [
  [0, 'ليلى حداد', 'person'],
  [0, 'سامي خوري', 'person'],
  [0, 'باريس', 'place'],
  [1, 'حداد', 'person'],
  [1, 'المفوضية الأوروبية', 'organization'],
])
const rendering = mentionsOf(english, 'en', [
  [0, 'Leila Haddad', 'person'],
  [0, 'Sami Khoury', 'person'],
  [0, 'Paris', 'place'],
  [1, 'Haddad', 'person'],
  [1, 'European Commission', 'organization'],
])

const units = (texts: readonly string[], side: string) =>
  texts.map((text, at) => ({ segmentId: `${side}-${at}`, blockId: `${at}`, role: 'paragraph' as const, text }))

const bitext: Bitext = {
  sides: {
    original: { language: 'ar', units: units(arabic, 'ar') },
    rendering: { language: 'en', units: units(english, 'en') },
  },
  pairs: [0, 1].map(at => ({ original: [`ar-${at}`], rendering: [`en-${at}`] })),
  publishedOn: '',
  known: [],
}

it('groups a surname with the full name before it', () => {
  expect(groupMentions(rendering).map(group => group.mentions.map(mention => mention.exact))).toEqual([
    ['Leila Haddad', 'Haddad'],
    ['Sami Khoury'],
    ['Paris'],
    ['European Commission'],
  ])
})

it('makes one suggestion of a name and its counterpart, and one entity of all its mentions', () => {
  const suggestions = suggestEntities(bitext, { original, rendering })
  expect(suggestions.map(one => one.targets.map(target => target.spans[0]!.exact).join(' = '))).toEqual([
    'ليلى حداد = Leila Haddad',
    'سامي خوري = Sami Khoury',
    'باريس = Paris',
    'حداد = Haddad',
    'المفوضية الأوروبية = European Commission',
  ])
  const keys = suggestions.map(one => (one.kind === 'entity' ? one.entityKey : ''))
  expect(keys[3]).toBe(keys[0])
  expect(new Set(keys).size).toBe(4)
  expect(suggestions.every(one => one.confidence > 0.8)).toBe(true)
})
