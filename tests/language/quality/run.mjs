// `npm run quality`: how good the suggesters are, on the project's own labelled sentences and on a folder of others'.
// Options: --part tuning|test (rules are made on the first and judged on the second), --evaluation FOLDER (labelled cases
// of others), --articles FOLDER (talent-war.ar.txt and talent-war.en.txt, compared with article-truth-table.ts).

import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { projectFolder } from '../../tools/node-version.mjs'

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'tuning' },
    evaluation: { type: 'string' },
    articles: { type: 'string' },
  },
})
if (values.part !== 'tuning' && values.part !== 'test') throw new RangeError('--part must be tuning or test')
const { module } = await runnerImport(join(projectFolder, 'tests/language/quality/measure.ts'), {
  root: projectFolder,
  configFile: false,
  logLevel: 'error',
})
const folders = Object.fromEntries(
  ['evaluation', 'articles'].flatMap(name => (values[name] ? [[name, resolve(values[name])]] : [])),
)
console.log(module.measure({ part: values.part, ...folders }))
process.exit(0)
