// Whatever a person does, in whatever order: the document stays sound, no mark is lost to another, and all of it can
// be taken back.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allCommands } from '../../src/commands/all-commands.ts'
import type { AnyCommand, Command } from '../../src/commands/command.ts'
import { articleRows } from '../../src/model/article-rows.ts'
import type { DocumentRecord, RecordType, Segment } from '../../src/model/records.ts'
import { annotationKinds, sides, verdicts } from '../../src/model/vocabulary.ts'
import { snapToGraphemes } from '../../src/text/graphemes.ts'
import { wordChanges } from '../../src/text/word-diff.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'
import { findOrphans } from '../../src/anchoring/find-orphans.ts'
import { selectAnnotations } from '../../src/commands/select-annotations.ts'
import { showRepair } from '../../src/commands/show-repair.ts'
import { showSuggestions } from '../../src/commands/show-suggestions.ts'
import type { Suggestion } from '../../src/model/suggestion.ts'
import { numberBody, suggested } from './suggested.ts'
import type { Repairing } from '../../src/commands/workspace-view.ts'
import { wordsOf } from '../../src/text/words.ts'
import { renewSide } from '../../src/commands/renew-side.ts'
import type { RecordChanges } from '../../src/model/article-document.ts'
import { change } from '../../src/model/change.ts'
import { toChanges } from '../../src/model/record-diff.ts'

const written = article({
  ar: [
    'أعلنت [entity 1: OpenAI] تعيين مُحَمَّدٍ شونهولتز 👨🏻‍🚒 أمس.',
    '[claim 2: وقال \u200fإن 1,200 أسرة\u200f] عادت، وفق [source 3: بلومبرغ].',
    'وشونهولتز وThinking Machines Lab «معا»؟',
    'شارك الخبر.',
    '',
  ],
  en: [
    '[entity 1: OpenAI] hired Muhammad Schoenholz yesterday.',
    "[claim 2: He said [number 4: 1,200] families] returned; Bloomberg's report.",
    '',
    '',
    'An addition of $12.5 by OpenAI, says [source 5: Al Fajr].',
  ],
})
/** With what is rare to come about by chance: a chain of sources behind the claim, and a mark that lost its words. */
const start = () => {
  const attribution = [{ sourceId: 'source-3' }, { sourceId: 'source-5' }]
  const number = [...written.all('annotation')].find(({ kind }) => kind === 'number')!
  const span = { segmentId: 'en-1', start: 0, end: 9, exact: 'hired two', prefix: '', suffix: '', status: 'orphaned' as const }
  const lost = { ...number, id: 'lost', targets: [{ side: 'rendering' as const, spans: [span] }] }
  return written.with(new Map<string, DocumentRecord>([['claim-2', { ...written.claim('claim-2')!, attribution }], [lost.id, lost]]))
}

/** What suggesters would find there. */
const findings: readonly Suggestion[] = [
  suggested(written, ['ar-1: شونهولتز', 'en-1: Schoenholz'], { kind: 'entity', entityType: 'person', entityKey: 'barret', names: { original: 'شونهولتز', rendering: 'Schoenholz' } }),
  suggested(written, ['ar-3: شونهولتز'], { kind: 'entity', entityType: 'person', entityKey: 'barret', names: { original: 'شونهولتز', rendering: 'Schoenholz' } }, 0.7),
  suggested(written, ['ar-2: 1,200 أسرة', 'en-2: 1,200'], numberBody({ value: 1200 })),
  suggested(written, ['en-2: Bloomberg'], { kind: 'source', sourceKind: 'outlet', sourceKey: 'bloomberg', names: { original: 'بلومبرغ', rendering: 'Bloomberg' } }),
  suggested(written, ['ar-1: تعيين مُحَمَّدٍ شونهولتز', 'en-1: hired Muhammad Schoenholz'], {
    kind: 'claim', wording: { original: '', rendering: 'OpenAI hired him.' }, withoutComment: [], related: [],
    attribution: [{ sourceKey: 'bloomberg', names: { original: 'بلومبرغ', rendering: '' }, sourceKind: 'outlet', cue: 'وفق' }],
  }),
]

/** Choices made from a list of numbers, the same for the same list. */
class Chance {
  private at = 0
  private readonly numbers: readonly number[]

  constructor(numbers: readonly number[]) {
    this.numbers = numbers
  }

  get isSpent(): boolean {
    return this.at >= this.numbers.length
  }

  below(limit: number): number {
    return limit === 0 ? 0 : (this.numbers[this.at++] ?? 0) % limit
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}

/** Arguments for a command out of what the desk holds; some of them senseless, as a stale view may give them. */
function argumentsFor({ id }: AnyCommand, desk: Desk, chance: Chance): unknown {
  const records = <T extends RecordType>(type: T) =>
    [...desk.document.all(type)].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const idOf = (type: RecordType) => chance.of([...records(type).map(record => record.id), 'gone'])
  const segment = () => chance.of(records('segment'))
  const range = () => {
    const { id: segmentId, text } = segment()
    const from = chance.below(text.length + 2)
    return { segmentId, start: from, end: from + chance.below(14) }
  }
  const rows = articleRows(desk.document)
  const rowId = () => chance.of([...rows.rows, ...rows.setAside].map(row => row.id))
  const words = () => chance.of(['', 'عاد زوف', 'Zoph', 'x'])
  const run = String(chance.below(3))
  switch (id) {
    case 'select-place':
      return {
        side: chance.of(sides),
        ranges: [range(), range()].slice(chance.below(2)),
        exact: chance.below(3) === 0,
        add: chance.below(3) === 0,
      }
    case 'add-target':
      return { side: chance.of(sides), ranges: [range()], exact: chance.below(2) === 0 }
    case 'place-cursor':
      return { side: chance.of(sides), segmentId: segment().id, offset: chance.below(90) }
    case 'select-annotation':
    case 'toggle-annotation':
      return idOf('annotation')
    case 'select-orphan':
      return chance.of([...findOrphans(desk.document, rows), undefined])
    case 'select-annotations': {
      const kind = chance.of(annotationKinds)
      const ids = records('annotation').filter(record => record.kind === kind).map(record => record.id)
      const first = chance.below(ids.length)
      return { ids: [...ids.slice(first, first + 1 + chance.below(4)), 'gone'], activeId: idOf('annotation') }
    }
    case 'split-annotations':
      return chance.of([undefined, { by: 'place' }, { by: 'pair' }])
    case 'join-entities':
      return chance.below(2) ? undefined : idOf('entity')
    case 'renew-text':
      return { base: desk.document, changes: renewedAtRandom(desk, chance) }
    case 'change-kind':
      return chance.of(annotationKinds)
    case 'remove-target':
      return { annotationId: idOf('annotation'), targetIndex: chance.below(3) }
    case 'take-version': {
      const kept = chance.of(records(chance.of(['annotation', 'segment', 'entity'] as const)) as DocumentRecord[])
      if (kept?.type === 'segment') return { kept, other: { ...kept, text: `${words()} ${kept.text}` } }
      return kept && { kept, other: kept.type === 'annotation' && chance.below(4) === 0 ? null : { ...kept, note: words() } }
    }
    case 'restore-copy':
      return chance.below(4) ? undefined : start()
    case 'put-back':
      return { records: [chance.of([...start().all('annotation')])] }
    case 'drag-edge':
      return {
        annotationId: idOf('annotation'), targetIndex: chance.below(2), runIndex: chance.below(2), edge: chance.of(['start', 'end'] as const),
        to: { segmentId: segment().id, offset: chance.below(90) }, exact: chance.below(2) === 0,
      }
    case 'edit-entity':
      return { id: idOf('entity'), changes: { names: { original: words() }, aliases: [words()] }, run }
    case 'edit-source':
      return { id: idOf('source'), changes: { names: { rendering: words() } }, run }
    case 'edit-claim':
      return {
        id: idOf('claim'),
        changes: chance.below(2) ? { verdict: chance.of([null, ...verdicts]) } : { wording: { rendering: words() } },
        run,
      }
    case 'edit-number':
      return { id: idOf('annotation'), changes: { value: chance.below(9), unit: words() }, run }
    case 'edit-note':
      return { id: idOf('annotation'), changes: { note: words() }, run }
    case 'edit-article':
      return { changes: { titles: { rendering: words() } }, run }
    case 'join-entity':
    case 'split-entity':
      return { annotationId: idOf('annotation'), entityId: idOf('entity') }
    case 'join-source':
      return { annotationId: idOf('annotation'), sourceId: idOf('source') }
    case 'attribute-claim':
    case 'unattribute-claim':
      return { claimId: idOf('claim'), sourceId: idOf('source') }
    case 'attribute-by-name':
      return { claimId: idOf('claim'), name: chance.of(['', 'الأمل', 'Al Fajr', 'OpenAI']), side: chance.of(sides) }
    case 'move-attribution':
      return { claimId: idOf('claim'), from: chance.below(3), to: chance.below(3) }
    case 'correct-source':
    case 'edit-segment': {
      const { id: segmentId, text } = segment()
      const from = chance.below(text.length + 1),
        to = Math.min(text.length, from + chance.below(20))
      const changed = chance.below(5) === 0 ? '' : text.slice(0, from) + words() + text.slice(to)
      return { segmentId, changes: chance.below(2) ? [{ from, to, insert: words() }] : wordChanges(text, changed), run }
    }
    case 'write-rendering':
      return { rowId: rowId(), text: words(), run }
    case 'bring-back':
      return { rowId: chance.of(rows.setAside)?.id ?? rowId() }
    case 'set-aside':
      return chance.below(3) === 0 ? undefined : { rowId: rowId() }
    case 'start-correcting':
    case 'start-editing':
      return chance.below(2) ? undefined : { rowId: rowId(), caret: chance.below(40) }
    case 'request-retarget':
      return chance.below(2) ? undefined : { targetIndex: chance.below(3) }
    case 'search-for':
      return {
        query: chance.of(['', 'ا', 'Open', 'عاد', 'َ', '😀']),
        level: chance.of(['strict', 'loose'] as const),
        words: chance.of(['any', 'whole', 'attached'] as const),
        side: chance.of(['both', ...sides] as const),
      }
    case 'replace-hit':
    case 'replace-words': {
      const { id: segmentId, text } = segment()
      const start = chance.below(text.length + 1), end = Math.min(text.length, start + chance.below(9))
      return [{ segmentId, start, end, exact: text.slice(start, end), insert: words() }]
    }
    case 'mark-occurrences': {
      const { id: segmentId, side, text } = segment()
      const [word] = wordsOf(text)
      const place = word ? [{ segmentId, side, ...word, exact: text.slice(word.start, word.end) }] : []
      return { of: chance.of(['entity', 'source', idOf('annotation')]), places: [...place, { segmentId: 'gone', side, start: 0, end: 2, exact: 'xx' }] }
    }
    case 'select-suggestion':
      return chance.of([...findings, undefined])?.key ?? 'gone'
    case 'filter-suggestions':
      return chance.of([{ kind: null, least: 0 }, { kind: 'entity', least: 0 }, { least: 0.8 }])
    case 'change-suggestion':
      return chance.of([{ kind: chance.of(annotationKinds) }, { subtype: 'person' }])
    case 'show-mentions':
      return idOf('entity')
    case 'step-to-hit':
      return chance.of([1, -1] as const)
    case 'show-record':
      return chance.of([idOf('entity'), idOf('source'), idOf('claim'), idOf('annotation')])
    case 'show-hit':
      return range()
    case 'filter-list':
      return chance.of([null, { kinds: ['claim'] }, { orphaned: true }, { words: 'Open' }, { onlySide: 'original' }])
    case 'order-list':
      return 'kind'
    case 'change-settings':
      return { typeSize: chance.below(300) }
    default:
      return undefined
  }
}

/** Sometimes a person has in hand just what a command is for, which chance alone seldom brings about. */
function prepare({ id }: AnyCommand, desk: Desk): void {
  if (id === 'place-orphan-here') desk.try(showRepair)
  const { repairing } = desk.view
  if (id === 'join-entities') {
    const ids = [...desk.document.all('annotation')].filter(({ kind }) => kind === 'entity').map(one => one.id)
    if (ids.length > 0) desk.try(selectAnnotations, { ids, activeId: ids[0]! })
  }
  if (id === 'accept-counterpart') {
    const annotation = [...desk.document.all('annotation')].find(({ targets }) => targets.every(({ side }) => side === 'rendering'))
    const segment = [...desk.document.all('segment')].find(({ side, text }) => side === 'original' && text.length > 3)
    if (annotation && segment) {
      const target = { side: 'original' as const, spans: [{ segmentId: segment.id, start: 0, end: 3, exact: segment.text.slice(0, 3) }] }
      desk.look({ activeAnnotationId: annotation.id, suggesting: { ...desk.view.suggesting, counterpart: { annotationId: annotation.id, target, reasons: [] } } })
    }
  }
  if (/^(suggest|change|accept|reject)-/.test(id) && id !== 'accept-counterpart') desk.try(showSuggestions)
  const [words] = (repairing && proposedFor(desk, repairing).proposals) ?? []
  if (id === 'place-orphan-here' && words)
    desk.look({ selection: { side: desk.document.segment(words.segmentId)!.side, ranges: [words] } })
}

function perform(desk: Desk, command: AnyCommand, args: unknown): boolean {
  const done = desk.try(command as Command<unknown>, args)
  if (desk.view.repairing) desk.view = { ...desk.view, repairing: proposedFor(desk, desk.view.repairing) }
  return done
}

/** One side with its sentences in another order, one of them left out. */
function renewedAtRandom({ document }: Desk, chance: Chance): RecordChanges {
  const side = chance.of(sides), away = chance.below(4)
  const texts = [...document.all('segment')].filter(one => one.side === side).map(one => one.text).toReversed().toSpliced(away, 1)
  const blocks = texts.map(text => ({ role: 'paragraph' as const, text, boilerplate: false, sentences: [{ start: 0, end: text.length }] }))
  let ids = 0
  const { diff } = change(document, draft => void renewSide(draft, { side, blocks, newId: type => `renewed-${type}-${document.size}-${ids++}` }))
  return toChanges(diff)
}

/** What the panel of repairs puts into the view, here without a reason: the first words of its side. */
function proposedFor({ document }: Desk, { orphan }: Repairing): Repairing {
  const side = document.annotation(orphan.annotationId)?.targets[orphan.targetIndex]?.side
  const proposals = [...document.all('segment')].filter(segment => segment.side === side).flatMap(({ id: segmentId, text }) =>
    wordsOf(text).slice(0, 3).map(({ start, end }) => ({ segmentId, start, end, exact: text.slice(start, end) })))
  return { orphan, proposals }
}

/** Selecting and marking more often than the rest, so that there is something to spoil. */
const deck: readonly AnyCommand[] = [
  ...allCommands,
  ...allCommands.filter(({ id }) =>
    /^(mark-|select-|toggle-annotation|join-|split-|place-cursor|keep-place|request-|add-|extend-|cursor-|move-|toggle-clitic|edit-segment|start-correcting|correct-source|set-aside|place-orphan|keep-orphan|remove-orphan|show-repair)/.test(id),
  ),
]

it('keeps the document sound through any commands, and takes them all back', { timeout: 60_000 }, () => {
  const done = new Set<string>()
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 300, maxLength: 500 }), numbers => {
      const desk = new Desk(start())
      desk.suggestions = findings
      const before = contents(desk.document)
      const chance = new Chance(numbers)
      while (!chance.isSpent) {
        const command = chance.of(deck)
        if (chance.below(2)) prepare(command, desk)
        const marks = [...desk.document.all('annotation')].map(one => one.id)
        const placesKept = () => (command.id === 'join-annotations' ? placesOf(desk) : [])
        const places = placesKept()
        if (!perform(desk, command, argumentsFor(command, desk, chance))) continue
        done.add(command.id)
        expect(placesKept(), 'joining keeps every place').toEqual(places)
        const removed = /^(delete-annotation|remove-orphan|join-annotations|take-version|restore-copy)$/.test(command.id) ? [] : marks.filter(id => !desk.document.annotation(id))
        expect(removed, `${command.id} removes no mark`).toEqual([])
        const { activeAnnotationId, selectedAnnotationIds } = desk.view
        expect(activeAnnotationId === null ? selectedAnnotationIds.size === 0 : selectedAnnotationIds.has(activeAnnotationId)).toBe(true)
        expect(strayAnchors(desk), `${command.id} leaves every anchor on whole letters`).toEqual([])
      }
      while (desk.steps.length > 0) desk.undo()
      expect(contents(desk.document)).toEqual(before)
    }),
    { numRuns: 60, seed: 20251102 },
  )
  const never = allCommands
    .filter(command => command.changes !== 'outside' && !done.has(command.id))
    .map(command => command.id)
  expect(never, 'every command had its turn').toEqual([])
})

/** Every place that is marked, each once. */
const placesOf = (desk: Desk): readonly string[] =>
  [...new Set([...desk.document.all('annotation')].flatMap(({ targets }) => targets.map(target => JSON.stringify(target))))].sort()

/** Anchors that cut a letter or begin or end on a direction mark. Edits may leave them so only by orphaning them. */
function strayAnchors(desk: Desk): string[] {
  const segments = new Map<string, Segment>([...desk.document.all('segment')].map(segment => [segment.id, segment]))
  return [...desk.document.all('annotation')].flatMap(({ targets }) =>
    targets.flatMap(({ spans }) =>
      spans.flatMap(span => {
        const segment = segments.get(span.segmentId)
        if (span.status || !segment) return []
        const { start: from, end } = snapToGraphemes(segment.text, span)
        return from === span.start && end === span.end ? [] : [span.exact]
      }),
    ),
  )
}
