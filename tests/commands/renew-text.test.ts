// Giving an article another text: what is the same keeps its ids, rows and marks; the rest is told, and can be taken back.
import { describe, expect, it } from 'vitest'
import { renewText } from '../../src/commands/renew-text.ts'
import { editClaim } from '../../src/commands/edit-claim.ts'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import type { Side } from '../../src/model/records.ts'
import { planRenewal } from '../../src/state/exchange/plan-renewal.ts'
import { article } from './article-notation.ts'
import { contents, Desk } from './desk.ts'

const start = () =>
  article({
    ar: ['قالت [source 1: الوزارة] إن الميناء سيفتح في نيسان.', 'وأضاف [entity 2: سامي حداد] أن العمل بدأ.', 'ولم يعلق أحد على [claim 3: كلفة المشروع] حتى الآن.'],
    en: ['The [source 1: ministry] said the port would open in April.', '[entity 2: Sami Haddad] added that work had begun.', 'Nobody has commented on [claim 3: the cost of the project] so far.'],
  })

const block = (text: string) => ({ role: 'paragraph' as const, text, boilerplate: false, sentences: [{ start: 0, end: text.length }] })

async function plan(document: ArticleDocument, texts: { readonly [S in Side]?: readonly string[] }) {
  let ids = 0
  const of = (side: Side) => texts[side]?.map(block) ?? null
  return planRenewal({ document, texts: { original: of('original'), rendering: of('rendering') }, newId: type => `fresh-${type}-${ids++}` })
}

async function renewed(texts: { readonly [S in Side]?: readonly string[] }, at = new Desk(start())) {
  const { base, changes, report } = await plan(at.document, texts)
  return { at: at.do(renewText, { base, changes }), report }
}

const english = ['The ministry said the port would open in April.', 'Sami Haddad added that work had begun.', 'Nobody has commented on the cost of the project so far.']

describe('another text for one side', () => {
  it('changes nothing when it is the text that is there', async () => {
    expect((await plan(start(), { rendering: english })).changes.size).toBe(0)
  })

  it('keeps the marks of a sentence that was edited, and says so', async () => {
    const { at, report } = await renewed({ rendering: ['On Monday the transport ministry said the port would open in early April.', english[1]!, english[2]!] })
    expect(at.shown['en-1']).toBe('On Monday the transport [ministry] said the port would open in early April.')
    expect(report.texts).toMatchObject([{ side: 'rendering', unchanged: 2, moved: 0, added: [], gone: [] }])
    expect(report.texts[0]!.changed).toHaveLength(1)
    expect(report.marks).toMatchObject({ stayed: 3, lost: [], moved: [] })
  })

  it('puts sentences into another order with their ids, rows and marks', async () => {
    const { at, report } = await renewed({ rendering: [english[2]!, english[0]!, english[1]!] })
    expect(at.context.rows.segments.rendering.length).toBe(3)
    expect([...at.document.all('segment')].filter(one => one.side === 'rendering').sort((a, b) => (a.order < b.order ? -1 : 1)).map(one => one.id)).toEqual(['en-3', 'en-1', 'en-2'])
    expect(report.texts[0]!.moved).toBe(1)
    expect(at.document.alignment('row-3')).toMatchObject({ rendering: ['en-3'] })
    expect(report.marks.stayed).toBe(3)
  })

  it('puts new sentences in between, and leaves the rows of the others alone', async () => {
    const { at, report } = await renewed({ rendering: [english[0]!, 'Ships from Sidon will be the first.', english[1]!, english[2]!] })
    expect(report.texts[0]!.added).toEqual(['Ships from Sidon will be the first.'])
    expect(at.context.rows.rows.map(row => row.rendering.length)).toEqual([1, 1, 1, 1])
    expect(report.toReview).toBe(0)
  })

  it('orphans the marks of a sentence that is gone, in the one nearest to it, and asks for review', async () => {
    const at = new Desk(start()).do(editClaim, { id: 'claim-3', changes: { verdict: 'true' }, run: '1' })
    const { report } = await renewed({ rendering: [english[0]!, english[1]!] }, at)
    const span = at.document.annotation('mark-3')!.targets.find(target => target.side === 'rendering')!.spans[0]!
    expect(span).toMatchObject({ status: 'orphaned', exact: 'the cost of the project', segmentId: 'en-2' })
    expect(report.marks.lost.map(mark => mark.before.exact)).toEqual(['the cost of the project'])
    expect(at.document.claim('claim-3')!.needsReview).toBe(true)
    expect(at.document.alignment('row-3')).toMatchObject({ original: ['ar-3'], rendering: [] })
  })

  it('keeps the marks when the sentence is given vowel marks', async () => {
    const { at } = await renewed({ original: ['قَالَتِ الوِزَارَةُ إنَّ المِينَاءَ سيفتح في نيسان.', 'وأضاف سامي حداد أن العمل بدأ.', 'ولم يعلق أحد على كلفة المشروع حتى الآن.'] })
    expect(at.shown['ar-1']).toBe('قَالَتِ [الوِزَارَةُ] إنَّ المِينَاءَ سيفتح في نيسان.')
  })

  it('finds marks again that had lost their words when the old text comes back', async () => {
    const { at } = await renewed({ rendering: [english[0]!, english[1]!] })
    const { report } = await renewed({ rendering: english }, at)
    expect(report.marks.found.map(mark => mark.after.exact)).toEqual(['the cost of the project'])
  })

  it('is taken back in one step', async () => {
    const { at } = await renewed({ rendering: ['Nothing is left of it.'], original: ['لم يبق شيء.'] })
    at.undo()
    expect(contents(at.document)).toEqual(contents(start()))
  })

  it('pairs what is new on both sides', async () => {
    const { at } = await renewed({
      original: ['قالت الوزارة إن الميناء سيفتح في نيسان.', 'وستكون سفن صيدا أول الواصلين إليه.', 'وأضاف سامي حداد أن العمل بدأ.', 'ولم يعلق أحد على كلفة المشروع حتى الآن.'],
      rendering: [english[0]!, 'Ships from Sidon will be the first to reach it.', english[1]!, english[2]!],
    })
    expect(at.context.rows.rows.map(row => [row.original.length, row.rendering.length])).toEqual([[1, 1], [1, 1], [1, 1], [1, 1]])
  })

  it('is refused when the article changed since it was shown', async () => {
    const at = new Desk(start())
    const { base, changes } = await plan(at.document, { rendering: [english[0]!] })
    at.do(editClaim, { id: 'claim-3', changes: { verdict: 'true' }, run: '1' })
    expect(at.can(renewText, { base, changes })).toBe(false)
  })
})
