// Every screen and state in both languages, light and dark: nothing that axe objects to; fonts, motion, forced colours.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { projectFolder } from '../tools/node-version.mjs'
import { chooseFiles } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import { bilingual } from './support/bilingual.ts'
import { openArticle, painted, prefer, segment, wordRects } from './support/open.ts'
import { doubleClickOn } from './support/text-pointing.ts'
import { interfaceLanguages, words, type Words } from './support/words.ts'

const kinds = ['entity', 'claim', 'number', 'source'] as const
const badFile = (name: string) => readFile(join(projectFolder, `fixtures/bad/${name}.hashiya.json`))

async function openSample(page: Page, t: Words): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: t('library.sample') }).click()
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
}

/** Each language and each theme once; `npm run test:long` looks at every pair of them. */
const looks = interfaceLanguages.flatMap(language => ['light', 'dark'].map(theme => ({ language, theme })))
const looked = process.env.HASHIYA_EVERY_LOOK ? looks : looks.filter(({ language, theme }) => (language === 'ar') === (theme === 'light'))

for (const { language: interfaceLanguage, theme } of looked) {
  const t = words(interfaceLanguage)

  test(`library and import can be used by all (${interfaceLanguage}, ${theme})`, async ({ page }) => {
    await prefer(page, { interfaceLanguage, theme, annotator: '' })
    await page.goto('./')
    await expect(page.getByRole('link', { name: t('library.welcome.paste') })).toBeVisible()
    await expectAccessible(page, 'the first day')

    await chooseFiles(page, { 'whole.hashiya.json': JSON.stringify(bilingual({ ar: ['مقال أول'], en: ['First article'] })), 'mended.hashiya.json': await badFile('anchor-off-text'), 'cut.hashiya.json': await badFile('truncated') })
    const report = page.getByRole('dialog', { name: t('library.import.title') })
    await expect(report).toBeVisible()
    await expectAccessible(page, 'import report')
    await report.getByRole('button', { name: t('library.import.done') }).click()
    await expect(page.getByRole('button', { name: t('library.rename') }).or(page.getByRole('button', { name: /«|“/ })).first()).toBeVisible()
    await expectAccessible(page, 'library with articles')

    const row = page.getByRole('listitem').filter({ hasText: 'First article' })
    await row.getByRole('button').first().click()
    await expect(page.getByLabel(t('library.titleFields.original'))).toBeVisible()
    await expectAccessible(page, 'renaming')
    await page.keyboard.press('Escape')
    await row.getByRole('button').last().click()
    await page.locator('summary').click()
    await expectAccessible(page, 'bin and notice')
    await page.getByRole('listitem').filter({ hasText: 'First article' }).getByRole('button').last().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'asking before deleting for good', 'dialog')
  })

  test(`a new article can be made by all (${interfaceLanguage}, ${theme})`, async ({ page }) => {
    await prefer(page, { interfaceLanguage, theme })
    await page.goto('./#/new')
    const [arabic, english] = [page.getByRole('textbox', { name: t('exchange.side.original') }), page.getByRole('textbox', { name: t('exchange.side.rendering') })]
    await expect(arabic).toBeVisible()
    await expectAccessible(page, 'empty')
    await arabic.fill('The harbour was closed. It opened again at noon.')
    await expect(page.getByRole('button', { name: t('exchange.swap') })).toBeVisible()
    await expectAccessible(page, 'texts in the wrong boxes')
    await arabic.fill('عنوان\n\nأغلق الميناء\u202e أمس. وفتح ظهرًا.\n\nقد يعجبك أيضًا\n\nسباق قوارب')
    await english.fill('Title\n\nThe harbour was closed.\n\nIt opened at noon, and nobody had been told.')
    await expect(page.getByRole('region', { name: t('exchange.setAside.title') })).toBeVisible()
    await expectAccessible(page, 'preview')
  })

  test(`the workspace can be used by all (${interfaceLanguage}, ${theme})`, async ({ page }) => {
    await prefer(page, { interfaceLanguage, theme })
    await openSample(page, t)
    for (const order of ['place', 'kind', 'entity']) {
      await page.getByLabel(t('tagging.list.order')).selectOption(order)
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
      await expectAccessible(page, `list by ${order}`, order === 'place' ? undefined : 'aside')
    }
    await page.getByRole('button', { name: t('shell.menu') }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'menu')
    await page.keyboard.press('Escape')
    for (const [command, dialog] of [['showKeys', 'shell.keys.title'], ['openSettings', 'settings.title']] as const) {
      await page.getByRole('button', { name: t(`command.${command}`), exact: true }).click()
      await expect(page.getByRole('dialog', { name: t(dialog) })).toBeVisible()
      await expectAccessible(page, dialog, 'dialog')
      await page.keyboard.press('Escape')
    }
  })

  test(`marking and saying what a mark is can be done by all (${interfaceLanguage}, ${theme})`, async ({ page }) => {
    await openArticle(page, {
      ar: ['عنوان', 'قالت الصحيفة إن ثلاثة قوارب غرقت قرب صور', 'جملة بلا مقابل'], en: ['Title', 'The newspaper said that three boats sank near Tyre'],
      marks: [
        { id: 'entity', on: [{ side: 'original', words: 'صور' }, { side: 'rendering', words: 'Tyre' }] }, { id: 'claim', kind: 'claim', on: [{ side: 'rendering', words: 'three boats sank near Tyre' }] },
        { id: 'number', kind: 'number', on: [{ side: 'rendering', words: 'three' }] }, { id: 'source', kind: 'source', on: [{ side: 'original', words: 'الصحيفة' }] },
      ],
    }, { interfaceLanguage, theme })
    for (const kind of kinds) {
      await page.goto(`./#/article/article-under-test/annotation/${kind}`)
      await expect(page.getByRole('heading', { name: t(`tagging.kind.${kind}`) })).toBeVisible()
      if (kind === 'claim') await page.getByRole('button', { name: t('tagging.chain.add') }).click()
      await expectAccessible(page, `details of the ${kind}`, kind === 'claim' ? undefined : 'aside')
    }
    await doubleClickOn(page, segment(page, 'rendering'), 'boats')
    await expect(page.getByRole('toolbar')).toBeVisible()
    await expectAccessible(page, 'words chosen')
    await page.keyboard.press('e')
    await expect(page.getByRole('toolbar').getByRole('button', { name: t('tagging.entityType.place') })).toBeVisible()
    await expectAccessible(page, 'asking for the type', '[role=toolbar]')
    await page.keyboard.press('F2')
    await expect(page.locator('[contenteditable]')).toBeFocused()
    await expectAccessible(page, 'writing')
    await page.keyboard.press('Escape')
    await page.evaluate(() => { IDBObjectStore.prototype.add = () => { throw new DOMException('No room', 'QuotaExceededError') } })
    await doubleClickOn(page, segment(page, 'rendering'), 'sank')
    await page.keyboard.press('e')
    await expect(page.getByRole('alert').filter({ hasText: t('faults.full.what') })).toBeVisible()
    await expectAccessible(page, 'not saved')
    await page.goto('./#/article/nowhere')
    await expect(page.getByRole('heading', { name: t('shell.notOpened') })).toBeVisible()
    await expectAccessible(page, 'an article that is not there')
  })
}

test('nothing moves for those who asked for no motion, and every face of type is the one that was meant', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await prefer(page, {})
  await openSample(page, words('en'))
  await page.getByRole('button', { name: words('en')('command.openSettings') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].flatMap(element => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element)
    const seconds = (value: string) => Math.max(...value.split(',').map(part => parseFloat(part) * (part.includes('ms') ? 0.001 : 1)))
    const moves = seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01) || scrollBehavior === 'smooth'
    return moves ? [`${element.tagName}.${element.className}`] : []
  }))
  expect(moving).toEqual([])
  const faces = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`)
  })
  for (const family of ['Noto Naskh Arabic', 'Source Serif 4', 'IBM Plex Sans', 'IBM Plex Sans Arabic']) expect(faces, 'every face of type is the one that was meant').toContain(`${family} loaded`)
  expect(faces.filter(face => face.endsWith('error'))).toEqual([])
})

test('with forced colours a mark of each kind is still drawn, and so is its dot', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openArticle(page, { ar: ['عنوان', ...kinds.map(() => 'قالت الصحيفة إن القارب غرق')], en: ['Title', 'A'], marks: kinds.map((kind, i) => ({ id: kind, kind, on: [{ side: 'original', sentence: i + 1, words: 'الصحيفة' }] })) })
  const picture = async (i: number) => {
    const [rect] = await wordRects(segment(page, 'original', i + 1), 'الصحيفة')
    return page.screenshot({ clip: { x: rect!.left, y: rect!.top, width: rect!.width, height: rect!.bottom - rect!.top + 4 } })
  }
  const marked: Buffer[] = []
  for (const i of kinds.keys()) marked.push(await picture(i))
  expect(await painted(page)).toHaveLength(kinds.length)
  for (const kind of kinds) {
    const dot = page.getByRole('listbox').getByRole('option').locator(`.kind-${kind}`)
    expect(await dot.evaluate(element => {
      const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element)
      const ground = getComputedStyle(element.closest('[role=option]')!).backgroundColor
      return [backgroundColor, parseFloat(borderTopWidth) > 0 ? borderTopColor : ground].some(colour => colour !== ground && colour !== 'rgba(0, 0, 0, 0)' && colour !== getComputedStyle(document.body).backgroundColor)
    }), `the dot of a ${kind} can be seen`).toBe(true)
  }
  await page.evaluate(() => CSS.highlights.clear())
  for (const [i, kind] of kinds.entries()) expect((await picture(i)).equals(marked[i]!), kind).toBe(false)
})

test('a title that is not there yet is no heading, and becomes one while it is written', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'غرق القارب'] })
  const headings = page.locator('.reader').getByRole('heading', { level: 2 })
  await expect(headings).toHaveText(['عنوان'])
  await expectAccessible(page, 'no English title', '.reader')
  await page.locator('[data-empty=rendering]').first().click()
  await page.keyboard.press('F2')
  await page.keyboard.type('A title')
  await expect(headings).toHaveCount(2)
  await expect(page.locator('[contenteditable]'), 'writing goes on').toBeFocused()
  await page.keyboard.type(' at last')
  await page.keyboard.press('Escape')
  await expect(headings).toHaveText(['عنوان', 'A title at last'])
  await expectAccessible(page, 'an English title', '.reader')
})
