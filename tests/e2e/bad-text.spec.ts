// Texts that are not what they should be, on the screen that makes an article of them.

import { expect, test, type Locator, type Page } from '@playwright/test'
import { prefer, wordRects } from './support/open.ts'
import { interfaceLanguages, isolated, words } from './support/words.ts'

const t = words('en')
const arabic = 'غرق القارب\n\nغرق القارب قرب صور أمس. ونجا ركابه.'
const english = 'The boat sank\n\nThe boat sank near Tyre yesterday. Its passengers survived.'

const boxOf = (page: Page, side: 'original' | 'rendering'): Locator => page.getByRole('textbox', { name: t(`exchange.side.${side}`) })
const make = (page: Page): Locator => page.getByRole('button', { name: t('exchange.make') })

async function openScreen(page: Page): Promise<void> {
  await prefer(page, {})
  await page.goto('./#/new')
  await expect(boxOf(page, 'original')).toBeVisible()
}

async function openText(page: Page, side: 'original' | 'rendering', content: string | Buffer, name = 'text.txt'): Promise<void> {
  await page.locator(`[data-side=${side}] input[type=file]`).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
}

interface Boxes {
  readonly what: string
  readonly original?: string
  readonly rendering?: string
  readonly finding: string
  readonly canMake?: true
  readonly canSwap?: true
}

const filled: readonly Boxes[] = [
  { what: 'nothing at all', finding: 'empty' },
  { what: 'English in the Arabic box', original: english, finding: 'english-for-arabic', canSwap: true },
  { what: 'Arabic in the English box', rendering: arabic, finding: 'arabic-for-english', canSwap: true },
  { what: 'each text in the other box', original: english, rendering: arabic, finding: 'swapped', canSwap: true },
  { what: 'the English alone', rendering: english, finding: 'arabic-missing' },
  { what: 'Arabic twice', original: arabic, rendering: arabic, finding: 'both-arabic' },
  { what: 'English twice', original: english, rendering: english, finding: 'both-english' },
  { what: 'the Arabic alone', original: arabic, finding: 'arabic-alone', canMake: true },
]

test('a text in the wrong box is noticed, and one click exchanges the boxes', async ({ page }) => {
  await openScreen(page)
  for (const { what, original = '', rendering = '', finding, canMake = false, canSwap = false } of filled)
    await test.step(what, async () => {
      await boxOf(page, 'original').fill(original)
      await boxOf(page, 'rendering').fill(rendering)
      await expect(page.locator(`[data-finding=${finding}]`)).toContainText(t(`exchange.finding.${finding}`))
      await expect(make(page)).toBeEnabled({ enabled: canMake })
      const swap = page.getByRole('button', { name: t('exchange.swap') })
      await expect(swap).toHaveCount(canSwap ? 1 : 0)
      if (!canSwap) return
      await swap.click()
      await expect(boxOf(page, 'original')).toHaveValue(rendering)
      await expect(boxOf(page, 'rendering')).toHaveValue(original)
    })
})

test('an Arabic article without English becomes rows with empty cells', async ({ page }) => {
  await openScreen(page)
  await boxOf(page, 'original').fill(arabic)
  await make(page).click()
  await expect(page.locator('[data-side=original][data-segment]')).toHaveText(['غرق القارب', 'غرق القارب قرب صور أمس.', 'ونجا ركابه.'])
  await expect(page.locator('[data-empty=rendering]')).toHaveCount(3)
})

test('a file that is no text is turned away, and the box stays as it was; another encoding is read, and what does not fit it is named', async ({ page }) => {
  await openScreen(page)
  await boxOf(page, 'original').fill(arabic)
  for (const [name, content, code] of [['empty.txt', '', 'empty-file'], ['blank.txt', ' \n\n', 'empty-file'], ['picture.png', 'PNG', 'unknown-kind']] as const) {
    await openText(page, 'original', content, name)
    const notice = page.getByRole('alert').filter({ hasText: t('exchange.notTaken', { name: isolated(name) }) })
    await expect(notice).toContainText(t(`faults.${code}.what`))
    await expect(notice).toContainText(t(`faults.${code}.act`))
  }
  await expect(boxOf(page, 'original')).toHaveValue(arabic)
  await test.step('bytes that are no UTF-8 are replaced one by one and named with their place', async () => {
    const good = Buffer.from('غرق القارب\n\nقرب ')
    await openText(page, 'original', Buffer.concat([good, Buffer.from([0xff]), Buffer.from(' صور أمس')]))
    await expect(boxOf(page, 'original')).toHaveValue('غرق القارب\n\nقرب \ufffd صور أمس')
    await expect(page.locator('[data-warning=invalid]')).toContainText(t('exchange.warning.invalid', { count: 1, encoding: 'UTF-8', byte: good.length + 1, line: 3 }))
  })
  await test.step('a text in UTF-16 with its mark is read as what it is, CRLF and all', async () => {
    await openText(page, 'original', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(arabic.replaceAll('\n', '\r\n'), 'utf16le')]))
    await expect(boxOf(page, 'original')).toHaveValue(arabic)
    await expect(page.locator('[data-warning]')).toHaveCount(0)
  })
})

test('NUL and other control characters are taken out, half characters replaced, each with its place', async ({ page }) => {
  await openScreen(page)
  await boxOf(page, 'original').evaluate((box, text) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(box, text)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, 'غرق القارب\n\nقرب\u0000 صور\u0007 أمس\ud83d وانتهى')
  for (const [code, place] of [['nul', [3, 4]], ['control', [3, 9]], ['lone-surrogate', [3, 14]]] as const) {
    const warning = page.locator(`[data-warning=${code}]`)
    await expect(warning).toContainText(t(`exchange.warning.${code}`, { count: 1 }))
    await expect(warning).toContainText(t('exchange.place', { line: place[0], column: place[1] }))
  }
  await make(page).click()
  await expect(page.locator('[data-side=original][data-segment]').nth(1)).toHaveText('قرب صور أمس\ufffd وانتهى')
})

for (const language of interfaceLanguages)
  test(`a character that turns the text around is shown as what it is and turns nothing around (${language})`, async ({ page }) => {
    const t = words(language)
    await prefer(page, { interfaceLanguage: language })
    await page.goto('./#/new')
    const line = 'دفع القارب \u202e001 دولار\u202c أمس'
    await page.getByRole('textbox', { name: t('exchange.side.original') }).fill(`عنوان\n\n${line}`)
    await expect(page.locator('[data-warning=bidi]')).toContainText('RLO')
    await expect(page.locator('[data-warning=bidi]')).toContainText(t('exchange.place', { line: 3, column: 12 }))
    await expect(page.getByRole('region', { name: t('exchange.preview.title') }).getByText('RLO')).toBeVisible()
    await page.getByRole('button', { name: t('exchange.make') }).click()
    const sentence = page.locator('[data-side=original][data-segment]').nth(1)
    expect(await sentence.evaluate(element => element.textContent)).toBe(line)
    await expect(page.getByRole('img', { name: /RLO \(U\+202E\)/ })).toBeVisible()
    const lefts = await Promise.all(['0', '1'].map(async digit => (await wordRects(sentence, digit))[0]!.left))
    expect(lefts[0], 'the amount reads 001').toBeLessThan(lefts[1]!)
  })

test('five megabytes are turned away before the page stands still', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openScreen(page)
  await boxOf(page, 'original').fill(arabic)
  const size = await page.evaluate(sentence => {
    const text = sentence.repeat(Math.ceil(5_000_000 / new TextEncoder().encode(sentence).length))
    return navigator.clipboard.writeText(text).then(() => text.length)
  }, 'غرق القارب قرب صور أمس ونجا ركابه.\n')
  // The longest that the page did not draw, from the paste until it said what became of it.
  const longest = page.evaluate(() => new Promise<number>(resolve => {
    let last = performance.now(), longest = 0
    const look = () => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      if (document.querySelector('[data-fault=too-large]')) resolve(longest)
      else requestAnimationFrame(look)
    }
    look()
  }))
  await boxOf(page, 'original').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+v')
  expect(await longest).toBeLessThan(1_000)
  await expect(page.getByRole('alert').filter({ hasText: t('exchange.pasteNotTaken') })).toContainText(t('faults.too-large.what', { size: size + arabic.length, limit: 1_000_000 }))
  await expect(boxOf(page, 'original')).toHaveValue(arabic)
  await openText(page, 'original', 'غرق القارب قرب صور.\n'.repeat(160_000), 'long.txt')
  await expect(page.getByRole('alert').filter({ hasText: t('exchange.notTaken', { name: isolated('long.txt') }) })).toContainText(t('faults.too-large-file.what', { size: 6, limit: 4 }))
  await expect(boxOf(page, 'original')).toHaveValue(arabic)
  await make(page).click()
  await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
})
