// What the page does with the suggester: asks, keeps together what comes in pieces, finds places, proposes counterparts.
import { describe, expect, it } from 'vitest'
import { markClaim } from '../../src/commands/mark-claim.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { markNumber } from '../../src/commands/mark-number.ts'
import { markOccurrences } from '../../src/commands/mark-occurrences.ts'
import type { Bitext } from '../../src/language/both/bitext.ts'
import type { SuggestAnswer, SuggestRequest } from '../../src/language/both/suggest-messages.ts'
import type { Suggestion } from '../../src/model/suggestion.ts'
import { bitextOf } from '../../src/state/suggestions/bitext-of.ts'
import { findOccurrences, searchedWords } from '../../src/state/suggestions/find-occurrences.ts'
import { proposeCounterpart } from '../../src/state/suggestions/propose-counterpart.ts'
import { createSuggester, type SuggestWorker } from '../../src/state/suggestions/suggester.ts'
import { createLocalShelf } from '../../src/storage/local-shelf.ts'
import { createRejectedShelf } from '../../src/storage/rejected-shelf.ts'
import { foundPieces } from '../../src/worker/found-pieces.ts'
import { article } from '../commands/article-notation.ts'
import { Desk } from '../commands/desk.ts'
import { numberBody, suggested } from '../commands/suggested.ts'

const harbour = article({
  ar: ['زار أحمد الميناء.', 'وقال أحمد إن ولأحمد ٣٠٠ سفينة.', 'ثم عاد أَحمد.'],
  en: ['Ahmad visited the harbour.', 'He said he had 300 ships.', 'Then ahmad went back.'],
})

describe('the suggester', () => {
  const bitext = (text: string): Bitext => ({ ...bitextOf(harbour, new Desk(harbour).context.rows), publishedOn: text })
  const setUp = () => {
    const requests: SuggestRequest[] = [], found: (readonly Suggestion[])[] = [], timers: (() => void)[] = []
    let failures = 0, ended = 0
    const worker: SuggestWorker = { postMessage: request => void requests.push(request), terminate: () => void ended++, onmessage: null, onerror: null }
    const suggester = createSuggester({
      start: () => worker, later: (_, callback) => (timers.push(callback), () => void timers.splice(timers.indexOf(callback), 1)),
      onProgress: () => {}, onFound: list => void found.push(list), onFailure: () => void failures++,
    })
    const answer = (put: readonly Suggestion[], gone: readonly string[] = [], isLast = true, rest: { isFinal?: boolean; run?: number } = {}) =>
      worker.onmessage!({ data: { type: 'piece', run: requests.at(-1)!.run, put, gone, isLast, isFinal: true, ...rest } satisfies SuggestAnswer })
    return { suggester, requests, found, timers, answer, get failures() { return failures }, get ended() { return ended } }
  }
  const one = suggested(harbour, ['en-2: 300'], numberBody({ value: 300 })), other = suggested(harbour, ['ar-2: ٣٠٠'], numberBody({ value: 300 }))

  it('hands on a result when its last piece came, and keeps what stayed the same', () => {
    const { suggester, found, answer } = setUp()
    suggester.ask(bitext('a'))
    answer([one], [], false)
    expect(found).toEqual([])
    answer([other])
    suggester.ask(bitext('b'))
    answer([], [other.key])
    expect(found).toEqual([[one, other], [one]])
    expect(found[1]![0]).toBe(one)
  })

  it('asks once more, for the last state, when the text changed while it was at work', () => {
    const { suggester, requests, found, answer } = setUp()
    for (const text of ['a', 'b', 'c']) suggester.ask(bitext(text))
    answer([one])
    answer([])
    expect(requests.map(request => request.bitext.publishedOn)).toEqual(['a', 'c'])
    expect(found).toEqual([[one]])
  })

  it('asks at once while hints are read, and takes what the void request still brings for differences', () => {
    const { suggester, requests, found, timers, answer } = setUp()
    suggester.ask(bitext('a'))
    answer([one], [], true, { isFinal: false })
    suggester.ask(bitext('b'))
    expect(requests.map(request => request.bitext.publishedOn)).toEqual(['a', 'b'])
    answer([other], [one.key], true, { run: requests[0]!.run })
    expect(found).toEqual([[one]])
    answer([], [], true, { isFinal: false })
    answer([one])
    expect(found).toEqual([[one], [other], [other, one]])
    expect(timers).toEqual([])
  })

  it('gives a worker up that says nothing', () => {
    const made = setUp()
    made.suggester.ask(bitext('a'))
    made.timers[0]!()
    expect([made.failures, made.ended]).toEqual([1, 1])
  })
})

describe('the worker', () => {
  it('sends only what is new or different, a few hundred at a time', () => {
    const many = Array.from({ length: 700 }, (_, i): Suggestion => ({ ...suggested(harbour, ['en-2: 300'], numberBody({ value: i })), key: `n${i}` }))
    const first = foundPieces(new Map(), many)
    expect(first.pieces.map(piece => piece.put.length)).toEqual([300, 300, 100])
    const next = foundPieces(first.known, [...many.slice(1), { ...many[1]!, key: 'new' }])
    expect(next.pieces.map(({ put, gone }) => [put.map(({ key }) => key), gone])).toEqual([[['new'], ['n0']]])
  })
})

describe('rejected suggestions', () => {
  it('are kept per article up to a bound, the oldest forgotten first, and read as none where they are damaged', () => {
    const kept = new Map<string, string>()
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) }
    const shelf = createRejectedShelf(createLocalShelf(storage as unknown as Storage))
    shelf.write('a', ['x', 'y'])
    expect([shelf.read('a'), shelf.read('b')]).toEqual([['x', 'y'], []])
    const long = Array.from({ length: 900 }, (_, i) => `${i} ${'ك'.repeat(90)}`)
    shelf.write('a', long)
    expect(shelf.read('a').length).toBeLessThan(450)
    expect(shelf.read('a').at(-1)).toBe(long.at(-1))
    kept.set('hashiya:rejected:a', '{')
    expect(shelf.read('a')).toEqual([])
    shelf.erase('a')
    expect(kept.size).toBe(0)
  })
})

describe('every occurrence', () => {
  it('is found on both sides, behind particles, in other spellings and under other names, but not where it is marked', () => {
    const desk = new Desk(harbour).select('ar-1', 'أحمد').do(markEntity)
    const entity = [...desk.document.all('entity')][0]!
    desk.document = desk.document.with(new Map([[entity.id, { ...entity, names: { original: 'أحمد', rendering: 'Ahmad' } }]]))
    const searched = searchedWords(desk.context, 'entity')!
    const found = findOccurrences(desk.context, searched)
    expect(found.map(({ segmentId, exact, how }) => [segmentId, exact, how])).toEqual([
      ['en-1', 'Ahmad', 'exact'], ['ar-2', 'أحمد', 'exact'], ['ar-2', 'أحمد', 'clitic'], ['ar-3', 'أَحمد', 'folded'], ['en-3', 'ahmad', 'folded'],
    ])
    desk.do(markOccurrences, { of: desk.active.id, places: found })
    expect(desk.steps).toHaveLength(2)
    expect([...desk.document.all('entity')]).toHaveLength(1)
    expect(desk.shown).toMatchObject({ 'ar-2': 'وقال [أحمد] إن ول[أحمد] ٣٠٠ سفينة.', 'en-3': 'Then [ahmad] went back.' })
    const last = [...desk.document.all('annotation')].find(({ targets }) => targets[0]!.spans[0]!.segmentId === 'ar-3')
    expect(last!.targets.map(({ side }) => side)).toEqual(['original', 'rendering'])
    expect(findOccurrences(desk.context, searched)).toEqual([])
  })
})

describe('a counterpart', () => {
  it('is the number of the same value in the level sentence', () => {
    const desk = new Desk(harbour).select('ar-2', '٣٠٠').do(markNumber)
    expect(proposeCounterpart(desk.context, desk.active)?.target).toMatchObject({ side: 'rendering', spans: [{ segmentId: 'en-2', exact: '300' }] })
  })

  it('is proposed for a name that nothing was found about, and for a claim', () => {
    const named = new Desk(harbour).select('ar-3', 'أَحمد').do(markEntity)
    expect(proposeCounterpart(named.context, named.active)?.target.spans[0]!.exact).toBe('ahmad')
    const claimed = new Desk(harbour).select('ar-1', 'زار أحمد الميناء').do(markClaim)
    expect(proposeCounterpart(claimed.context, claimed.active)).toMatchObject({ target: { side: 'rendering', spans: [{ segmentId: 'en-1', exact: 'Ahmad visited the harbour' }] } })
  })

  it('is what was found on both sides where the mark stands', () => {
    const desk = new Desk(harbour).select('ar-3', 'أَحمد').do(markEntity)
    desk.suggestions = [suggested(harbour, ['ar-3: أَحمد', 'en-3: ahmad'], { kind: 'entity', entityType: 'person', entityKey: 'a', names: { original: '', rendering: '' } })]
    expect(proposeCounterpart(desk.context, desk.active)?.target).toMatchObject({ spans: [{ segmentId: 'en-3', exact: 'ahmad' }] })
  })
})
