// The main job from end to end: a page's text is pasted, looked at, made an article, tagged, handed out as a file,
// deleted, and comes back from the file as it was.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { projectFolder } from '../tools/node-version.mjs'
import { chooseFiles, exportFile, recordsOf, spansWithText } from './support/article-file.ts'
import { painted, prefer, saved } from './support/open.ts'
import { selectByMouse, sentenceWith } from './support/text-pointing.ts'
import { interfaceLanguages, isolated, words } from './support/words.ts'

const article = (side: 'ar' | 'en') => readFileSync(join(projectFolder, `fixtures/talent-war.${side}.txt`), 'utf8').trimEnd()

/** What a news page leaves around its article when all of it is copied. */
const leftovers = {
  ar: ['شارك المقال عبر فيسبوك أو واتساب', 'قد يعجبك أيضًا', 'متحف بحري جديد يفتح أبوابه في طرابلس', 'سباق قوارب في ميناء صيدا يوم الأحد'],
  en: ['Share this article on Facebook or WhatsApp', 'You may also like', 'A new maritime museum opens in Tripoli', 'Boat race in the port of Sidon on Sunday'],
}

interface Mark {
  readonly original: string
  readonly rendering: string
  /** Words that tell the two sentences from others. */
  readonly in: { readonly original: string; readonly rendering: string }
  readonly key: string
}

const marks: readonly Mark[] = [
  { key: 'e', original: 'ميرا موراتي', rendering: 'Mira Murati', in: { original: 'قيمته 12', rendering: 'valued at $12' } },
  { key: 'n', original: '12 مليار دولار', rendering: '$12 billion', in: { original: 'قيمته 12', rendering: 'valued at $12' } },
  { key: 'c', original: 'زوف فُصل من عمله', rendering: 'Zoph was dismissed from his job', in: { original: 'فُصل من عمله', rendering: 'dismissed from his job' } },
  { key: 's', original: 'Core Memory', rendering: 'Core Memory', in: { original: 'فُصل من عمله', rendering: 'dismissed from his job' } },
]

async function paste(page: Page, box: number, text: string): Promise<void> {
  await page.evaluate(value => navigator.clipboard.writeText(value), text)
  await page.locator('textarea').nth(box).focus()
  await page.keyboard.press('Control+v')
}

for (const language of interfaceLanguages)
  test(`an article goes from paste to exported file and back unchanged, in the interface in ${language}`, async ({ page, context }) => {
    const t = words(language)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await prefer(page, { interfaceLanguage: language })

    await page.goto('./')
    await page.getByRole('link', { name: t('library.welcome.paste') }).click()
    await paste(page, 0, [article('ar'), ...leftovers.ar].join('\n\n'))
    await paste(page, 1, [article('en'), ...leftovers.en].join('\n\n'))

    const preview = page.getByRole('region', { name: t('exchange.preview.title') })
    const aside = preview.getByRole('region', { name: t('exchange.setAside.title') })
    await expect(aside.getByRole('listitem')).toHaveCount(leftovers.ar.length + leftovers.en.length)
    for (const line of [...leftovers.ar, ...leftovers.en]) await expect(aside).toContainText(line)
    // The note on who published first belongs to the article, although it stands last.
    const rows = preview.locator('ol').first().locator('> li')
    await expect(rows.last()).toContainText('وكانت «فورتشن» (Fortune) أول من نشر القصة.')
    await expect(rows.last()).toContainText('Fortune was the first to publish the story.')
    await expect(preview).toContainText(t('exchange.preview.unpaired', { count: 0 }))
    const pairs = await rows.count()
    expect(pairs).toBeGreaterThan(35)

    const headline = leftovers.en[2]!, name = { words: isolated(headline) }
    await aside.getByRole('button', { name: t('exchange.setAside.backOf', name) }).click()
    await expect(rows.filter({ hasText: headline })).toHaveCount(1)
    await expect(aside).not.toContainText(headline)
    await rows.filter({ hasText: headline }).getByRole('button', { name: t('exchange.setAside.actOf', name) }).click()
    await expect(aside).toContainText(headline)
    await expect(rows).toHaveCount(pairs)

    await page.getByRole('button', { name: t('exchange.make') }).click()
    await expect(page.locator('.reader [data-row]')).toHaveCount(pairs)
    await expect(page.getByRole('button', { name: t('reader.setAside.title', { count: leftovers.ar.length + leftovers.en.length }) })).toBeVisible()
    for (const mark of marks) await markOnBothSides(page, mark)
    await saved(page)
    const paints = (await painted(page)).map(paint => `${paint.name} ${paint.text}`).sort()
    expect(paints).toHaveLength(2 * marks.length)
    const exported = await exportFile(page)
    expect(exported.name).toMatch(/\.hashiya\.json$/)
    const annotations = recordsOf(exported.records, 'annotation')
    expect(annotations.map(annotation => annotation.kind)).toEqual(expect.arrayContaining(['entity', 'claim', 'number', 'source']))
    expect(annotations.map(({ targets }) => targets.map(target => target.spans[0]!.exact))).toEqual(expect.arrayContaining(marks.map(mark => [mark.original, mark.rendering])))
    for (const span of spansWithText(exported.records)) expect(span.there).toBe(span.exact)
    expect(recordsOf(exported.records, 'segment').filter(segment => segment.role === 'boilerplate').map(segment => segment.text)).toEqual(expect.arrayContaining([...leftovers.ar, ...leftovers.en]))

    await page.getByRole('link', { name: t('shell.toLibrary') }).click()
    const title = article('ar').split('\n')[0]!
    const deletion = page.getByRole('button', { name: t('library.deleteOf', { title: isolated(title) }) })
    await deletion.click()
    await expect(deletion).toBeHidden()
    await page.getByRole('button', { name: t('library.notice.undo') }).click()
    await deletion.click()
    await page.locator('summary').filter({ hasText: t('library.bin.title') }).click()
    await page.getByRole('button', { name: t('library.bin.eraseOf', { title: isolated(title) }) }).click()
    await page.getByRole('dialog').getByRole('button', { name: t('library.erase.confirm') }).click()
    await expect(page.getByRole('link', { name: t('library.welcome.paste') })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: title })).toHaveCount(0)

    await chooseFiles(page, { [exported.name]: exported.text })
    const report = page.getByRole('dialog', { name: t('library.import.title') })
    await expect(report).toContainText(t('library.import.broughtIn'))
    await expect(report).toContainText(t('library.import.clean'))
    await report.getByRole('link', { name: t('library.import.open') }).click()
    await expect(page.locator('.reader [data-row]')).toHaveCount(pairs)
    await expect.poll(async () => (await painted(page)).map(paint => `${paint.name} ${paint.text}`).sort()).toEqual(paints)
    expect((await exportFile(page)).records).toEqual(exported.records)
  })

/** Words on both sides are one mark: the first place is kept by Enter, the letter makes the mark. */
async function markOnBothSides(page: Page, mark: Mark): Promise<void> {
  await selectByMouse(page, sentenceWith(page, 'original', mark.in.original), mark.original)
  await page.keyboard.press('Enter')
  await selectByMouse(page, sentenceWith(page, 'rendering', mark.in.rendering), mark.rendering)
  await page.keyboard.press(mark.key)
  await page.keyboard.press('Escape')
}
