// The door of the command line. Reads the TypeScript of the project as it is, since Node 20 cannot by itself.

import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', error => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { module } = await runnerImport(join(here, 'main.ts'), {
  root: join(here, '../..'),
  configFile: false,
  logLevel: 'error',
})
const code = module.main(process.argv.slice(2))
// What is still on its way to a pipe goes first.
process.stdout.write('', () => process.exit(code))
