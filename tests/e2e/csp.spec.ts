// A tour of all screens under the policy that lets nothing foreign in: nothing is refused, nothing is asked of others,
// no text becomes markup.

import { expect, test, type Page } from '@playwright/test'
import { chooseFiles, exportFile } from './support/article-file.ts'
import { bilingual } from './support/bilingual.ts'
import { openArticle, painted, prefer, saved, segment } from './support/open.ts'
import { doubleClickOn } from './support/text-pointing.ts'
import { words } from './support/words.ts'

test.use({ serviceWorkers: 'allow' })

const t = words('en')

/** Everything that a browser complains of on this page, and every address that it asks outside the page's own. */
async function listen(page: Page, origin: string): Promise<{ faults: string[]; foreign: string[] }> {
  const faults: string[] = [], foreign: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !request.url().startsWith(`blob:${origin}`)) foreign.push(request.url())
  })
  page.on('websocket', socket => foreign.push(socket.url()))
  await page.exposeBinding('tellViolation', (_, violation: string) => faults.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event =>
      (window as unknown as { tellViolation(violation: string): void }).tellViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile} ${event.sample}`))
  })
  return { faults, foreign }
}

test('a tour of all screens breaks no rule and asks nobody else', async ({ page, baseURL }) => {
  const heard = await listen(page, new URL(baseURL!).origin)
  await prefer(page, { annotator: '' })
  await page.goto('./')
  await chooseFiles(page, { 'a.hashiya.json': JSON.stringify(bilingual({ ar: ['مقال'], en: ['Article'] })) })
  await page.getByRole('dialog').getByRole('button', { name: t('library.import.done') }).click()
  await page.getByRole('button', { name: t('library.openSample') }).click()
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  for (const kind of ['entity', 'claim', 'number', 'source']) {
    await page.getByRole('tab', { name: t('tagging.panel.list') }).click()
    await page.getByRole('listbox').getByRole('option').filter({ has: page.locator(`.kind-${kind}`) }).first().dblclick()
    await expect(page.getByRole('heading', { name: t(`tagging.kind.${kind}`) })).toBeVisible()
    if (kind === 'claim') await page.getByRole('button', { name: t('tagging.chain.add') }).click()
  }
  await doubleClickOn(page, page.locator('.reader [data-side=rendering][data-segment]').nth(2), 'Lab')
  await expect(page.getByRole('toolbar')).toBeVisible()
  await page.keyboard.press('s')
  await page.keyboard.press('F2')
  await page.keyboard.type('x')
  await page.keyboard.press('Escape')
  await exportFile(page)
  await page.getByRole('button', { name: t('shell.menu') }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  for (const command of ['showKeys', 'openSettings']) {
    await page.getByRole('button', { name: t(`command.${command}`), exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'العربية' }).click()
  await saved(page)
  await page.goto('./#/new')
  await page.locator('textarea').first().fill('عنوان\n\nأغلق الميناء أمس.\n\nقد يعجبك أيضًا\n\nسباق قوارب')
  await expect(page.locator('.exchange-preview li').first()).toBeVisible()
  await page.goto('./#/article/nowhere')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(heard).toEqual({ faults: [], foreign: [] })
})

test('the policy is in force, in the page and in its headers', async ({ page, request }) => {
  const answer = await request.get('./')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await answer.text())?.[1]?.replaceAll('&#39;', "'")
  for (const directive of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"]) expect(policy).toContain(directive)
  expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
  const heard = await listen(page, 'nowhere')
  await page.goto('./')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "broken in"'
    document.head.append(script)
  })
  await expect.poll(() => heard.faults.join()).toContain('script-src')
  await expect(page).not.toHaveTitle('broken in')
})

const markup = '<img src=x onerror="document.title=\'broken in\'"><script>document.title="broken in"</script><b>bold</b>'

test('markup in an article, its title, names and notes is shown as text and never becomes elements', async ({ page }) => {
  const heard = await listen(page, 'nowhere')
  const file = bilingual({ ar: [`عنوان ${markup}`, `قال ${markup}`], en: [`Title ${markup}`, `He said ${markup}`], marks: [{ id: 'm', kind: 'source', on: [{ side: 'rendering', words: markup }] }] })
  for (const record of file.records) if (record.type === 'source') Object.assign(record, { note: markup, link: `${'javascript'}:document.title='broken in'` })
  await prefer(page, {})
  await page.goto('./')
  await chooseFiles(page, { [`${markup.replaceAll('/', '')}.hashiya.json`]: JSON.stringify(file) })
  await page.getByRole('dialog').getByRole('button', { name: t('library.import.done') }).click()
  await page.goto('./#/article/article-under-test/annotation/m')
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual([markup])
  expect(await segment(page, 'rendering').evaluate(element => element.textContent)).toBe(`He said ${markup}`)
  await expect(page.getByLabel(t('tagging.field.note'))).toHaveValue(markup)
  await expect(page.locator('img[src=x], main b, aside b, h1 b')).toHaveCount(0)
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0)
  await expect(page).not.toHaveTitle('broken in')
  expect(heard.faults).toEqual([])
})

test('an article without highlights in the browser breaks no rule either', async ({ page, baseURL }) => {
  const heard = await listen(page, new URL(baseURL!).origin)
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await openArticle(page, { ar: ['عنوان', 'أغلق الميناء'], en: ['Title', 'The port was closed'], marks: [{ id: 'm', on: [{ side: 'rendering', words: 'port' }] }] }, {}, { suggests: true })
  await expect(segment(page, 'rendering').locator('span', { hasText: 'port' })).toBeVisible()
  expect(heard).toEqual({ faults: [], foreign: [] })
})
