import { describe, expect, it } from 'vitest'
import type { Bitext, KnownName } from '../../../src/language/both/bitext.ts'
import type { MarkOnSide } from '../../../src/language/both/mark-on-side.ts'
import { projectMark } from '../../../src/language/both/project-mark.ts'
import { noQuantity } from '../../../src/commands/annotation-body.ts'
import type { Quantity, Side } from '../../../src/model/records.ts'
import type { SuggestedSpan, Suggestion } from '../../../src/model/suggestion.ts'
import { scoreProjection } from '../quality/score-projection.ts'

type Row = readonly [arabic: string, english: string]

const unit = (segmentId: string, text: string) => ({ segmentId, blockId: 'b', role: 'paragraph' as const, text })
const bitextOf = (rows: readonly Row[], more: Partial<Bitext> = {}): Bitext => ({
  sides: {
    original: { language: 'ar', units: rows.map(([arabic], row) => unit(`ar-${row}`, arabic)) },
    rendering: { language: 'en', units: rows.map(([, english], row) => unit(`en-${row}`, english)) },
  },
  pairs: rows.map((_, row) => ({ original: [`ar-${row}`], rendering: [`en-${row}`] })),
  publishedOn: '2026-01-15',
  known: [],
  ...more,
})

/** The words in brackets of one side of a row are the mark; `#2` behind them for the second. */
function spanOf(bitext: Bitext, words: string): { side: Side; span: SuggestedSpan } {
  const [, exact, nth] = /^(.*?)(?: #(\d))?$/s.exec(words)!
  for (const side of ['original', 'rendering'] as const)
    for (const { segmentId, text } of bitext.sides[side].units) {
      let start = -1
      for (let n = 0; n < Number(nth ?? 1); n++) start = text.indexOf(exact!, start + 1)
      if (start >= 0) return { side, span: { segmentId, start, end: start + exact!.length, exact: exact! } }
    }
  throw new RangeError(`«${words}» stands nowhere`)
}

type Body =
  | { kind: 'claim' }
  | { kind: 'entity' | 'source'; names?: readonly string[] }
  | { kind: 'number'; quantity?: Partial<Quantity> }

function project(bitext: Bitext, words: string, body: Body, found: readonly Suggestion[] = []): string | null {
  const { side, span } = spanOf(bitext, words)
  const place = { side, spans: [span] }
  const mark: MarkOnSide =
    body.kind === 'claim'
      ? { ...place, kind: 'claim' }
      : body.kind === 'number'
        ? { ...place, kind: 'number', quantity: { ...noQuantity, ...body.quantity } }
        : {
            ...place,
            kind: body.kind,
            name: { called: { original: [], rendering: [] }, aliases: body.names ?? [], isPerson: false },
          }
  const projection = projectMark({ bitext, found }, mark)
  return (
    projection &&
    projection.target.spans.map(({ segmentId, start, exact }) => `${segmentId}:${start} ${exact}`).join(' + ')
  )
}

describe('a number', () => {
  const number = { kind: 'number' } as const
  it.each<[string, Row, string, string | null]>([
    [
      'by its value',
      ['كلّف الجسر ملياري دولار.', 'The bridge cost $2bn and took 4 years.'],
      'ملياري دولار',
      'en-0:16 $2bn',
    ],
    ['and not of another currency', ['دفعت 5 ملايين يورو.', 'It paid $5 million.'], '5 ملايين يورو', null],
    ['and not of another scale', ['دفعت 5 ملايين دولار.', 'It paid $5 billion.'], '5 ملايين دولار', null],
    [
      'with its interval',
      ['تتراوح الكلفة بين 3 و5 ملايين دولار.', 'It costs between $3 million and $5 million.'],
      '3 و5 ملايين دولار',
      'en-0:17 $3 million and $5 million',
    ],
    [
      'with its date counted from the article’s',
      ['وصلت السفينة أمس.', 'The ship came in on 14 January 2026.'],
      'أمس',
      'en-0:20 14 January 2026',
    ],
    [
      'by its order where it stands twice on both sides',
      ['عاد 300 عامل وبقي 300 عامل.', 'All 300 workers returned and 300 workers stayed.'],
      '300 #2',
      'en-0:29 300',
    ],
    [
      'but not where it stands oftener there',
      ['عاد 300 عامل.', 'All 300 workers returned and 300 workers stayed.'],
      '300',
      null,
    ],
    [
      'in words that are no number elsewhere',
      ['عادت الثلاثة إلى المدينة.', 'The three went back to the city.'],
      'The three',
      'ar-0:5 الثلاثة',
    ],
    ['as a dual', ['في يدها ورقتان رابحتان معا.', 'She holds two cards.'], 'two cards', null],
    [
      'as a dual of what is counted',
      ['وصل شريكاه إلى المدينة.', 'His two partners came to the city.'],
      'two partners',
      'ar-0:4 شريكاه',
    ],
  ])('%s', (_, row, words, expected) => {
    const bitext = bitextOf([row])
    const quantity: Partial<Quantity> = /three|two/.test(words) ? { value: words.includes('three') ? 3 : 2 } : {}
    expect(project(bitext, words, { ...number, quantity })).toBe(expected)
  })

  it('told once on each side is found beyond its own row', () => {
    const apart = (english: string) =>
      project(
        bitextOf([
          ['كلّف الجسر ملياري دولار.', 'The bridge was costly.'],
          ['وبقي الجسر مغلقاً.', english],
        ]),
        'ملياري دولار',
        number,
      )
    expect(apart('It cost $2 billion and is closed.')).toBe('en-1:8 $2 billion')
    expect(apart('It cost $2 billion, and $2 billion more is due.')).toBeNull()
    expect(apart('It cost 2 billion euros.')).toBeNull()
  })

  it('as small as three is not looked for beyond its row', () => {
    expect(
      project(
        bitextOf([
          ['عاد 3 عمال.', 'Workers returned.'],
          ['وبقي الباقون.', 'The other 3 stayed.'],
        ]),
        '3',
        number,
      ),
    ).toBeNull()
  })

  it('that a person holds to be worth something else is looked for by that', () => {
    const bitext = bitextOf([['دفعت 5 ملايين دولار.', 'It paid $6 million.']])
    const quantity: Partial<Quantity> = { kind: 'money', value: 6e6, currency: 'USD' }
    expect(project(bitext, '5 ملايين دولار', { kind: 'number', quantity })).toBe('en-0:8 $6 million')
  })
})

describe('a name', () => {
  const entity = { kind: 'entity' } as const
  it.each<[string, Row, string, string | null]>([
    ['by ear', ['زارت ليلى حداد الميناء.', 'Leila Haddad visited the port.'], 'ليلى حداد', 'en-0:0 Leila Haddad'],
    [
      'from Latin letters, without the particle',
      ['تحدثت إلى ليلى ولحداد رأي آخر.', 'She spoke to Leila, and Haddad thinks otherwise.'],
      'Haddad',
      'ar-0:17 حداد',
    ],
    [
      'by the table of aliases',
      ['رحبت المفوضية الأوروبية بالقرار.', 'The European Commission welcomed the decision.'],
      'المفوضية الأوروبية',
      'en-0:4 European Commission',
    ],
    ['by equal letters', ['عاد إلى OpenAI أمس.', 'He went back to OpenAI.'], 'OpenAI', 'en-0:16 OpenAI'],
    [
      'by its order among its equals',
      ['قال سامي إن سامي باق.', 'Sami said that Sami would stay.'],
      'سامي #2',
      'en-0:15 Sami',
    ],
    [
      'by the words that it is made of',
      ['أعلن المختبر الصفقة.', 'The laboratory announced the deal.'],
      'المختبر',
      'en-0:0 The laboratory',
    ],
    ['but not by nothing', ['عادت سلمى.', 'She went back.'], 'سلمى', null],
  ])('%s', (_, row, words, expected) => expect(project(bitextOf([row]), words, entity)).toBe(expected))

  it('as the article knows it', () => {
    const bitext = bitextOf([['قالت الشركة إنها باقية.', 'Nile Bank said that it would stay.']])
    expect(project(bitext, 'الشركة', { ...entity, names: ['Nile Bank'] })).toBe('en-0:0 Nile Bank')
  })

  it('in the next row, where this side does not say it', () => {
    const bitext = bitextOf([
      ['وصلت سلمى إلى الميناء.', 'The port was empty.'],
      ['ثم عادت.', 'Then Salma left.'],
    ])
    expect(project(bitext, 'سلمى', { ...entity, names: ['Salma'] })).toBe('en-1:5 Salma')
  })

  it('as the suggesters found it on both sides', () => {
    const bitext = bitextOf([['زار الرجل الميناء.', 'Karim visited the port.']])
    const target = (words: string) => {
      const { side, span } = spanOf(bitext, words)
      return { side, spans: [span] }
    }
    const found: Suggestion = {
      kind: 'entity',
      entityType: 'person',
      entityKey: 'k',
      names: { original: '', rendering: 'Karim' },
      key: 'k',
      confidence: 0.8,
      reasons: [{ rule: 'entity.test', words: [] }],
      targets: [target('الرجل'), target('Karim')],
    }
    expect(project(bitext, 'الرجل', entity, [found])).toBe('en-0:0 Karim')
  })

  it('taught by its surname alone does not take another’s whole name', () => {
    const known: readonly KnownName[] = [
      { entityId: 'k', entityType: 'person', names: { original: 'كريم حداد', rendering: 'Karim Haddad' }, aliases: [] },
    ]
    const bitext = bitextOf([['قالت حداد ذلك.', 'Karim Haddad was told so by Salma Haddad.']], { known })
    expect(project(bitext, 'حداد', entity)).toBe(null)
  })
})

describe('a claim', () => {
  const claim = { kind: 'claim' } as const
  const row: Row = [
    'وقالت سلمى إن البنك خسر 40 مليون دولار، وإن الوزارة رفضت الصفقة.',
    'Salma said that the bank had lost $40 million and that the ministry had rejected the deal.',
  ]
  it.each<[string, string, string | null]>([
    ['is the clause with the same number', 'البنك خسر 40 مليون دولار', 'en-0:16 the bank had lost $40 million'],
    ['is the clause with the same words', 'الوزارة رفضت الصفقة', 'en-0:55 the ministry had rejected the deal'],
    ['is the same way back', 'the ministry had rejected the deal', 'ar-0:44 الوزارة رفضت الصفقة'],
    [
      'is the whole sentence for a whole one',
      row[0].slice(1, -1),
      'en-0:0 Salma said that the bank had lost $40 million and that the ministry had rejected the deal',
    ],
  ])('%s', (_, words, expected) => expect(project(bitextOf([row]), words, claim)).toBe(expected))

  it('is the whole sentence where no word tells more', () => {
    const bitext = bitextOf([['هبت الرياح ثم سكنت.', 'A breeze rose, whereupon all was calm.']])
    expect(project(bitext, 'هبت الرياح', claim)).toBe('en-0:0 A breeze rose, whereupon all was calm')
  })

  it('is nothing where the other side says nothing', () =>
    expect(
      project({ ...bitextOf([row]), pairs: [{ original: ['ar-0'], rendering: [] }] }, 'الوزارة رفضت الصفقة', claim),
    ).toBe(null))

  it('is found in a sentence of thousands of words without reading it word by word', () => {
    const long = 'البنك خسر كثيرا ثم '.repeat(2_000)
    const bitext = bitextOf([[long, 'The bank lost much and then '.repeat(2_000)]])
    const start = process.cpuUsage()
    expect(project(bitext, 'خسر كثيرا', claim)).toContain('en-0:0 The bank')
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000)
  })
})

describe('the marks of the sample', () => {
  const scores = scoreProjection()
  it('are projected from either side, nine in ten of them rightly', () => {
    const goals = scores.filter(({ goal }) => goal !== undefined)
    expect(goals.length).toBe(16)
    expect(goals.filter(({ value, goal }) => value < goal!)).toEqual([])
  })

  it('are projected nearly as well when nothing is known but the text', () => {
    const alone = scores.filter(({ figure }) => /^half.*text alone$/.test(figure))
    expect(alone.length).toBe(16)
    expect(alone.filter(({ value }) => value < 0.9)).toEqual([])
  })
})
