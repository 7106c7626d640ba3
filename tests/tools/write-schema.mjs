// Writes fixtures/hashiya.schema.json, the JSON Schema of the saved file, from the schema that the program checks with.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { module } = await runnerImport('/src/model/schema.ts', { root, configFile: false, logLevel: 'error' })
writeFileSync(`${root}fixtures/hashiya.schema.json`, `${JSON.stringify(module.toJsonSchema(), null, 2)}\n`)
console.log('fixtures/hashiya.schema.json written')
