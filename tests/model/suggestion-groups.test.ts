// Suggestions are grouped by segment as they come and go, and are what a look at the whole list gives.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SuggestionGroups, suggestionsBySegment } from '../../src/model/suggestion-groups.ts'
import type { Suggestion } from '../../src/model/suggestion.ts'
import '../tools/property-seed.ts'
import { article } from '../commands/article-notation.ts'
import { numberBody, suggested } from '../commands/suggested.ts'

const document = article({
  ar: ['جمعت الشركة ملياري دولار من صندوقين.', 'ونفت ذلك لاحقاً.'],
  en: ['The firm raised $2 billion from two funds.', 'It later denied that.'],
})
const all = [
  suggested(document, ['ar-1: ملياري دولار', 'en-1: $2 billion'], numberBody({ value: 2e9 })),
  suggested(document, ['ar-1: صندوقين'], numberBody({ value: 2 })),
  suggested(document, ['en-1: two'], numberBody({ value: 2 })),
  suggested(document, ['ar-2: ذلك'], numberBody({})),
]
const asSets = (groups: ReadonlyMap<string, readonly Suggestion[]>) =>
  new Map([...groups].map(([id, group]) => [id, new Set(group)]))

describe('the suggestions on a segment', () => {
  it('are found from either side of what is said twice', () => {
    const groups = suggestionsBySegment(all)
    expect(groups.get('ar-1')).toEqual([all[0], all[1]])
    expect(groups.get('en-1')).toEqual([all[0], all[2]])
    expect(groups.get('en-2')).toBeUndefined()
  })

  it('are the same whether they came one by one or at once, and what was given out stays as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(all.length - 1), { maxLength: 20 }), acts => {
        const groups = new SuggestionGroups()
        const there = new Set<Suggestion>()
        for (const number of acts) {
          const before = groups.bySegment
          const kept = asSets(before)
          const suggestion = all[number]!
          if (there.delete(suggestion)) groups.remove(suggestion)
          else {
            groups.add(suggestion)
            there.add(suggestion)
          }
          expect(asSets(before)).toEqual(kept)
        }
        const list = [...there]
        expect(asSets(groups.bySegment)).toEqual(asSets(SuggestionGroups.of(list).bySegment))
      }),
    )
  })
})
