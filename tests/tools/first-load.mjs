// What a browser must load before it can show anything, read from the build's manifest; no files, no limits.

/** The entry that works beside the page and is fetched when it has come to rest. */
const besideThePage = 'service-worker.js'

/** The names of the entry chunks and everything they import statically, with the style sheets they ask for. */
export function findFirstLoad(manifest) {
  const entries = Object.entries(manifest).filter(([, chunk]) => chunk.isEntry && chunk.file !== besideThePage)
  if (entries.length === 0) throw new Error('The manifest names no entry')
  const keys = new Set()
  const follow = key => {
    if (keys.has(key)) return
    keys.add(key)
    for (const imported of manifest[key].imports ?? []) follow(imported)
  }
  for (const [key] of entries) follow(key)
  const chunks = [...keys].map(key => manifest[key])
  return {
    scripts: [...new Set(chunks.map(chunk => chunk.file).filter(file => file.endsWith('.js')))],
    styles: [...new Set(chunks.flatMap(chunk => chunk.css ?? []))],
  }
}

/** Names that stay in minified code because they are names of compromise's methods. */
const marksOfCompromise = ['preTagger', 'buildNet', 'unfreeze']

/** Whether the script holds compromise (any of its builds). */
export function hasCompromise(script) {
  return marksOfCompromise.filter(mark => script.includes(mark)).length >= 2
}
