// `npm run bench`: opening an article, adding a mark and selecting one, against plain text and against Recogito, in one
// run, interleaved; then what saving and searching cost, what is held in memory, how it scrolls, and what the suggesters cost in
// Node and beside an open article. See README.md. Options: --quick
// (fewer runs), --core (the document alone), --engine (the suggesters alone), --rest (only saving, searching, memory and scrolling), --strict (exit code 1 where a
// goal is missed), --json FILE, --profile FOLDER (CPU profiles of the application instead of figures).

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { requireSupportedNode } from '../tools/node-version.mjs'

requireSupportedNode()
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, core: { type: 'boolean' }, strict: { type: 'boolean' }, rest: { type: 'boolean' }, engine: { type: 'boolean' }, json: { type: 'string' }, profile: { type: 'string' } },
})

const allSizes = [{ words: 1_000, marks: 100 }, { words: 10_000, marks: 1_000 }, { words: 100_000, marks: 10_000 }]
/** Recogito is measured up to here: beyond, one opening takes ten seconds and more. */
const mostForRecogito = 10_000
/** Kinds of page in which nothing is done, and the one whose opening says nothing new. */
const onlyOpened = ['plain', 'memory'], onlyActed = ['colours']
const openingRuns = options.quick ? 2 : 7, fewestOpeningRuns = 5
/** Rounds of acts, and acts of each kind at each of three places of the article in one round. */
const actRounds = options.quick ? 1 : 2, actsAPlace = 6
/** Openings with suggestions and without. */
const suggestingRounds = options.quick ? 1 : 4
/** On a busy machine the later rounds are left out: no round of openings or of acts begins after so many seconds. */
const lastOpening = 240, lastAct = 420

const { print, printActs, printCore, printEngine, printGoals, printOpenings, printRest, printSuggesting } = await import('./print-report.mjs')
const began = performance.now()
const elapsed = () => (performance.now() - began) / 1_000
const say = text => print(`[${elapsed().toFixed(0).padStart(4)} s] ${text}`)

const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'))
const closing = []
try {
  await main()
} finally {
  for (const close of closing.toReversed()) await close()
  rmSync(folder, { recursive: true, force: true })
}

async function main() {
  const { buildNodeParts, serveApplication, servePages } = await import('./build-all.mjs')
  say('Building the parts that run in Node')
  const { measureCore, generateArticle, newsFile, wordsIn, scripts } = await buildNodeParts(folder)
  const files = allSizes.map(size => generateArticle(size))
  for (const [i, { words, marks }] of allSizes.entries()) say(`Article of ${wordsIn(files[i])} words for ${words}, with ${marks} marks`)
  const core = options.profile || options.engine ? [] : measureCore(allSizes)
  if (core.length > 0) printCore(core, allSizes)
  if (options.core) return
  const engine = options.profile || options.rest ? null : await (await import('./measure-engine.mjs')).measureEngine(scripts, say)
  if (engine) printEngine(engine)

  const toArticle = file => ({ id: file.records[0].id, file, json: JSON.stringify(file), path: join(folder, `${file.records[0].id}.hashiya.json`) })
  const articles = options.engine ? [] : files.map(toArticle), news = toArticle(newsFile(allSizes.at(-1).words, 1))
  for (const { path, json } of [...articles, news]) writeFileSync(path, json)
  say('Building the application and the pages to compare with')
  const application = await serveApplication(folder, Boolean(options.profile)), pages = await servePages(folder, articles)
  closing.push(() => application.server.close(), () => pages.server.close())

  const { ensureBrowser } = await import('../tools/ensure-browser.mjs')
  const { openBrowser, pageKinds, takeIn, takeInPages } = await import('./visit.mjs')
  const browser = await ensureBrowser(say)
  say(`Browser: ${browser.name}`)
  const context = await openBrowser(join(folder, 'profile'), browser.options)
  closing.push(() => context.close())
  const kinds = pageKinds(application.address, pages.address)
  const importing = await takeIn(context, kinds.app, [...articles, ...(options.profile || options.rest ? [] : [news])])
  say(`Imported through the library: ${Object.values(importing).map(time => `${time.toFixed(0)} ms`).join(', ')}`)
  await takeInPages(context, kinds.plain, articles)

  const ground = { applicationFolder: application.folder, context, kinds, articles, sizes: allSizes, say }
  if (options.profile) return (await import('./profile.mjs')).profileApplication(ground, options.profile)
  const isWhole = !options.rest && !options.engine
  const openings = isWhole ? await measureOpenings(ground) : []
  const acts = isWhole ? await measureAllActs(ground) : []
  const rest = options.engine ? null : await measureRest(ground)
  const { measureSuggesting } = await import('./measure-suggesting.mjs')
  const suggesting = options.rest ? null : await measureSuggesting({ context, kind: kinds.app, file: news.file, say }, suggestingRounds)

  const { judge, judgeEngine, judgeSuggesting } = await import('./goals.mjs')
  const goals = [
    ...(rest ? judge({ core, openings, acts, rest, sizes: allSizes }).filter(goal => !options.rest || goal.isOfRest) : []),
    ...(engine ? judgeEngine(engine) : []), ...(suggesting ? judgeSuggesting(suggesting, allSizes.at(-1)) : []),
  ]
  if (openings.length > 0) printOpenings(openings, kinds, allSizes)
  printActs(acts, kinds, allSizes)
  if (rest) printRest(rest, kinds)
  if (suggesting) printSuggesting(suggesting, allSizes.at(-1))
  printGoals(goals)
  const machine = { cores: cpus().length, model: cpus()[0]?.model, load: loadavg()[0], node: process.versions.node, browser: browser.name }
  print(`\n${machine.cores} cores (${machine.model}), load ${machine.load.toFixed(1)}, ${machine.browser}, ${elapsed().toFixed(0)} s`)
  if (options.json) writeFileSync(options.json, JSON.stringify({ machine, sizes: allSizes, core, importing, openings, acts, rest, engine, suggesting, goals }, null, 1))
  if (options.strict && goals.some(goal => !goal.isReached)) process.exitCode = 1
}

/** The kinds of page that a size is measured with. */
function kindsFor(kinds, words) {
  return Object.entries(kinds).filter(([name]) => words <= mostForRecogito || !['spans', 'highlights'].includes(name))
}

/** Round by round, so that what else the machine does falls on all alike. */
async function measureOpenings({ context, kinds, articles, sizes, say }) {
  const { findFirstScreen, measureOpening } = await import('./measure-opening.mjs')
  const screens = new Map()
  const openings = []
  for (let round = 0; round < openingRuns && (round < fewestOpeningRuns || elapsed() < lastOpening); round++)
    for (const [i, { words }] of sizes.entries()) {
      const { id, file } = articles[i]
      const turn = kindsFor(kinds, words).filter(([name]) => !onlyActed.includes(name))
      const first = round % turn.length
      for (const [name, kind] of [...turn.slice(first), ...turn.slice(0, first)]) {
        const key = `${name} ${words}`
        if (!screens.has(key)) screens.set(key, await findFirstScreen(context, kind, file))
        openings.push({ kind: name, words, ...(await measureOpening(context, kind, id, screens.get(key))) })
      }
      say(`Opening, round ${round + 1} of ${openingRuns}, ${words} words: ${openings.slice(-turn.length).map(run => `${run.kind} ${run.opened.toFixed(0)}`).join(', ')}`)
    }
  return openings
}

async function measureAllActs({ context, kinds, articles, sizes, say }) {
  const { measureActs, measureKeyActs } = await import('./measure-acts.mjs')
  const acts = []
  for (let round = 0; round < actRounds && (round === 0 || elapsed() < lastAct); round++)
    for (const [i, { words }] of sizes.entries()) {
      for (const [name, kind] of kindsFor(kinds, words)) {
        if (onlyOpened.includes(name)) continue
        const measure = kind.probe === 'app' ? measureActs : measureKeyActs
        acts.push({ kind: name, words, ...(await measure(context, kind, articles[i].file, actsAPlace)) })
      }
      say(`Adding and selecting, round ${round + 1} of ${actRounds}, ${words} words`)
      for (const { kind, missed } of acts.filter(run => run.words === words && run.missed.length > 0)) say(`Without effect in ${kind}: ${missed.join('; ')}`)
    }
  return acts
}

/** What saving costs by size, what the largest article holds in memory, and how it scrolls. */
async function measureRest({ context, kinds, articles, sizes, say }) {
  const { measureSaving } = await import('./measure-saving.mjs')
  const { measureMemory } = await import('./measure-memory.mjs')
  const { measureScrolling } = await import('./measure-scrolling.mjs')
  const { measureSearching } = await import('./measure-searching.mjs')
  const { withWorker } = await import('./follow-suggestions.mjs')
  const saving = [], searching = [], memory = [], scrolling = []
  for (let round = 0; round < actRounds; round++)
    for (const [i, { words }] of sizes.entries())
      for (const isAlone of [true, false])
        saving.push({ words, isAlone, ...(await withWorker(context, !isAlone, () => measureSaving({ context, kind: kinds.app, file: articles[i].file }, actsAPlace, isAlone))) })
  say('Saving')
  for (let round = 0; round < actRounds + 1; round++) searching.push(await measureSearching(context, kinds.app, articles.at(-1).file, searchedWords(articles.at(-1).file)))
  say('Searching')
  for (const [i, { words }] of sizes.entries())
    for (const kind of onlyOpened.slice(0, 1).concat('app')) {
      if (i === sizes.length - 1) memory.push({ kind, words, ...(await measureMemory(context, kinds[kind], articles[i].file)) })
      if (i > 0)
        for (const isAtRest of kind === 'app' ? [true, false] : [false])
          scrolling.push({ kind, words, isAtRest, ...(await measureScrolling(context, kinds[kind], articles[i].file, isAtRest)) })
    }
  say('Memory and scrolling')
  return { saving, searching, memory, scrolling }
}

/** Words of an article, of both sides in turn, each another one. */
function searchedWords(file) {
  const texts = file.records.filter(record => record.type === 'segment').slice(0, 40).map(record => record.text)
  return [...new Set(texts.flatMap(text => text.match(/\p{L}{4,}/u) ?? []))].slice(0, 8)
}
