// Fingers, pens and handles: selecting by the system's own means, edges moved by hand, one hand on a small screen.

import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test'
import type { Bilingual } from './support/bilingual.ts'
import { expectAccessible } from './support/axe.ts'
import { press, selectedWords } from './support/keyboard.ts'
import { openArticle, painted, segment, wordRects } from './support/open.ts'
import { words } from './support/words.ts'

const en = words('en')
const article: Bilingual = {
  ar: [
    'عودة إلى المختبر',
    'قال باريت زوف وشونهولتز إن COVID-19 انتشر بسرعة في عام 2002 ثم هدأ، وقالت الوزارة إن مُحَمَّدًا عاد أمس إلى عمله في المدينة القديمة.',
    'ثم عاد الجميع إلى بيوتهم.',
  ],
  en: [
    'Back to the laboratory',
    'Barret Zoph and 👨🏻‍🚒 Schoenholz said that it spread quickly in 2002 and then calmed down, while the ministry said he returned to his work in the old town.',
    'Then everybody went home.',
  ],
  marks: [
    { id: 'zoph', kind: 'entity', on: [{ side: 'original', words: 'زوف' }, { side: 'rendering', words: 'Zoph' }] },
    { id: 'spread', kind: 'claim', on: [{ side: 'original', words: 'باريت زوف وشونهولتز إن COV' }] },
    { id: 'year', kind: 'number', on: [{ side: 'original', words: '20' }] },
    { id: 'vowels', kind: 'source', on: [{ side: 'original', words: 'مُحَمَّدًا' }] },
    { id: 'long', kind: 'claim', on: [{ side: 'rendering', words: 'spread quickly in 2002 and then calmed down, while the ministry said he returned' }] },
    { id: 'crew', kind: 'entity', on: [{ side: 'rendering', words: '👨🏻‍🚒 Schoenholz' }] },
  ],
}

/** The words of the selected mark: the Arabic ones first, those of a side in the order of its sentences. */
const activeWords = async (page: Page): Promise<string[]> =>
  (await painted(page, /^hashiya-active/)).toSorted((a, b) => (a.segment < b.segment ? -1 : 1)).map(paint => paint.text)

interface Point {
  readonly x: number
  readonly y: number
}

const handle = (page: Page, edge: 'start' | 'end', nth = 0): Locator => page.locator(`.reader-edge.is-${edge}`).nth(nth)

/** Opens the article, unless it is open, with one mark selected, as a link to it does. */
async function openMark(page: Page, mark: string): Promise<void> {
  if (page.url() === 'about:blank') await openArticle(page, article)
  await page.goto(`./#/article/article-under-test/annotation/${mark}`)
  await expect(handle(page, 'start')).toBeVisible({ timeout: 15_000 })
}

/** Where a handle's knob is held: just below the line, at its edge. */
async function gripOf(target: Locator): Promise<Point & { edge: number }> {
  return target.evaluate(element => {
    const box = element.getBoundingClientRect()
    const at = box.left + parseFloat(element.style.getPropertyValue('--edge-at'))
    return { x: at + (element.dataset.outwards === 'right' ? 4 : -4), y: box.top + 5, edge: at }
  })
}

/** How far the hand must go for the edge to come to rest in the middle of these words. */
async function wayTo(target: Locator, grip: Point & { edge: number }, sentence: Locator, text: string): Promise<Point> {
  const [rect] = (await wordRects(sentence, text)).filter(box => box.width > 0)
  const line = await target.evaluate(element => element.getBoundingClientRect().top - parseFloat(element.style.getPropertyValue('--edge-line')) / 2)
  return { x: grip.x + (rect!.left + rect!.right) / 2 - grip.edge, y: grip.y + (rect!.top + rect!.bottom) / 2 - line }
}

async function dragHandle(target: Locator, sentence: Locator, text: string, { keepHolding = false } = {}): Promise<void> {
  const page = target.page()
  const grip = await gripOf(target), to = await wayTo(target, grip, sentence, text)
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move((grip.x + to.x) / 2, (grip.y + to.y) / 2)
  await page.mouse.move(to.x, to.y, { steps: 2 })
  if (!keepHolding) await page.mouse.up()
}

const undoButton = (page: Page) => page.locator('.shell-undo')

test.describe('with the mouse', () => {
  test('an edge goes where the hand takes it, by words, in both directions and over lines; Escape puts it back, one undo takes it back', async ({ page }) => {
    await openMark(page, 'zoph')
    const arabic = segment(page, 'original'), english = segment(page, 'rendering')
    await dragHandle(handle(page, 'end', 0), arabic, 'انتشر')
    await expect.poll(() => activeWords(page)).toEqual(['زوف وشونهولتز إن COVID-19 انتشر', 'Zoph'])
    await dragHandle(handle(page, 'start', 0), arabic, 'باريت')
    await expect.poll(() => activeWords(page)).toEqual(['باريت زوف وشونهولتز إن COVID-19 انتشر', 'Zoph'])
    await dragHandle(handle(page, 'end', 1), english, 'ministry')
    await expect.poll(async () => (await activeWords(page))[1]).toMatch(/^Zoph and .* while the ministry$/)
    await dragHandle(handle(page, 'start', 1), english, 'Barret', { keepHolding: true })
    await expect.poll(async () => (await activeWords(page))[1], { message: 'it is seen while the hand holds' }).toMatch(/^Barret Zoph/)
    await press(page, 'Escape')
    await page.mouse.up()
    await expect.poll(async () => (await activeWords(page))[1], { message: 'Escape put it back' }).toMatch(/^Zoph and/)
    await expect(handle(page, 'start', 0), 'the mark is selected still').toBeVisible()
    await press(page, 'Control+z', 'Control+z', 'Control+z')
    await expect.poll(() => activeWords(page)).toEqual(['زوف', 'Zoph'])
    await expect(undoButton(page)).toBeDisabled()
  })

  test('an edge goes into the next sentence of its side and never past the other edge', async ({ page }) => {
    await openMark(page, 'zoph')
    await dragHandle(handle(page, 'end', 1), segment(page, 'rendering', 2), 'everybody')
    await expect.poll(async () => (await activeWords(page)).slice(1)).toEqual([expect.stringMatching(/^Zoph and .*old town\.$/), 'Then everybody'])
    await dragHandle(handle(page, 'end', 1), segment(page, 'rendering'), 'Barret')
    await expect.poll(() => activeWords(page)).toEqual(['زوف', 'Zoph'])
    await dragHandle(handle(page, 'end', 0), segment(page, 'rendering'), 'Schoenholz')
    await expect.poll(async () => (await activeWords(page))[1], { message: 'a hand that strays to the other side holds its own' }).toBe('Zoph')
  })

  test('handles stand where words begin and end in the eye, in numbers and mixed runs too (RTL 9 to 12)', async ({ page }) => {
    await openMark(page, 'year')
    const arabic = segment(page, 'original')
    const edgeOf = async (edge: 'start' | 'end') => (await gripOf(handle(page, edge))).edge
    const [year] = await wordRects(arabic, '20', 1)
    expect(Math.abs((await edgeOf('start')) - year!.left), 'a number begins at its left').toBeLessThan(1.5)
    expect(Math.abs((await edgeOf('end')) - year!.right)).toBeLessThan(1.5)
    await openMark(page, 'spread')
    const [first] = await wordRects(arabic, 'باريت'), [latin] = await wordRects(arabic, 'COV')
    expect(Math.abs((await edgeOf('start')) - first!.right), 'Arabic begins at its right').toBeLessThan(1.5)
    expect(Math.abs((await edgeOf('end')) - latin!.right), 'the end lies inside the Latin word').toBeLessThan(1.5)
    await dragHandle(handle(page, 'end'), arabic, '2002')
    await expect.poll(() => activeWords(page), { message: 'a drag into the number jumps nowhere' }).toEqual(['باريت زوف وشونهولتز إن COVID-19 انتشر بسرعة في عام 2002'])
  })

  test('with Alt an edge goes by whole letters: vowel marks and emoji are never cut', async ({ page }) => {
    await openMark(page, 'vowels')
    await page.keyboard.down('Alt')
    await dragHandle(handle(page, 'end'), segment(page, 'original'), 'حَ')
    await page.keyboard.up('Alt')
    await expect.poll(async () => (await activeWords(page))[0]).toMatch(/^مُ(حَ)?$/)
    await openMark(page, 'crew')
    await page.keyboard.down('Alt')
    await dragHandle(handle(page, 'end'), segment(page, 'rendering'), 'and 👨🏻‍🚒')
    await page.keyboard.up('Alt')
    await expect.poll(() => activeWords(page), { message: 'the last letter stays, whole' }).toEqual(['👨🏻‍🚒'])
  })

  test('handles follow scrolling, type and resizing, and arrows move what they hold', async ({ page }) => {
    await openMark(page, 'long')
    const atWords = async () => {
      const { edge } = await gripOf(handle(page, 'start'))
      const [rect] = await wordRects(segment(page, 'rendering'), 'spread')
      const top = await handle(page, 'start').evaluate(element => element.getBoundingClientRect().top)
      return Math.max(Math.abs(edge - rect!.left), Math.abs(top - rect!.bottom))
    }
    await expect.poll(atWords).toBeLessThan(1.5)
    await page.setViewportSize({ width: 1000, height: 640 })
    await expect.poll(atWords).toBeLessThan(1.5)
    await press(page, 'Shift+Equal', 'Shift+Equal')
    await expect.poll(atWords).toBeLessThan(1.5)
    await page.locator('main').evaluate(main => main.scrollBy(0, 40))
    await expect.poll(atWords).toBeLessThan(1.5)
    await handle(page, 'start').focus()
    await press(page, 'ArrowRight')
    await expect.poll(async () => (await activeWords(page))[0]).toMatch(/^quickly/)
    await press(page, 'Alt+ArrowRight')
    await expect.poll(async () => (await activeWords(page))[0]).toMatch(/^uickly/)
    await press(page, 'ArrowDown')
    await expect(handle(page, 'end')).toBeFocused()
    await press(page, 'ArrowLeft')
    await expect.poll(async () => (await activeWords(page))[0]).toMatch(/said he$/)
    await expectAccessible(page, 'handles', '.reader')
    await press(page, 'Escape')
    await expect(segment(page, 'rendering'), 'Escape goes back to the words').toBeFocused()
  })
})

test.describe('with fingers on a small screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  const touch = async (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...points: Point[]): Promise<void> =>
    void (await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) }))

  const middleOf = async (target: Locator, text: string): Promise<Point> => {
    await target.scrollIntoViewIfNeeded()
    const [rect] = (await wordRects(target, text)).filter(box => box.width > 0)
    return { x: (rect!.left + rect!.right) / 2, y: (rect!.top + rect!.bottom) / 2 }
  }

  /** What the system's handles do: the page hears of the selection and of no finger. */
  const holdNatively = (page: Page, from: readonly [Locator, number], to: readonly [Locator, number]) => {
    const place = async ([target, offset]: readonly [Locator, number]) => ({ id: await target.getAttribute('data-segment'), offset })
    return Promise.all([place(from), place(to)]).then(ends => page.evaluate(([a, b]) => {
      const node = (id: string | null) => document.querySelector(`[data-segment="${id}"]`)!.firstChild!
      getSelection()!.setBaseAndExtent(node(a!.id), a!.offset, node(b!.id), b!.offset)
    }, ends))
  }

  test('a tap selects a mark, the next tap the one beneath; the panel opens, folds by its button and by Escape, and hides no words', async ({ page }) => {
    await openArticle(page, article)
    const panel = page.locator('.tagging-body')
    await expect(panel, 'the text has the room').toBeHidden()
    const at = await middleOf(segment(page, 'original'), 'زوف')
    await page.touchscreen.tap(at.x, at.y)
    await expect.poll(() => activeWords(page)).toEqual(['زوف', 'Zoph'])
    await expect(panel).toBeVisible()
    const seen = async () => {
      const [rect] = await wordRects(segment(page, 'original'), 'زوف')
      const box = (await page.locator('main').boundingBox())!
      return rect!.top >= box.y && rect!.bottom <= box.y + box.height
    }
    await expect.poll(seen).toBe(true)
    await expectAccessible(page, 'a mark on a small screen')
    const again = await middleOf(segment(page, 'original'), 'زوف')
    await page.touchscreen.tap(again.x, again.y)
    await expect.poll(() => activeWords(page)).toEqual(['باريت زوف وشونهولتز إن COV'])
    await page.locator('.tagging-fold').tap()
    await expect(panel).toBeHidden()
    await page.locator('.tagging-fold').tap()
    await expect(panel).toBeVisible()
    await page.locator('.tagging-body select').first().focus()
    await press(page, 'Escape')
    await expect(panel).toBeHidden()
  })

  test('what the handles of the system hold becomes words when the hand has let go; its side only; the bar keeps clear', async ({ page }) => {
    await openArticle(page, article)
    const cdp = await page.context().newCDPSession(page)
    const arabic = segment(page, 'original')
    const at = await middleOf(arabic, 'وشونهولتز')
    await touch(cdp, 'touchStart', at)
    await holdNatively(page, [arabic, 17], [arabic, 19])
    await expect(page.locator('.tagging-bar'), 'nothing happens under the hand').toHaveCount(0)
    // The system takes a long press over for its handles.
    await touch(cdp, 'touchCancel')
    await expect.poll(() => selectedWords(page)).toEqual(['شونهولتز'])
    expect(await page.evaluate(() => String(getSelection())), 'the handles stay where they are').toBe('نه')
    await holdNatively(page, [arabic, 17], [segment(page, 'original', 2), 6])
    await expect.poll(() => selectedWords(page)).toEqual([expect.stringMatching(/^شونهولتز إن .*القديمة\.$/), 'ثم عاد'])
    await holdNatively(page, [arabic, 17], [arabic, 19])
    await expect.poll(() => selectedWords(page)).toEqual(['شونهولتز'])
    const bar = (await page.locator('.tagging-bar').boundingBox())!
    const [word] = await wordRects(arabic, 'وشونهولتز')
    expect(bar.y > word!.bottom + 40 || bar.y + bar.height < word!.top - 50, 'room for handles and callout').toBe(true)
    for (const button of await page.locator('.tagging-bar button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await expectAccessible(page, 'chosen words on a small screen')
    await page.locator('.tagging-bar button', { hasText: en('tagging.kind.claim') }).tap()
    await expect.poll(async () => (await painted(page, /^hashiya-claim/)).map(one => one.text)).toContain('شونهولتز')
    expect(await page.evaluate(() => getSelection()!.isCollapsed), 'the handles go when the words are marked').toBe(true)
  })

  test('a finger drags an edge, a second one makes it go by letters; scrolling over a handle moves nothing', async ({ page }) => {
    await openMark(page, 'zoph')
    const cdp = await page.context().newCDPSession(page)
    const end = handle(page, 'end', 0)
    await end.scrollIntoViewIfNeeded()
    const box = (await end.boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    const pull = async (text: string, other: readonly Point[] = []) => {
      const grip = await gripOf(end), to = await wayTo(end, grip, segment(page, 'original'), text)
      await touch(cdp, 'touchStart', grip)
      if (other.length > 0) await touch(cdp, 'touchStart', grip, ...other)
      await touch(cdp, 'touchMove', { x: (grip.x + to.x) / 2, y: (grip.y + to.y) / 2 }, ...other)
      await touch(cdp, 'touchMove', to, ...other)
      await touch(cdp, 'touchEnd')
    }
    await pull('إن')
    await expect.poll(async () => (await activeWords(page))[0]).toBe('زوف وشونهولتز إن')
    await pull('نهو', [{ x: 60, y: 300 }])
    await expect.poll(async () => (await activeWords(page))[0]).toMatch(/^زوف وشون?ه?$/)
    const before = await activeWords(page)
    const sentence = await middleOf(segment(page, 'rendering'), 'quickly')
    await touch(cdp, 'touchStart', sentence)
    for (let step = 1; step <= 4; step++) await touch(cdp, 'touchMove', { x: sentence.x, y: sentence.y - step * 30 })
    await touch(cdp, 'touchEnd')
    expect(await activeWords(page), 'scrolling selects and moves nothing').toEqual(before)
    expect(await selectedWords(page)).toEqual([])
  })
})

test('in forced colours every kind keeps a line of its own, and handles, cursor and selection are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openMark(page, 'zoph')
  const styles = await segment(page, 'original').evaluate(element => ['entity', 'claim', 'number', 'source'].map(kind => {
    const { textDecorationStyle, textDecorationLine } = getComputedStyle(element, `::highlight(hashiya-${kind}-0)`)
    return `${textDecorationLine} ${textDecorationStyle}`
  }))
  expect(styles).toEqual(['underline solid', 'underline wavy', 'underline dotted', 'underline double'])
  const ground = (name: string) => segment(page, 'original').evaluate((element, which) => getComputedStyle(element, `::highlight(hashiya-${which})`).backgroundColor, name)
  const paper = await page.locator('.reader-sheet').evaluate(element => getComputedStyle(element).backgroundColor)
  for (const name of ['active', 'selection']) expect(await ground(name), name).not.toBe(paper)
  const knob = await handle(page, 'start').evaluate(element => getComputedStyle(element, '::after').borderTopColor)
  expect(knob).not.toBe(paper)
  await expectAccessible(page, 'forced colours', '.reader')
})

test('magnified twice and four times, no screen is cut off or scrolls sideways', async ({ page }) => {
  const stray = () => page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const isClipped = (element: Element): boolean => {
      for (let box: Element | null = element; box; box = box.parentElement) if (/hidden|clip/.test(getComputedStyle(box).overflowX)) return true
      return false
    }
    const wide = [...document.querySelectorAll('body *')].filter(element => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (right > clientWidth + 1 || left < -1) && !isClipped(element)
    })
    return [...(scrollWidth > clientWidth ? ['the page'] : []), ...wide.map(element => `${element.tagName}.${element.getAttribute('class')}`)].slice(0, 5)
  })
  for (const interfaceLanguage of ['en', 'ar'] as const) {
    await openMark(page, 'zoph')
    await page.evaluate(language => {
      const stored = JSON.parse(localStorage.getItem('hashiya:settings')!) as { state: { interfaceLanguage: string } }
      stored.state.interfaceLanguage = language
      localStorage.setItem('hashiya:settings', JSON.stringify(stored))
    }, interfaceLanguage)
    await page.reload()
    await expect(page.locator(`html[lang=${interfaceLanguage}]`)).toBeAttached()
    await expect(handle(page, 'start')).toBeVisible()
    for (const [width, height] of [[720, 450], [320, 640]] as const) {
      await page.setViewportSize({ width, height })
      const state = `${interfaceLanguage} ${width}`
      await expect.poll(stray, { message: `${state}: a mark` }).toEqual([])
      await press(page, 'KeyL')
      await expect(page.locator('.tagging-choose')).toBeVisible()
      expect(await stray(), `${state}: the list`).toEqual([])
      await press(page, 'Shift+Slash')
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 15_000 })
      expect(await stray(), `${state}: the keys`).toEqual([])
      await press(page, 'Escape')
      await page.goto('./#/new')
      await expect(page.locator('textarea').first()).toBeVisible()
      expect(await stray(), `${state}: a new article`).toEqual([])
      await page.goto('./#/')
      await expect(page.locator('a[href*="#/article/"]').first()).toBeVisible()
      expect(await stray(), `${state}: the library`).toEqual([])
      await page.goBack()
      await page.goBack()
      await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
