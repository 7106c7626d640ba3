// The figures as tables for a terminal.

import { median, percentile } from './statistics.mjs'

const number = value => (Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))
const count = value => value.toLocaleString('en')

export function printTable(title, head, rows) {
  const cells = [head, ...rows].map(row => row.map(String))
  const widths = head.map((_, i) => Math.max(...cells.map(row => row[i].length)))
  const line = row => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   ').trimEnd()
  print(`\n${title}`)
  print(`  ${line(cells[0])}`)
  print(`  ${widths.map(width => '─'.repeat(width)).join('───')}`)
  for (const row of cells.slice(1)) print(`  ${line(row)}`)
}

export const print = text => process.stdout.write(`${text}\n`)

export function printOpenings(openings, kinds, sizes) {
  for (const { words, marks } of sizes) {
    const runsOf = kind => openings.filter(run => run.kind === kind && run.words === words)
    const of = (kind, what) => median(runsOf(kind).map(run => run[what]))
    const rows = Object.entries(kinds).filter(([kind]) => runsOf(kind).length > 0).map(([kind, { name }]) => {
      const opened = runsOf(kind).map(run => run.opened)
      return [
        name, number(median(opened)), `${number(Math.min(...opened))}–${number(Math.max(...opened))}`, number(of(kind, 'opened') / of('plain', 'opened')), number(of(kind, 'opened') / of('memory', 'opened')),
        number(of(kind, 'whole')), number(of(kind, 'busy')), opened.length,
      ]
    })
    printTable(`Opening, ${count(words)} words with ${count(marks)} marks (ms from the click, medians)`, ['', 'first screen', 'range', '× plain', '× in memory', 'whole text', 'thread busy', 'runs'], rows)
  }
}

const actNames = { add: 'adding a mark', undo: 'undoing it', select: 'selecting a mark' }

export function printActs(acts, kinds, sizes) {
  for (const act of Object.keys(actNames)) {
    const rows = Object.entries(kinds).flatMap(([kind, { name }]) =>
      sizes.flatMap(({ words }) => {
        const runs = acts.filter(run => run.kind === kind && run.words === words)
        const times = runs.flatMap(run => run.times[act] ?? [])
        if (times.length === 0) return []
        const work = runs.flatMap(run => run.work?.[act] ?? [])
        return [[name, count(words), number(median(times)), number(percentile(times, 0.95)), number(Math.max(...times)), number(median(work)), number(percentile(work, 0.95)), times.length]]
      }))
    if (rows.length > 0) printTable(`From the event to the frame: ${actNames[act]} (ms)`, ['', 'words', 'median', '95 %', 'longest', 'thread busy', '95 %', 'times'], rows)
  }
}

/** Saving by size; memory and frames of the application beside those of plain text. */
export function printRest({ saving, searching, memory, scrolling }, kinds) {
  const sizes = [...new Set(saving.map(run => run.words))]
  const saves = ([words, isAlone], what) => saving.filter(run => run.words === words && run.isAlone === isAlone).flatMap(run => run[what])
  printTable('A mark until it is safe on the disk (ms)', ['words', 'from the key', '95 %', 'of it the transaction', 'times'], sizes.flatMap(words => [[words, true], [words, false]]).map(run =>
    [`${count(run[0])}${run[1] ? '' : ', beside the suggestions'}`, number(median(saves(run, 'whole'))), number(percentile(saves(run, 'whole'), 0.95)), number(median(saves(run, 'disk'))), saves(run, 'whole').length]))
  const searches = which => searching.flatMap(run => run[which])
  printTable('Searching the largest article, to the frame that says how often (ms)', ['', 'median', 'longest', 'times'], [['first', 'the first time'], ['later', 'after the first']].map(([which, name]) =>
    [name, number(median(searches(which))), number(Math.max(...searches(which))), searches(which).length]))
  printTable('Memory at rest', ['', 'words', 'objects of scripts (MB)', 'nodes', 'process (MB)'], memory.map(({ kind, words, heap, nodes, process }) => [kinds[kind].name, count(words), number(heap), count(nodes), number(process)]))
  printTable('Scrolling with the wheel (ms)', ['', 'words', 'frames', 'median', '95 %', '99 %', 'longest', 'over 50', 'tasks over 50', 'pixels'], scrolling.map(({ kind, words, isAtRest, frames, tasks, pixels }) =>
    [`${kinds[kind].name}${isAtRest ? ', suggestions there' : ''}`, count(words), frames.length, number(median(frames)), number(percentile(frames, 0.95)), number(percentile(frames, 0.99)), number(Math.max(...frames)), frames.filter(time => time > 50).length, tasks.length, count(Math.round(pixels))]))
}

export function printCore(core, sizes) {
  printTable('The document alone, in Node (ms)', ['', ...sizes.map(({ words, marks }) => `${count(words)}/${count(marks)}`)], core.map(({ what, milliseconds }) => [what, ...milliseconds.map(value => (value < 1 ? value.toFixed(3) : number(value)))]))
}

export function printEngine({ pairs, growth, bad, hints }) {
  const row = (name, times) => [name, number(median(times)), number(Math.min(...times)), number(Math.max(...times)), times.length]
  const head = ['', 'median', 'least', 'most', 'times']
  printTable('Suggestions of a pair of 1,000 words a side, in Node (ms of processor time)', head, [
    row('first call of a process', pairs.map(run => run.first)), row('other texts after it', pairs.flatMap(run => run.later)), row('after an edit of one sentence', pairs.flatMap(run => run.edited)),
  ])
  printTable('Suggestions by length, each text new (ms of processor time)', head, growth.map(({ words, times }) => row(`${count(words)} words a side`, times)))
  printTable('A million characters without an end of a sentence (ms of processor time)', ['', 'as Arabic', 'as English'], bad.map(({ what, times }) => [what, ...times.map(number)]))
  printTable('English paragraphs in turn (ms of processor time)', ['', 'ms'], [['compromise alone', number(hints.alone)], ['hints of compromise', number(hints.hints)]])
}

export function printSuggesting(runs, { words }) {
  const row = (name, { opened, tasks }) => [name, number(median(opened)), `${number(Math.min(...opened))}–${number(Math.max(...opened))}`, opened.length, tasks.length, number(Math.max(0, ...tasks))]
  printTable(`The page beside its worker, ${count(words)} words (ms)`, ['', 'first screen', 'range', 'runs', 'tasks over 50 afterwards', 'longest'], [row('with suggestions', runs.with), row('without', runs.without)])
  print(`  the first suggestions after ${runs.first === null ? '–' : number(runs.first)} ms, those with hints after ${runs.whole === null ? 'more than a minute' : `${number(runs.whole)} ms`}`)
}

export function printGoals(goals) {
  printTable('Goals', ['', 'measured', 'at most', ''], goals.map(({ goal, value, limit, unit, isReached }) => [goal, `${number(value)} ${unit}`, `${number(limit)} ${unit}`, isReached ? 'reached' : 'NOT REACHED']))
}
