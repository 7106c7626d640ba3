// Everything on the article by keyboard alone: no test here touches the mouse.

import { expect, test, type Page } from '@playwright/test'
import { exportFile, recordsOf } from './support/article-file.ts'
import { activeWords, cursorWord, expectFocus, keptWords, press, selectedWords, tabTo } from './support/keyboard.ts'
import { openArticle, painted, prefer, saved, segment } from './support/open.ts'
import { words } from './support/words.ts'

const t = words('en')

/** The key takes the focus to the beginning of the details, once they are drawn. */
async function openDetails(page: Page): Promise<void> {
  await page.keyboard.press('i')
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused()
}

test('a claim is tagged on both sides and judged by keyboard alone', async ({ page }) => {
  await prefer(page, {})
  await page.goto('./')
  await tabTo(page, page.getByRole('button', { name: t('library.sample') }))
  await page.keyboard.press('Enter')
  await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
  await expectFocus(page)

  await tabTo(page, page.locator('.reader [data-segment]'))
  await press(page, 'ArrowDown', 'Home')
  expect(await cursorWord(page)).toBe('لا')
  await press(page, 'Shift+ArrowLeft', 'Shift+ArrowLeft')
  expect(await selectedWords(page)).toEqual(['لا تُقاس قوة'])
  await press(page, 'Enter', 'Tab')
  expect(await keptWords(page)).toEqual(['لا تُقاس قوة'])
  await press(page, 'Home', 'Shift+ArrowRight')
  expect(await selectedWords(page)).toEqual(['The strength'])
  await page.keyboard.press('c')
  const claims = async () => (await painted(page, /^hashiya-claim/)).map(paint => paint.text)
  await expect.poll(claims).toEqual(expect.arrayContaining(['لا تُقاس قوة', 'The strength']))
  expect((await activeWords(page)).sort()).toEqual(['The strength', 'لا تُقاس قوة'])
  await expectFocus(page)

  await openDetails(page)
  await tabTo(page, page.getByLabel(t('tagging.field.wording.rendering')))
  await press(page, 'Control+a')
  await page.keyboard.type('Strength is not measured by money')
  await tabTo(page, page.getByLabel(t('tagging.field.verdict')))
  await page.keyboard.type(t('tagging.verdict.disputed').slice(0, 4))
  await expect(page.getByLabel(t('tagging.field.verdict'))).toHaveValue('disputed')
  await tabTo(page, page.getByRole('button', { name: t('tagging.chain.add') }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: t('tagging.chain.addWhich') })).toBeFocused()
  await page.keyboard.type('Harbour Gazette')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list').filter({ hasText: 'Harbour Gazette' })).toBeVisible()
  await expectFocus(page)

  const claimed = async () => recordsOf((await exportFile(page)).records, 'claim').find(claim => claim.wording.original === 'لا تُقاس قوة')
  const claim = await claimed()
  expect(claim).toMatchObject({ wording: { rendering: 'Strength is not measured by money' }, verdict: 'disputed' })
  expect(claim!.attribution).toHaveLength(1)

  const undo = (command: string) => expect(page.getByRole('button', { name: t('shell.undoStep', { step: t(`command.${command}`) }) })).toBeEnabled()
  await page.keyboard.press('Escape')
  for (const step of ['attributeClaim', 'editClaim', 'editClaim', 'markClaim']) {
    await undo(step)
    await press(page, 'Control+z')
  }
  await expect.poll(claims).not.toContain('The strength')
  expect(await claims()).not.toContain('لا تُقاس قوة')
  for (let steps = 0; steps < 4; steps++) await press(page, 'Control+Shift+z')
  expect(await claimed()).toEqual(claim)
  await saved(page)
})

const harbour = {
  ar: ['ميناء طرابلس', 'غادر زوف وشونهولتز الميناء ليلًا', 'قالت الصحيفة إن الميناء أُغلق'],
  en: ['The port of Tripoli', 'Zoph and Schoenholz left the port at night', 'The newspaper said the port was closed'],
}

test('letters write in fields and mark nothing there', async ({ page }) => {
  await openArticle(page, { ...harbour, marks: [{ id: 'm', kind: 'claim', on: [{ side: 'rendering', words: 'left the port' }] }] })
  await tabTo(page, page.locator('.reader [data-segment]'))
  await press(page, 'j')
  await openDetails(page)
  await tabTo(page, page.getByLabel(t('tagging.field.note')))
  await page.keyboard.type('enscdaxjkotlih[]?12')
  await press(page, 'ArrowLeft', 'Delete', 'Backspace')
  await expect(page.getByLabel(t('tagging.field.note'))).toHaveValue('enscdaxjkotlih[]?')
  expect((await painted(page)).map(paint => paint.text)).toEqual(['left the port'])
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('edges move by a letter, and a particle is left out or taken in', async ({ page }) => {
  await openArticle(page, harbour)
  await tabTo(page, page.locator('.reader [data-segment]'))
  await press(page, 'ArrowDown', 'Home', 'ArrowLeft', 'ArrowLeft')
  expect(await cursorWord(page)).toBe('وشونهولتز')
  await press(page, 'x')
  expect(await selectedWords(page)).toEqual(['شونهولتز'])
  await press(page, 'e', '1')
  const marked = async () => (await painted(page)).map(paint => paint.text)
  expect(await marked()).toEqual(['شونهولتز'])
  for (const [key, expected] of [
    ['[', 'وشونهولتز'], [']', 'شونهولتز'], [']', 'ونهولتز'], ['[', 'شونهولتز'], ['Shift+BracketRight', 'شونهولتز '], ['Shift+BracketLeft', 'شونهولتز'], ['Shift+BracketLeft', 'شونهولت'], ['Shift+BracketRight', 'شونهولتز'], ['x', 'وشونهولتز'], ['x', 'شونهولتز'],
  ] as const) {
    await page.keyboard.press(key)
    expect(await marked(), `after ${key}`).toEqual([expected])
  }
  const { records } = await exportFile(page)
  expect(recordsOf(records, 'entity')).toMatchObject([{ entityType: 'person', names: { original: 'شونهولتز' } }])
})

test('keys go from mark to mark, through those on one place, and delete the one selected', async ({ page }) => {
  await openArticle(page, {
    ...harbour,
    marks: [
      { id: 'outer', kind: 'claim', on: [{ side: 'original', words: 'غادر زوف وشونهولتز الميناء' }] },
      { id: 'inner', on: [{ side: 'original', words: 'شونهولتز' }] },
      { id: 'last', kind: 'source', on: [{ side: 'original', sentence: 2, words: 'الصحيفة' }] },
    ],
  })
  await tabTo(page, page.locator('.reader [data-segment]'))
  const goes = async (key: string, expected: string) => {
    await page.keyboard.press(key)
    await expect.poll(() => activeWords(page), { message: `after ${key}` }).toEqual([expected])
    await expectFocus(page)
  }
  await goes('j', 'غادر زوف وشونهولتز الميناء')
  await goes('j', 'شونهولتز')
  await goes('j', 'الصحيفة')
  await goes('j', 'غادر زوف وشونهولتز الميناء')
  await goes('k', 'الصحيفة')
  await goes('k', 'شونهولتز')
  await goes('o', 'غادر زوف وشونهولتز الميناء')
  await goes('o', 'شونهولتز')
  await expect(page).toHaveURL(/annotation\/inner$/)
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await painted(page)).map(paint => paint.text).sort()).toEqual(['الصحيفة', 'غادر زوف وشونهولتز الميناء'])
  await expectFocus(page)
  await press(page, 'Control+z')
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toContain('شونهولتز')
})

test('the key sheet opens over the text and gives the focus back', async ({ page }) => {
  await openArticle(page, harbour)
  await tabTo(page, page.locator('.reader [data-segment]'))
  await press(page, 'ArrowDown')
  await page.keyboard.press('Shift+Slash')
  const sheet = page.getByRole('dialog', { name: t('shell.keys.title') })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText(t('command.markClaim'))).toBeVisible()
  await press(page, 'c', 'Tab', 'Tab')
  expect(await painted(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(segment(page, 'original')).toBeFocused()
})

test('Escape lets go of one thing at a time, the latest first', async ({ page }) => {
  await openArticle(page, { ...harbour, marks: [{ id: 'm', on: [{ side: 'original', words: 'زوف' }] }] })
  await tabTo(page, page.locator('.reader [data-segment]'))
  await press(page, 'j', 'ArrowLeft', 'Shift+ArrowLeft', 'Enter', 'ArrowDown', 'Shift+ArrowLeft')
  const held = async () => [await selectedWords(page), await keptWords(page), await activeWords(page)].map(words => words.length)
  expect(await held()).toEqual([1, 1, 1])
  for (const expected of [[0, 1, 1], [0, 0, 1], [0, 0, 0], [0, 0, 0]]) {
    await page.keyboard.press('Escape')
    await expect.poll(held).toEqual(expected)
    await expectFocus(page)
  }
  expect((await painted(page)).map(paint => paint.text)).toEqual(['زوف'])
})

test('Tab visits every part of the workspace and is caught by none', async ({ page }) => {
  await openArticle(page, { ...harbour, marks: [{ id: 'm', on: [{ side: 'original', words: 'زوف' }] }] })
  const parts = [
    page.getByRole('link', { name: t('shell.toLibrary') }), page.getByRole('button', { name: t('shell.menu') }), page.getByRole('button', { name: t('command.openSettings') }),
    page.locator('.reader [data-side=original][data-segment]'), page.locator('.reader [data-side=rendering][data-segment]'), page.getByRole('tab', { name: t('tagging.panel.list') }),
    page.getByRole('listbox', { name: t('tagging.list.name') }),
  ]
  await expect(parts[1]!).toBeEnabled()
  await tabTo(page, parts[0]!, { most: 20, backwards: true })
  for (const part of parts) await tabTo(page, part, { most: 20 })
  for (const part of parts.toReversed()) await tabTo(page, part, { most: 20, backwards: true })
})
