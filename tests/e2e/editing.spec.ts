// Writing in the English column: every mark stays on its words, and undo brings everything back.

import { expect, test, type Page } from '@playwright/test'
import type { Mark } from './support/bilingual.ts'
import { exportFile, recordsOf, spansWithText } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import { press } from './support/keyboard.ts'
import { openArticle, painted, saved, segment, segmentTextIn } from './support/open.ts'
import { clickOn } from './support/text-pointing.ts'
import { languagesFrom, words } from './support/words.ts'

const t = words('en')

/** How a sentence is rewritten: the caret goes before these words, or the words are selected; then keys or a paste. */
interface Rewriting {
  readonly how: string
  /** Marks in square brackets; they may nest and touch. */
  readonly before: string
  readonly at?: string
  readonly over?: string
  readonly keys?: readonly string[]
  readonly types?: string
  readonly pastes?: string
  /** A mark that lost its words is not in it. */
  readonly after: string
}

const rewritings: readonly Rewriting[] = [
  { how: 'typing far before a mark', before: 'The ferry left [Tripoli] at dawn', at: 'The', types: 'Yesterday ', after: 'Yesterday The ferry left [Tripoli] at dawn' },
  { how: 'typing right before a mark', before: 'A [harbour master] spoke', at: 'harbour', types: 'former ', after: 'A former [harbour master] spoke' },
  { how: 'typing inside a mark', before: 'They paid [two million dollars] for it', at: 'million', types: 'and a half ', after: 'They paid [two and a half million dollars] for it' },
  { how: 'typing right behind a mark', before: 'She met [Nadia Haddad] there', at: ' there', types: ' again', after: 'She met [Nadia Haddad] again there' },
  { how: 'typing between two marks that touch', before: 'It cost [$12][ billion] in all', at: ' billion', types: '.5', after: 'It cost [$12].5[ billion] in all' },
  { how: 'typing into a mark within a mark', before: '[The mayor of [Sidon] resigned] quietly', at: 'don', types: '-', after: '[The mayor of [Si-don] resigned] quietly' },
  { how: 'deleting letters inside a mark', before: 'Then [the large grey ship] sank', at: 'grey', keys: Array.from({ length: 5 }, () => 'Delete'), after: 'Then [the large ship] sank' },
  { how: 'replacing words over the start of a mark', before: 'He saw [two old boats] today', over: 'saw two', types: 'noticed some', after: 'He noticed some[ old boats] today' },
  { how: 'pasting a new sentence over all of the old one', before: 'The charge of [unethical conduct] was denied by [Zoph]', over: 'The charge of unethical conduct was denied by Zoph', pastes: 'Denying the charge of unethical conduct, Zoph left', after: 'Denying the charge of [unethical conduct], [Zoph] left' },
  { how: 'deleting all words of a mark', before: 'Reports named [Lia Guy] and [OpenAI]', over: 'Lia Guy', keys: ['Backspace'], types: 'nobody', after: 'Reports named nobody and [OpenAI]' },
]

const bare = (notation: string): string => notation.replace(/[[\]]/g, '')

/** The words in brackets with where they stand, inner ones after outer ones. */
function bracketed(notation: string): { words: string; start: number }[] {
  const open: number[] = [], found: { words: string; start: number }[] = []
  let text = ''
  for (const letter of notation)
    if (letter === '[') open.push(text.length)
    else if (letter === ']') {
      const start = open.pop()!
      found.push({ words: text.slice(start), start })
    } else text += letter
  return found.sort((a, b) => a.start - b.start || b.words.length - a.words.length)
}

const sentences = ['Rewritten sentences', ...rewritings.map(rewriting => bare(rewriting.before))]
const marks = rewritings.flatMap(({ before }, i) => bracketed(before).map(({ words, start }, n): Mark => ({
  id: `mark-${i}-${n}`, kind: (['entity', 'claim', 'number', 'source'] as const)[(i + n) % 4]!,
  on: [{ side: 'rendering', sentence: i + 1, words, occurrence: bare(before).slice(0, start).split(words).length }],
})))

/** Opens the sentence for writing and puts the caret before the words, or selects them. */
async function goTo(page: Page, sentence: number, { at, over }: Rewriting): Promise<void> {
  const target = segment(page, 'rendering', sentence)
  await clickOn(page, target, sentences[sentence]!.split(' ')[0]!)
  await press(page, 'F2', 'Control+Home')
  await expect(target).toHaveAttribute('contenteditable', /./)
  const from = sentences[sentence]!.indexOf((at ?? over)!)
  for (let i = 0; i < from; i++) await page.keyboard.press('ArrowRight')
  for (let i = 0; i < (over?.length ?? 0); i++) await page.keyboard.press('Shift+ArrowRight')
}

async function rewrite(page: Page, sentence: number, rewriting: Rewriting): Promise<void> {
  await goTo(page, sentence, rewriting)
  for (const key of rewriting.keys ?? []) await page.keyboard.press(key)
  if (rewriting.types) await page.keyboard.type(rewriting.types)
  if (rewriting.pastes) {
    await page.evaluate(text => navigator.clipboard.writeText(text), rewriting.pastes)
    await page.keyboard.press('Control+v')
  }
  await page.keyboard.press('Escape')
}

const paintedIn = async (page: Page, sentence: number) =>
  (await painted(page)).filter(paint => paint.segment === `en-${sentence}`).map(paint => paint.text).sort()

test('ten sentences are rewritten and every mark stays on its words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticle(page, { ar: ['عشر جمل', ...rewritings.map((_, i) => `الجملة رقم ${i + 1}`)], en: sentences, marks })
  const start = await exportFile(page)
  for (const [i, rewriting] of rewritings.entries())
    await test.step(rewriting.how, async () => {
      await rewrite(page, i + 1, rewriting)
      expect(await segmentTextIn(page, 'rendering', i + 1)).toBe(bare(rewriting.after))
      expect(await paintedIn(page, i + 1)).toEqual(bracketed(rewriting.after).map(mark => mark.words).sort())
    })
  const end = await exportFile(page)
  const spans = spansWithText(end.records)
  expect(spans).toHaveLength(marks.length)
  expect(spans.filter(span => span.status === 'orphaned').map(span => span.exact)).toEqual(['Lia Guy'])
  for (const span of spans) if (span.status !== 'orphaned') expect(span.there).toBe(span.exact)
  for (const [i, { after }] of rewritings.entries())
    expect(spans.filter(span => span.id.startsWith(`mark-${i}-`) && span.status !== 'orphaned').map(span => span.exact).sort()).toEqual(bracketed(after).map(mark => mark.words).sort())

  const undo = page.getByRole('button', { name: t('shell.undoStep', { step: t('command.editSegment') }) })
  while (await undo.isVisible()) await undo.click()
  expect((await exportFile(page)).records).toEqual(start.records)
  const redo = page.getByRole('button', { name: t('shell.redoStep', { step: t('command.editSegment') }) })
  while (await redo.isVisible()) await redo.click()
  expect((await exportFile(page)).records).toEqual(end.records)
  await saved(page)
})

test('a mark that lost its words is listed as such and can be given others', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'غادرت ليا غاي'], en: ['Title', 'Lia Guy has left'], marks: [{ id: 'm', on: [{ side: 'rendering', words: 'Lia Guy' }] }] })
  await clickOn(page, segment(page, 'rendering'), 'has')
  await press(page, 'F2', 'Control+a')
  await page.keyboard.type('She has left')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { name: 'Lia Guy' })).toContainText(t('tagging.badge.orphaned'))
  await page.getByRole('option', { name: 'Lia Guy' }).dblclick()
  await page.getByRole('button', { name: t('tagging.places.retargetOf', { words: 'Lia Guy' }) }).click()
  const box = segment(page, 'rendering')
  await clickOn(page, box, 'She')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['She'])
  expect(spansWithText((await exportFile(page)).records)).toMatchObject([{ exact: 'She', there: 'She', status: 'anchored' }])
})

test('empty cells are filled one after another by keyboard, and undo empties them again', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'رحل الباحث', 'وبقي المختبر'] })
  await page.locator('[data-empty=rendering]').nth(1).click()
  await page.keyboard.type('The researcher left.')
  await press(page, 'Enter')
  await page.keyboard.type('The laboratory stayed.')
  await press(page, 'Escape')
  const texts = async () => recordsOf((await exportFile(page)).records, 'segment').filter(one => one.side === 'rendering').map(one => one.text)
  expect(await texts()).toEqual(['The researcher left.', 'The laboratory stayed.'])
  const { records } = await exportFile(page)
  expect(recordsOf(records, 'alignment').map(row => row.rendering.length)).toEqual([0, 1, 1])
  await press(page, 'Control+z')
  expect(await texts()).toEqual(['The researcher left.'])
  await press(page, 'Control+z')
  expect(await texts()).toEqual([])
  await expect(page.locator('[data-empty=rendering]')).toHaveCount(3)
})

test('composed input arrives whole, and the marks around it stay', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'قال زوف'], en: ['Title', 'Zoph said so in Cafe Riad'], marks: [{ id: 'a', on: [{ side: 'rendering', words: 'Zoph' }] }, { id: 'b', kind: 'source', on: [{ side: 'rendering', words: 'Riad' }] }] })
  await clickOn(page, segment(page, 'rendering'), 'said')
  await press(page, 'F2', 'Control+Home')
  for (let i = 0; i < 'Zoph said so in Caf'.length; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Delete')
  const input = await page.context().newCDPSession(page)
  for (const text of ['´', 'é']) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await input.send('Input.insertText', { text: 'é' })
  await page.keyboard.press('Escape')
  expect(await segmentTextIn(page, 'rendering')).toBe('Zoph said so in Café Riad')
  expect((await painted(page)).map(paint => paint.text).sort()).toEqual(['Riad', 'Zoph'])
  expect(spansWithText((await exportFile(page)).records).map(span => span.there).sort()).toEqual(['Riad', 'Zoph'])
})

test('undo and redo work while writing, stretch by stretch, and the caret stays in the sentence', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'قال زوف'], en: ['Title', 'Zoph said so'], marks: [{ id: 'a', on: [{ side: 'rendering', words: 'said' }] }] })
  const text = () => segmentTextIn(page, 'rendering')
  await clickOn(page, segment(page, 'rendering'), 'Zoph')
  await press(page, 'F2', 'Control+Home')
  await page.keyboard.type('Barret ')
  await press(page, 'Control+End')
  await page.keyboard.type(' again')
  await press(page, 'Control+z')
  expect(await text()).toBe('Barret Zoph said so')
  await press(page, 'Control+z')
  expect(await text()).toBe('Zoph said so')
  await press(page, 'Control+Shift+z')
  expect(await text()).toBe('Barret Zoph said so')
  await expect(segment(page, 'rendering')).toBeFocused()
  await press(page, 'Control+End')
  await page.keyboard.type('!')
  await press(page, 'Escape')
  expect(await text()).toBe('Barret Zoph said so!')
  expect((await painted(page)).map(paint => paint.text)).toEqual(['said'])
  await expect(segment(page, 'rendering')).toBeFocused()
})

for (const interfaceLanguage of languagesFrom('ar'))
  test(`a paste of ten megabytes into a sentence is refused in words, nothing is lost, and writing goes on (${interfaceLanguage})`, async ({ page }) => {
    const t = words(interfaceLanguage)
    await openArticle(page, { ar: ['عنوان', 'أُغلق الميناء'], en: ['Title', 'The port was closed'], marks: [{ id: 'm', on: [{ side: 'rendering', words: 'port' }] }] }, { interfaceLanguage })
    const sentence = segment(page, 'rendering')
    await clickOn(page, sentence, 'closed')
    await press(page, 'F2', 'Control+End')
    const paste = (text: string, times: number) => sentence.evaluate((element, [text, times]) => {
      const data = new DataTransfer()
      data.setData('text/plain', text.repeat(times))
      const began = performance.now()
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      return performance.now() - began
    }, [text, times] as const)
    expect(await paste('The port was opened again. ', 400_000)).toBeLessThan(2_000)
    const notice = page.getByRole('status').filter({ hasText: t('reader.paste.refused') })
    await expect(notice).toContainText(t('reader.paste.tooLong', { size: 400_000 * 27 + 'Title'.length + 'The port was closed'.length, limit: 1_000_000 }))
    await expectAccessible(page, 'a paste that was refused', '.reader-notice-place')
    await expect(sentence).toHaveText('The port was closed')
    await page.keyboard.type(' at noon')
    await expect(notice).toHaveCount(0)
    await paste(' today', 1)
    expect(await segmentTextIn(page, 'rendering')).toBe('The port was closed at noon today')
    expect((await painted(page)).map(paint => paint.text)).toEqual(['port'])
    await press(page, 'Escape', 'Control+z', 'Control+z')
    expect(await segmentTextIn(page, 'rendering')).toBe('The port was closed')
  })
