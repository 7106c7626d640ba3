// What is to be reached, and whether it was. Ratios hold on any machine; milliseconds are those of this one.

import { exponentOf, median, percentile } from './statistics.mjs'

const frame = 1_000 / 60

/** `[{ goal, value, limit, isReached }]`; a figure that was not measured reaches nothing. */
export function judge({ core, openings, acts, rest, sizes }) {
  const opened = (kind, words) => median(openings.filter(run => run.kind === kind && run.words === words).map(run => run.opened))
  const list = (act, words) => acts.filter(run => run.kind === 'app' && run.words === words).flatMap(run => run.times[act] ?? [])
  const goals = []
  const check = (goal, value, limit, unit) => goals.push({ goal, value, limit, unit, isReached: value <= limit })
  for (const { words } of sizes)
    check(`opening ${words.toLocaleString('en')} words, times the plain text`, opened('app', words) / opened('plain', words), words <= 1_000 ? 3 : 1.5, '×')
  for (const act of ['add', 'select'])
    for (const { words } of sizes) {
      const times = list(act, words)
      const name = `${act === 'add' ? 'adding' : 'selecting'} a mark at ${words.toLocaleString('en')} words`
      check(`${name}, median`, median(times), frame, 'ms')
      check(`${name}, 95th percentile over median`, percentile(times, 0.95) / median(times), 3, '×')
    }
  check('acts without effect', acts.reduce((sum, run) => sum + run.missed.length, 0), 0, '')
  const [middle, large] = [sizes.at(-2), sizes.at(-1)]
  if (middle && large)
    check(`growth of adding from ${middle.words.toLocaleString('en')} to ${large.words.toLocaleString('en')} words`, median(list('add', large.words)) / median(list('add', middle.words)), 1.5, '×')
  return [...goals, ...judgeRest(rest, sizes), ...judgeCore(core, sizes)]
}

/** What costs what it touches, and what is done to all marks at once, in Node. */
function judgeCore(core, sizes) {
  const large = sizes.at(-1)
  const name = `at ${large.words.toLocaleString('en')} words and ${large.marks.toLocaleString('en')} marks, in Node`
  return core.flatMap(({ what, limit, milliseconds }) => {
    if (limit === undefined) return []
    const value = milliseconds.at(-1)
    return [{ goal: `${what} ${name}`, value, limit, unit: 'ms', isReached: value <= limit, isOfRest: true }]
  })
}

function judgeRest({ saving, searching, memory, scrolling }, sizes) {
  const goals = []
  const check = (goal, value, limit, unit) => goals.push({ goal, value, limit, unit, isReached: value <= limit, isOfRest: true })
  const saved = (words, isAlone) => median(saving.filter(run => run.words === words && run.isAlone === isAlone).flatMap(run => run.whole))
  const [small, large] = [sizes[0], sizes.at(-1)]
  for (const isAlone of [true, false])
    check(`growth of a save from ${small.marks.toLocaleString('en')} to ${large.marks.toLocaleString('en')} marks${isAlone ? '' : ', beside the suggestions'}`, saved(large.words, isAlone) / saved(small.words, isAlone), 1.5, '×')
  const searched = which => median(searching.flatMap(run => run[which]))
  check(`searching ${large.words.toLocaleString('en')} words the first time`, searched('first'), 500, 'ms')
  check(`searching ${large.words.toLocaleString('en')} words after the first`, searched('later'), 100, 'ms')
  const of = kind => memory.find(run => run.kind === kind) ?? { heap: NaN, nodes: NaN, process: NaN }
  const name = `at ${large.words.toLocaleString('en')} words and ${large.marks.toLocaleString('en')} marks, times the plain text`
  check(`objects of scripts ${name}`, of('app').heap / of('plain').heap, 2, '×')
  check(`nodes of the page ${name}`, of('app').nodes / of('plain').nodes, 2, '×')
  if (!Number.isNaN(of('app').process)) check(`memory of the page's process ${name}`, of('app').process / of('plain').process, 2, '×')
  for (const { words, isAtRest, frames } of scrolling.filter(run => run.kind === 'app'))
    check(`longest frame while scrolling through ${words.toLocaleString('en')} words${isAtRest ? '' : ', suggestions being looked for'}`, Math.max(...frames), 50, 'ms')
  return goals
}

/** The suggesters in Node, by processor time. */
export function judgeEngine({ pairs, growth, bad, hints }) {
  const goals = []
  const check = (goal, value, limit, unit) => goals.push({ goal, value, limit, unit, isReached: value <= limit, isOfEngine: true })
  check('suggestions of 1,000 words a side, first call of a process', median(pairs.map(run => run.first)), 300, 'ms')
  check('suggestions of 1,000 words a side, other texts after it', median(pairs.flatMap(run => run.later)), 300, 'ms')
  check('suggestions of 1,000 words a side, after an edit', median(pairs.flatMap(run => run.edited)), 300, 'ms')
  const points = growth.map(({ words, times }) => [words, median(times)])
  check(`growth of the suggesters from ${growth[0].words.toLocaleString('en')} to ${growth.at(-1).words.toLocaleString('en')} words a side, exponent`, exponentOf(points), 1.1, '')
  check('a million characters that nobody writes, the dearest', Math.max(...bad.flatMap(({ times }) => times)), 5_000, 'ms')
  check('hints of compromise, times compromise alone', hints.hints / hints.alone, 1.3, '×')
  return goals
}

/** Beside an open article; only tasks that are longer than all of those without suggestions are laid to them. */
export function judgeSuggesting(runs, { words }) {
  const without = Math.max(0, ...runs.without.tasks)
  const caused = Math.max(0, ...runs.with.tasks.filter(time => time > without))
  const name = `${words.toLocaleString('en')} words`
  const ratio = median(runs.with.opened) / median(runs.without.opened)
  return [
    { goal: `longest task of the page while the suggestions of ${name} arrive`, value: caused, limit: 50, unit: 'ms', isReached: caused <= 50, isOfEngine: true },
    { goal: `opening ${name} with suggestions, times without`, value: ratio, limit: 1.1, unit: '×', isReached: ratio <= 1.1, isOfEngine: true },
  ]
}
