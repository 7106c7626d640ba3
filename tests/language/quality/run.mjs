// `npm run quality`: how good the suggesters are, on the project's own labelled sentences and on a folder of others'.
// Options: --part tuning|test (rules are made on the first and judged on the second), --evaluation FOLDER.

import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { projectFolder } from '../../tools/node-version.mjs'

const { values } = parseArgs({
  options: { part: { type: 'string', default: 'tuning' }, evaluation: { type: 'string' } },
})
if (values.part !== 'tuning' && values.part !== 'test') throw new RangeError('--part must be tuning or test')
const { module } = await runnerImport(join(projectFolder, 'tests/language/quality/measure.ts'), {
  root: projectFolder,
  configFile: false,
  logLevel: 'error',
})
console.log(module.measure({ part: values.part, ...(values.evaluation && { evaluation: resolve(values.evaluation) }) }))
process.exit(0)
