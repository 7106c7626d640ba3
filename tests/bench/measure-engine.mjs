// The suggesters in Node, each measurement in a process of its own, so that a first call is one: its processor time alone
// is counted, whatever else the machine does.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const sizes = [1_000, 10_000, 100_000], rounds = [7, 4, 2]
const pairRuns = 4, hintWords = 4_000

/** `{ pairs, growth, bad, hints }`; `engine` and `hint` are the bundles of the two files of timings. */
export async function measureEngine({ engine, hint }, say) {
  const call = async (script, name, ...args) => {
    const code = `import(process.argv[1]).then(async m => process.stdout.write(JSON.stringify(await m[process.argv[2]](...JSON.parse(process.argv[3])))))`
    const { stdout } = await run(process.execPath, ['-e', code, script, name, JSON.stringify(args)], { maxBuffer: 1e8 })
    return JSON.parse(stdout)
  }
  const pairs = []
  for (let seed = 1; seed <= pairRuns; seed++) pairs.push(await call(engine, 'timePair', seed))
  say('Suggestions of a pair')
  const growth = await call(engine, 'timeGrowth', sizes, rounds)
  say('Growth of the suggesters')
  const bad = await call(engine, 'timeBadTexts')
  say('Texts that nobody writes')
  const hints = await call(hint, 'timeHints', hintWords)
  say('Hints of compromise')
  return { pairs, growth, bad, hints }
}
