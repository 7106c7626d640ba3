// Whether the suggestions of an open article have come: until then their worker reads beside whatever is measured.

/** Milliseconds: the longest wait for all suggestions. */
const patience = 60_000

const worker = /\/suggest-worker[^/]*\.js/

/** Runs `act` with the worker let in or not. */
export async function withWorker(context, isLetIn, act) {
  if (isLetIn) return act()
  const refuse = route => route.abort()
  await context.route(worker, refuse)
  try {
    return await act()
  } finally {
    await context.unroute(worker, refuse)
  }
}

/** To be called before the article is opened: keeps when the worker said that a result is there, and that it is the last. */
export async function followSuggestions(page) {
  await page.evaluate(() => {
    window.suggestionsCame = { first: null, whole: null }
    window.Worker = class extends Worker {
      constructor(...args) {
        super(...args)
        this.addEventListener('message', ({ data }) => {
          if (!data.isLast) return
          window.suggestionsCame.first ??= performance.now()
          if (data.isFinal) window.suggestionsCame.whole ??= performance.now()
        })
      }
    }
  })
}

/** Waits for the last of them, no longer than `limit`. Answers `{ first, whole }`: the page's milliseconds, null when they did not come. */
export async function awaitSuggestions(page, limit = patience) {
  await page.waitForFunction(() => window.suggestionsCame.whole !== null, null, { timeout: limit, polling: 200 }).catch(() => {})
  return page.evaluate(() => window.suggestionsCame)
}
