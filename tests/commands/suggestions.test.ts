// Suggestions: gone through, accepted, rejected, and never counted as marks.
import { describe, expect, it } from 'vitest'
import { acceptSuggestion } from '../../src/commands/accept-suggestion.ts'
import { acceptSuggestions } from '../../src/commands/accept-suggestions.ts'
import { changeSuggestion, changeSuggestionKind, changeSuggestionType } from '../../src/commands/change-suggestion.ts'
import { filterSuggestions } from '../../src/commands/filter-suggestions.ts'
import { markEntity } from '../../src/commands/mark-entity.ts'
import { nextSuggestion } from '../../src/commands/next-suggestion.ts'
import { openSuggestions, currentSuggestion } from '../../src/commands/open-suggestions.ts'
import { previousSuggestion } from '../../src/commands/previous-suggestion.ts'
import { rejectSuggestion } from '../../src/commands/reject-suggestion.ts'
import { restoreSuggestion } from '../../src/commands/restore-suggestion.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { showSuggestions } from '../../src/commands/show-suggestions.ts'
import type { SuggestionBody } from '../../src/model/suggestion.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'
import { numberBody, placeOn, suggested } from './suggested.ts'

const document = article({
  ar: [
    'أعلنت وزارة الطاقة أن المشروع كلّف ملياري دولار.',
    'وقالت الوزيرة هدى منصور لصحيفة «المرسى» إن العمل توقف.',
    'ورفضت منصور التعليق.',
  ],
  en: [
    'The Ministry of Energy said the project cost $2 billion.',
    'Minister Huda Mansour told Al Marsa that work had stopped.',
    'Mansour declined to comment.',
  ],
})

const ministry: SuggestionBody = {
  kind: 'entity',
  entityType: 'organization',
  entityKey: 'ministry',
  names: { original: 'وزارة الطاقة', rendering: 'Ministry of Energy' },
}
const huda: SuggestionBody = {
  kind: 'entity',
  entityType: 'person',
  entityKey: 'huda',
  names: { original: 'هدى منصور', rendering: 'Huda Mansour' },
}
const outlet: SuggestionBody = {
  kind: 'source',
  sourceKind: 'outlet',
  sourceKey: 'marsa',
  names: { original: 'المرسى', rendering: 'Al Marsa' },
}
const stopped: SuggestionBody = {
  kind: 'claim',
  wording: { original: 'العمل توقف', rendering: 'work had stopped' },
  attribution: [
    { sourceKey: 'marsa', names: { original: 'المرسى', rendering: 'Al Marsa' }, sourceKind: 'outlet', cue: 'لصحيفة' },
    {
      sourceKey: 'huda-source',
      names: { original: 'هدى منصور', rendering: 'Huda Mansour' },
      sourceKind: 'person',
      cue: 'told',
    },
  ],
  withoutComment: [],
  related: [],
}

const all = [
  suggested(document, ['ar-3: منصور', 'en-3: Mansour'], huda, 0.7),
  suggested(document, ['ar-2: العمل توقف', 'en-2: work had stopped'], stopped, 0.6),
  suggested(
    document,
    ['ar-1: ملياري دولار', 'en-1: $2 billion'],
    numberBody({ kind: 'money', value: 2e9, currency: 'USD' }),
    0.95,
  ),
  suggested(document, ['ar-1: وزارة الطاقة', 'en-1: Ministry of Energy'], ministry),
  suggested(document, ['ar-2: هدى منصور', 'en-2: Huda Mansour'], huda),
  suggested(document, ['ar-2: المرسى', 'en-2: Al Marsa'], outlet, 0.8),
]

const desk = (suggestions = all, start = document) => {
  const made = new Desk(start)
  made.suggestions = suggestions
  return made
}
const at = (one: Desk): string | null => {
  const [target] = currentSuggestion(one.context)?.targets ?? []
  return target?.spans[0]!.exact ?? null
}
const annotations = (one: Desk) => [...one.document.all('annotation')]

describe('the queue', () => {
  it('goes through the suggestions in the order of the article, round', () => {
    const one = desk().do(showSuggestions)
    const seen = [at(one)]
    for (let i = 0; i < 6; i++) seen.push(at(one.do(nextSuggestion)))
    expect(seen).toEqual(['وزارة الطاقة', 'ملياري دولار', 'هدى منصور', 'المرسى', 'العمل توقف', 'منصور', 'وزارة الطاقة'])
    expect(at(one.do(previousSuggestion))).toBe('منصور')
  })

  it('begins at the row of the cursor', () => {
    expect(at(desk().cursorOn('en-3', 'declined').do(nextSuggestion))).toBe('منصور')
  })

  it('ranks claims alone by how much they need a check, wherever the cursor stands', () => {
    const more = suggested(document, ['ar-3: منصور', 'en-3: declined'], stopped, 0.9)
    const one = desk([...all, more])
      .cursorOn('en-1', 'billion')
      .do(filterSuggestions, { kind: 'claim', least: 0 })
    expect(at(one)).toBe('منصور')
    expect(at(one.do(showSuggestions).do(nextSuggestion))).toBe('العمل توقف')
  })

  it('shows the first claim to whoever asks for claims, also from a claim that was at hand', () => {
    const first = suggested(document, ['ar-1: المشروع', 'en-1: project'], stopped, 0.5)
    const one = desk([first, ...all.filter(({ kind }) => kind === 'claim')]).do(showSuggestions)
    expect(at(one)).toBe('المشروع')
    expect(at(one.do(filterSuggestions, { kind: 'claim' }))).toBe('العمل توقف')
    expect(at(one.do(nextSuggestion))).toBe('المشروع')
    expect(at(one.do(filterSuggestions, { least: 0.1 }))).toBe('المشروع')
  })

  it('passes over what is of another kind or too doubtful, and keeps its place where it can', () => {
    const one = desk().do(showSuggestions).do(filterSuggestions, { kind: 'entity', least: 0.8 })
    expect(at(one)).toBe('وزارة الطاقة')
    expect(at(one.do(nextSuggestion))).toBe('هدى منصور')
    expect(at(one.do(nextSuggestion))).toBe('وزارة الطاقة')
    expect(at(one.do(filterSuggestions, { kind: 'claim', least: 0 }))).toBe('العمل توقف')
  })

  it('proposes nothing that a person has marked, on either side, and nothing on words that moved', () => {
    const marked = article({
      ar: [
        'أعلنت [entity a: وزارة الطاقة] أن المشروع كلّف ملياري دولار.',
        'وقالت الوزيرة هدى منصور لصحيفة «المرسى» إن العمل توقف.',
        'تغيرت الجملة.',
      ],
      en: [
        'The Ministry of Energy said the project cost $2 billion.',
        '[entity b: Minister Huda Mansour] told Al Marsa that work had stopped.',
        'Mansour declined to comment.',
      ],
    })
    const left = openSuggestions(desk(all, marked).context).map(({ targets }) => targets[0]!.spans[0]!.exact)
    expect(left).toEqual(['ملياري دولار', 'المرسى', 'العمل توقف'])
  })

  it('answers no key while another panel is shown', () => {
    const one = desk().do(showSuggestions).look({ panel: 'list' })
    expect(one.can(acceptSuggestion) || one.can(rejectSuggestion) || one.can(acceptSuggestions)).toBe(false)
  })
})

describe('accepting', () => {
  it('makes one annotation with the words of both sides, by whoever accepts, and goes on', () => {
    const one = desk().do(showSuggestions).do(acceptSuggestion)
    expect(one.shown).toMatchObject({
      'ar-1': 'أعلنت [وزارة الطاقة] أن المشروع كلّف ملياري دولار.',
      'en-1': 'The [Ministry of Energy] said the project cost $2 billion.',
    })
    const [made] = annotations(one)
    expect(made).toMatchObject({ kind: 'entity', createdBy: 'لمى' })
    expect(made!.targets[1]!.spans[0]).toMatchObject({ prefix: 'The ', suffix: ' said the project cost $2 billio' })
    expect(one.document.entity((made as { entityId: string }).entityId)).toMatchObject({
      entityType: 'organization',
      names: ministry.names,
    })
    expect(at(one)).toBe('ملياري دولار')
    expect(one.steps).toHaveLength(1)
  })

  it('gives a number its worth', () => {
    const one = desk().do(showSuggestions).do(nextSuggestion).do(acceptSuggestion)
    expect(annotations(one)[0]).toMatchObject({
      kind: 'number',
      quantity: { kind: 'money', value: 2e9, currency: 'USD' },
    })
  })

  it('lets later mentions join the entity of the earlier one, under whatever name it goes by now', () => {
    const one = desk()
      .do(showSuggestions)
      .do(filterSuggestions, { kind: 'entity' })
      .do(nextSuggestion)
      .do(acceptSuggestion)
    const [entity] = [...one.document.all('entity')]
    one.document = one.document.with(
      new Map([[entity!.id, { ...entity!, names: { original: 'الوزيرة', rendering: '' } }]]),
    )
    expect(at(one)).toBe('منصور')
    one.do(acceptSuggestion)
    expect([...one.document.all('entity')]).toMatchObject([
      { names: { original: 'الوزيرة', rendering: 'Huda Mansour' } },
    ])
    expect(annotations(one)).toHaveLength(2)
  })

  it('links to an entity that a person named alike', () => {
    const marked = article({
      ar: ['قالت [entity h: هدى منصور] ذلك.', 'وأضافت هدى منصور شيئًا.'],
      en: ['[entity h: Huda Mansour] said so.', 'Huda Mansour added something.'],
    })
    const one = desk(
      [suggested(marked, ['ar-2: هدى منصور', 'en-2: Huda Mansour'], { ...huda, entityKey: 'x' })],
      marked,
    )
      .do(showSuggestions)
      .do(acceptSuggestion)
    expect([...one.document.all('entity')].map(({ id }) => id)).toEqual(['entity-h'])
  })

  it('makes a claim with its chain of sources, each source once, whatever is accepted first', () => {
    const one = desk().do(showSuggestions).do(filterSuggestions, { kind: 'claim' }).do(acceptSuggestion)
    one.do(filterSuggestions, { kind: 'source' }).do(acceptSuggestion)
    const sources = [...one.document.all('source')]
    expect(sources.map(({ names, sourceKind }) => [names.rendering, sourceKind]).sort()).toEqual([
      ['Al Marsa', 'outlet'],
      ['Huda Mansour', 'person'],
    ])
    const nameOf = (id: string) => sources.find(source => source.id === id)?.names.rendering
    expect([...one.document.all('claim')][0]!.attribution.map(({ sourceId }) => nameOf(sourceId))).toEqual([
      'Al Marsa',
      'Huda Mansour',
    ])
  })

  it('takes another kind or type where a person says so, and does not propose the same again', () => {
    const one = desk().do(showSuggestions)
    one.do(changeSuggestionType[3]!).do(acceptSuggestion)
    expect([...one.document.all('entity')][0]!.entityType).toBe('place')
    one.do(filterSuggestions, { kind: 'source' }).do(changeSuggestionKind[0]!).do(acceptSuggestion)
    expect(annotations(one).map(({ kind }) => kind)).toEqual(['entity', 'entity'])
    expect([...one.document.all('entity')].map(({ entityType }) => entityType)).toEqual(['place', 'organization'])
    expect(openSuggestions(one.context).some(({ kind }) => kind === 'source')).toBe(false)
    one.do(filterSuggestions, { kind: 'number' }).do(changeSuggestion, { kind: 'claim' }).do(acceptSuggestion)
    expect([...one.document.all('claim')][0]!.wording).toEqual({ original: 'ملياري دولار', rendering: '$2 billion' })
  })

  it('takes all of one kind above the confidence shown in one step, and one undo takes all back', () => {
    const one = desk().do(showSuggestions)
    const before = contents(one.document)
    one.do(filterSuggestions, { kind: 'entity', least: 0.8 }).do(acceptSuggestions)
    expect(annotations(one)).toHaveLength(2)
    expect(one.steps).toHaveLength(1)
    one.do(filterSuggestions, { least: 0 }).do(acceptSuggestions)
    expect(annotations(one)).toHaveLength(3)
    expect([...one.document.all('entity')]).toHaveLength(2)
    expect(openSuggestions(one.context).map(({ kind }) => kind)).toEqual(['number', 'source', 'claim'])
    one.undo().undo()
    expect(contents(one.document)).toEqual(before)
    expect(openSuggestions(one.context)).toHaveLength(6)
  })
})

describe('rejecting', () => {
  it('takes a suggestion out of the queue and leaves the document as it is; taken back, it is at hand again', () => {
    const one = desk().do(showSuggestions).do(rejectSuggestion)
    expect([at(one), one.steps.length]).toEqual(['ملياري دولار', 0])
    one.do(rejectSuggestion)
    expect(openSuggestions(one.context)).toHaveLength(4)
    expect(at(one.do(restoreSuggestion))).toBe('ملياري دولار')
    expect(at(one.do(restoreSuggestion))).toBe('وزارة الطاقة')
    expect(one.can(restoreSuggestion)).toBe(false)
  })

  it('leaves nothing at hand after the last', () => {
    const one = desk(all.slice(0, 1)).do(showSuggestions).do(rejectSuggestion)
    expect(at(one)).toBe(null)
    expect(one.can(nextSuggestion)).toBe(false)
  })
})

describe('a counterpart', () => {
  const proposed = () => {
    const one = desk([]).select('ar-2', 'هدى منصور').do(markEntity)
    const counterpart = { annotationId: one.active.id, target: placeOn(document, 'en-2: Huda Mansour'), reasons: [] }
    return one.look({ suggesting: { ...one.view.suggesting, counterpart } })
  }

  it('is accepted by the same key, as a further place of the mark, and fills the name of its side', () => {
    const one = proposed().do(acceptSuggestion)
    expect(one.marked).toBe('هدى منصور ‖ Huda Mansour')
    expect([...one.document.all('entity')][0]!.names).toEqual({ original: 'هدى منصور', rendering: 'Huda Mansour' })
    expect(one.can(acceptSuggestion)).toBe(false)
    expect(one.undo().marked).toBe('هدى منصور')
  })

  it('is rejected by the same key, and is nothing to another mark', () => {
    const one = proposed()
    const other = desk([]).look({ suggesting: one.view.suggesting })
    expect(other.can(acceptSuggestion)).toBe(false)
    one.do(rejectSuggestion)
    expect(one.can(acceptSuggestion)).toBe(false)
    expect(one.do(restoreSuggestion).view.suggesting.rejected.size).toBe(0)
    expect(one.can(selectAnnotation, one.active.id)).toBe(true)
  })
})
