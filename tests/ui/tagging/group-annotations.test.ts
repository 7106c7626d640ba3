// The list of annotations: by place, by kind, by entity.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListOrder } from '../../../src/commands/workspace-view.ts'
import type { ArticleDocument } from '../../../src/model/article-document.ts'
import { articleRows } from '../../../src/model/article-rows.ts'
import type { Annotation, DocumentRecord, Segment } from '../../../src/model/records.ts'
import { annotationKinds } from '../../../src/model/vocabulary.ts'
import { claimsInOrder } from '../../../src/ui/tagging/claims-in-order.ts'
import { countKinds, groupAnnotations, type AnnotationGroup } from '../../../src/ui/tagging/group-annotations.ts'
import { article } from '../../commands/article-notation.ts'

const everyKind = new Set(annotationKinds)
const { compare: compareNames } = new Intl.Collator('en')
const grouped = (document: ArticleDocument, order: ListOrder, kinds = everyKind) => groupAnnotations({ document, rows: articleRows(document), order, isShown: annotation => kinds.has(annotation.kind), nameSide: 'rendering', compareNames })

/** The groups as "heading: words, words", the words being those of the first place. */
const show = (document: ArticleDocument, groups: readonly AnnotationGroup[]) =>
  groups.map(({ heading, annotationIds }) => {
    const name =
      heading.by === 'section' ? (heading.segmentIds ? document.segment(heading.segmentIds[0]!)!.text : 'beginning')
      : heading.by === 'kind' ? heading.kind
      : heading.by === 'entity' ? document.entity(heading.entityId)!.names.rendering
      : heading.by
    return `${name}: ${annotationIds.map(id => document.annotation(id)!.targets[0]!.spans[0]!.exact).join(', ')}`
  })

const change = (document: ArticleDocument, ...records: DocumentRecord[]) => document.with(new Map(records.map(record => [record.id, record])))
const withRole = (document: ArticleDocument, id: string, role: Segment['role']) => change(document, { ...document.segment(id)!, role })
const without = (document: ArticleDocument, label: string) => {
  const annotation = document.annotation(`mark-${label}`)!
  const targets = annotation.targets.map(target => ({ ...target, spans: target.spans.map(span => ({ ...span, status: 'orphaned' as const })) }))
  return change(document, { ...annotation, targets } as Annotation)
}

const harbour = () => {
  const plain = article({
    ar: ['الميناء', 'قالت [source 1: بلدية صور] إن [number 2: ٤٠] سفينة عادت', 'الأسواق', '[entity 3: صور] مدينة بحرية و[claim 4: [entity 5: ليلى حداد] اشترت سفينة]', 'قد يعجبك أيضًا [entity 6: بيروت]'],
    en: ['The harbour', '[source 1: The municipality of Tyre] said [number 2: 40] ships came back', 'The markets', '[entity 3: Tyre] is a city by the sea and [claim 4: [entity 5: Layla Haddad] bought a ship]', 'You may also like [entity 6: Beirut]'],
  })
  return ['ar-1', 'en-1', 'ar-3', 'en-3'].reduce((document, id) => withRole(document, id, 'heading'), withRole(withRole(plain, 'ar-5', 'boilerplate'), 'en-5', 'boilerplate'))
}

describe('by place', () => {
  it('annotations stand under the headings of the article, in reading order, the wider of two first', () => {
    const document = harbour()
    expect(show(document, grouped(document, 'place'))).toEqual([
      'الميناء: بلدية صور, ٤٠', 'الأسواق: صور, ليلى حداد اشترت سفينة, ليلى حداد', 'set-aside: بيروت',
    ])
  })

  it('what comes before any heading stands at the beginning', () => {
    const document = article({ ar: ['زار [entity 1: سامي] القرية'] })
    expect(show(document, grouped(document, 'place'))).toEqual(['beginning: سامي'])
  })

  it('an annotation on both sides stands once, where the original is; one on the English side alone stands in its row after it', () => {
    const document = article({ ar: ['[entity 1: سامي] هنا', 'وهناك [entity 3: ريم]'], en: ['[entity 1: Sami] and [entity 2: Rita] are here', ''] })
    expect(show(document, grouped(document, 'place'))).toEqual(['beginning: سامي, Rita, ريم'])
  })

  it('one whose words are all gone is listed at the end, never dropped', () => {
    const document = without(harbour(), '1')
    expect(show(document, grouped(document, 'place')).at(-1)).toBe('lost: بلدية صور')
    expect(show(document, grouped(document, 'kind')).at(-1)).toBe('lost: بلدية صور')
  })
})

describe('by kind and by entity', () => {
  it('kinds come in the order in which they are offered', () => {
    const document = harbour()
    expect(show(document, grouped(document, 'kind'))).toEqual(['entity: صور, ليلى حداد, بيروت', 'claim: ليلى حداد اشترت سفينة', 'number: ٤٠', 'source: بلدية صور'])
  })

  it('entities come by name, each with its mentions, and the other kinds after them', () => {
    const document = harbour()
    const again: Annotation = { ...document.annotation('mark-6')!, id: 'mark-7', kind: 'entity', entityId: 'entity-3' } as Annotation
    const joined = change(document, again)
    expect(show(joined, grouped(joined, 'entity'))).toEqual([
      'Beirut: بيروت', 'Layla Haddad: ليلى حداد', 'Tyre: صور, بيروت', 'claim: ليلى حداد اشترت سفينة', 'number: ٤٠', 'source: بلدية صور',
    ])
  })

  it('only the kinds asked for are shown, and all are counted', () => {
    const document = harbour()
    expect(show(document, grouped(document, 'kind', new Set(['number'] as const)))).toEqual(['number: ٤٠'])
    expect(grouped(document, 'place', new Set())).toEqual([])
    expect(countKinds(document)).toEqual({ entity: 3, claim: 1, number: 1, source: 1 })
  })
})

it('no order loses an annotation or lists it twice', () => {
  const sentence = fc.array(fc.constantFrom('[entity {}: سامي]', '[claim {}: عاد]', '[number {}: ٣]', '[source {}: الإذاعة]', 'ثم'), { maxLength: 6 })
  fc.assert(fc.property(fc.array(sentence, { maxLength: 8 }), fc.array(fc.constantFrom('paragraph', 'heading', 'boilerplate'), { minLength: 8, maxLength: 8 }), (sentences, roles) => {
    let label = 0
    const lines = sentences.map(words => words.map(word => word.replace('{}', () => String(label++))).join(' '))
    const document = sentences.reduce((so, _, i) => (so.segment(`ar-${i + 1}`) ? withRole(so, `ar-${i + 1}`, roles[i] as Segment['role']) : so), article({ ar: lines }))
    const all = [...document.all('annotation')].map(one => one.id).sort()
    for (const order of ['place', 'kind', 'entity'] as const) expect(grouped(document, order).flatMap(group => group.annotationIds).sort()).toEqual(all)
  }), { numRuns: 50 })
})

describe('the claims of an article', () => {
  it('come in the order in which they are marked, those that no words are marked for last', () => {
    const document = article({ ar: ['قالت [claim 9: عادت السفن] ثم [claim 2: غادرت]', '[claim 5: رست]'] })
    const spoken = change(document, { ...document.claim('claim-2')!, id: 'claim-1' })
    expect(claimsInOrder(spoken, articleRows(spoken)).map(claim => claim.id)).toEqual(['claim-9', 'claim-2', 'claim-5', 'claim-1'])
  })
})
