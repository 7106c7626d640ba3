// The weight of the build: what a first visit loads must stay light, and compromise must wait until it is needed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findFirstLoad, hasCompromise } from './first-load.mjs'
import { projectFolder } from './node-version.mjs'

/** Thousands of bytes of script, minified and gzipped, that a first visit may load. */
const limit = 190
const dist = join(projectFolder, 'dist')

const read = file => readFileSync(join(dist, file))
/** Thousands of bytes after gzip at its strongest. */
const weigh = file => gzipSync(read(file), { level: 9 }).length / 1000
const sum = files => files.reduce((total, file) => total + weigh(file), 0)

function printTable(title, files) {
  console.log(title)
  for (const file of files.toSorted((a, b) => weigh(b) - weigh(a)))
    console.log(`  ${weigh(file).toFixed(1).padStart(7)} kB  ${file}`)
  console.log(`  ${sum(files).toFixed(1).padStart(7)} kB  together`)
}

const first = findFirstLoad(JSON.parse(read('.vite/manifest.json').toString()))
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/'))
const isLater = file => !first.scripts.includes(file) && !first.styles.includes(file)
printTable('Script of the first load (gzip)', first.scripts)
printTable('Style of the first load (gzip)', first.styles)
printTable(
  'Loaded when used: scripts, styles, workers (gzip)',
  built.filter(file => /\.(js|css)$/.test(file) && isLater(file)),
)

const faults = []
const weight = sum(first.scripts)
if (weight > limit) faults.push(`The first load is ${weight.toFixed(1)} kB of script; it may be ${limit} kB.`)
for (const file of first.scripts)
  if (hasCompromise(read(file).toString())) faults.push(`compromise is in the first load: ${file}`)
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
} else {
  console.log(`First load: ${weight.toFixed(1)} of ${limit} kB of script`)
}
