// Narrowing the list of marks, and stepping through what is left of it.
import { describe, expect, it } from 'vitest'
import { type AnnotationFilter, isFiltering, noFilter } from '../../src/commands/annotation-filter.ts'
import { clearFilter } from '../../src/commands/clear-filter.ts'
import { filterList } from '../../src/commands/filter-list.ts'
import { nextAnnotation } from '../../src/commands/next-annotation.ts'
import { passesFilter } from '../../src/commands/passes-filter.ts'
import type { Annotation, DocumentRecord } from '../../src/model/records.ts'
import { filterParts, withoutPart, withPart } from '../../src/ui/tagging/filter-parts.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

const plain = article({
  ar: ['قالت [source 1: بلدية صور] إن [number 2: ٤٠] سفينة عادت إلى [entity 3: صُور]', '[claim 4: [entity 5: ليلى حدّاد] اشترت سفينة]'],
  en: ['[source 1: The municipality] said [number 2: 40] ships came back to [entity 3: Tyre]', '[claim 4: [entity 5: Layla Haddad] bought a ship] from [entity 6: Marsa]'],
})
const put = (...records: DocumentRecord[]) => plain.with(new Map(records.map(record => [record.id, record])))
const mark = (n: number) => plain.annotation(`mark-${n}`)!
const lost = (annotation: Annotation): Annotation => ({ ...annotation, targets: annotation.targets.map(target => ({ ...target, spans: target.spans.map(span => ({ ...span, status: 'orphaned' as const })) })) })
const document = put(
  { ...plain.entity('entity-5')!, entityType: 'person', aliases: ['أم سامي'] },
  { ...plain.entity('entity-3')!, entityType: 'place' },
  { ...plain.entity('entity-6')!, entityType: 'place' },
  { ...plain.claim('claim-4')!, verdict: 'disputed' },
  { ...mark(2), createdBy: 'Omar', note: 'verify with the port' },
  lost(mark(6)),
)
const left = (changes: Partial<AnnotationFilter>) => Array.from(document.all('annotation')).filter(one => passesFilter(document, one, { ...noFilter, ...changes })).map(one => Number(one.id.slice(5))).toSorted()

describe('the list', () => {
  it.each<[string, Partial<AnnotationFilter>, number[]]>([
    ['of some kinds', { kinds: ['claim', 'source'] }, [1, 4]],
    ['of people', { kinds: ['entity'], entityTypes: ['person'] }, [5]],
    ['of people and all claims', { kinds: ['entity', 'claim'], entityTypes: ['person'] }, [4, 5]],
    ['of a verdict', { kinds: ['claim'], verdicts: ['disputed', 'false'] }, [4]],
    ['of no verdict', { kinds: ['claim'], verdicts: ['none'] }, []],
    ['of one annotator', { annotators: ['Omar'] }, [2]],
    ['of lost words', { orphaned: true }, [6]],
    ['on one side only', { onlySide: 'rendering' }, [6]],
    ['with words, however they are spelt', { words: 'حداد' }, [4, 5]],
    ['with an alias', { words: 'ام سامي' }, [5]],
    ['with words of a note', { words: 'PORT' }, [2]],
    ['with several conditions', { words: 'ship', kinds: ['claim'], verdicts: ['disputed'] }, [4]],
    ['of all', { words: '  ' }, [1, 2, 3, 4, 5, 6]],
  ])('narrows to marks %s', (_, changes, expected) => expect(left(changes)).toEqual(expected))

  it('is stepped through as it is narrowed, until the filter is let go', () => {
    const desk = new Desk(document).do(filterList, { kinds: ['claim', 'number'] })
    const seen = [1, 2, 3].map(() => desk.do(nextAnnotation).active.kind)
    expect(seen).toEqual(['number', 'claim', 'number'])
    desk.do(filterList, { words: 'nowhere' })
    expect(desk.can(nextAnnotation)).toBe(false)
    expect(isFiltering(desk.do(clearFilter).view.filter)).toBe(false)
    expect(desk.can(clearFilter)).toBe(false)
  })
})

describe('the parts of a filter', () => {
  const filterOf = (...changes: ((filter: AnnotationFilter) => Partial<AnnotationFilter>)[]) => changes.reduce((filter, one) => ({ ...filter, ...one(filter) }), noFilter)

  it('asks for people and sees people only; a second kind joins them', () => {
    const people = filterOf(filter => withPart(filter, { field: 'entityTypes', value: 'person' }))
    expect(people.kinds).toEqual(['entity'])
    const both = { ...people, ...withPart(people, { field: 'verdicts', value: 'disputed' }) }
    expect(both.kinds).toEqual(['entity', 'claim'])
    expect(filterParts(both)).toEqual([{ field: 'entityTypes', value: 'person' }, { field: 'verdicts', value: 'disputed' }])
  })

  it('leaves nothing behind when each part is taken out', () => {
    let filter = filterOf(
      one => withPart(one, { field: 'entityTypes', value: 'person' }),
      one => withPart(one, { field: 'annotators', value: 'Omar' }),
      one => withPart(one, { field: 'onlySide', value: 'original' }),
      one => withPart(one, { field: 'orphaned', value: '' }),
    )
    for (const part of filterParts(filter)) filter = { ...filter, ...withoutPart(filter, part) }
    expect(filter).toEqual(noFilter)
  })
})
