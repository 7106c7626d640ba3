// Which suggestions are still to be answered is followed from change to change, and is what a look at all of them gives.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnansweredSuggestions } from '../../src/commands/unanswered-suggestions.ts'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { SegmentIndex } from '../../src/model/segment-index.ts'
import '../tools/property-seed.ts'
import { article } from './article-notation.ts'
import { numberBody, suggested } from './suggested.ts'

/** Each sentence as it may stand at some moment: bare, marked in one way or another, or written anew. */
const arabic = [
  [
    'أعلنت وزارة الطاقة أن المشروع كلّف ملياري دولار.',
    'أعلنت [entity a: وزارة الطاقة] أن المشروع كلّف ملياري دولار.',
    'أعلنت وزارة الطاقة أن المشروع كلّف [number n: ملياري دولار].',
    'كلّف المشروع ملياري دولار.',
  ],
  [
    'وقالت هدى منصور إن العمل توقف.',
    'وقالت [entity b: هدى منصور] إن [العمل توقف].',
    'وقالت [number c: هدى منصور] إن العمل توقف.',
    '',
  ],
]
const english = [
  [
    'The ministry said it cost $2 billion.',
    'The ministry said it cost [number n: $2 billion].',
    'The ministry [it cost $2 billion].',
    '',
  ],
  ['Huda Mansour said work had stopped.', '[entity b: Huda Mansour] said work had stopped.', 'Work had stopped.', ''],
]
const bare = article({ ar: arabic.map(([line]) => line!), en: english.map(([line]) => line!) })
const name = { kind: 'entity', entityType: 'person', entityKey: 'x', names: { original: '', rendering: '' } } as const
const all = [
  suggested(bare, ['ar-1: وزارة الطاقة'], name),
  suggested(bare, ['ar-1: ملياري دولار', 'en-1: $2 billion'], numberBody({ value: 2e9 })),
  suggested(bare, ['ar-2: هدى منصور', 'en-2: Huda Mansour'], name),
  suggested(bare, ['en-2: Huda'], name),
]

const states: fc.Arbitrary<ArticleDocument> = fc
  .array(fc.nat(3), { minLength: 4, maxLength: 4 })
  .map(([a, b, c, d]) => article({ ar: [arabic[0]![a!]!, arabic[1]![b!]!], en: [english[0]![c!]!, english[1]![d!]!] }))
const readingOf = (document: ArticleDocument) => ({ document, index: SegmentIndex.of(document) })
const keys = (list: UnansweredSuggestions, rejected: ReadonlySet<string> = new Set()) =>
  list.without(rejected).map(({ key }) => key)

describe('suggestions that nobody has answered', () => {
  it('are the same whether followed through all changes or looked for at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(states, fc.nat(3)), { minLength: 1, maxLength: 12 }), history => {
        const followed = new UnansweredSuggestions(all)
        for (const [document, most] of history) followed.follow(readingOf(document), most)
        const last = readingOf(history.at(-1)![0])
        expect(followed.follow(last)).toBe(true)
        const fresh = new UnansweredSuggestions(all)
        fresh.follow(last)
        expect(keys(followed)).toEqual(keys(fresh))
      }),
    )
  })

  it('come back when their mark is gone or their words are written again, but not when they were rejected', () => {
    const followed = new UnansweredSuggestions(all)
    expect(
      followed.follow(readingOf(article({ ar: [arabic[0]![3]!, arabic[1]![1]!], en: english.map(([line]) => line!) }))),
    ).toBe(true)
    expect(keys(followed)).toEqual([all[3]!.key])
    followed.follow(readingOf(bare))
    expect(keys(followed)).toEqual(all.map(({ key }) => key))
    expect(keys(followed, new Set([all[1]!.key]))).toHaveLength(3)
  })

  it('are looked at piece by piece where there are many', () => {
    const followed = new UnansweredSuggestions(all)
    expect(followed.follow(readingOf(bare), 3)).toBe(false)
    expect(keys(followed)).toHaveLength(3)
    expect(followed.follow(readingOf(bare), 3)).toBe(true)
  })
})
