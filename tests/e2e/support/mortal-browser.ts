// A browser with a profile of its own that can be killed outright, as by a power cut: no page hears of it.

import { chromium, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test'

export interface MortalBrowser {
  readonly page: Page
  /** Kills every process of the browser at once and waits until it is gone. */
  kill(): Promise<void>
}

export async function startMortalBrowser(profile: string, options: LaunchOptions & BrowserContextOptions): Promise<MortalBrowser> {
  const context = await chromium.launchPersistentContext(profile, { ...options, viewport: { width: 1280, height: 800 } })
  const browser = context.browser()
  if (!browser) throw new Error('The browser does not tell its processes')
  const session = await browser.newBrowserCDPSession()
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    async kill() {
      const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] }
      const gone = new Promise<void>(resolve => context.once('close', () => resolve()))
      // The browser first: the others end by themselves when it is gone, and may have done so already.
      for (const { id } of processInfo.toSorted((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'))) {
        try {
          process.kill(id, 'SIGKILL')
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
        }
      }
      await gone
    },
  }
}
