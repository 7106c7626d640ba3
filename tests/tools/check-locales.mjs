// The words of the interface: complete in every language, and all of them used. Prints each fault, fails on any.
import { readFiles } from './source-files.mjs'
import { baseKey, findRepeatedKeys, findWordFaults, flattenWords } from './locale-words.mjs'
import { readKeyUse } from './used-keys.mjs'

const languages = ['ar', 'en']

/** Keys composed in a way that the search in the code cannot see: the beginning, with the reason. */
const dynamicPrefixes = []

const faults = []
const filesByLanguage = Object.fromEntries(
  languages.map(language => [language, readFiles(`locales/${language}`, ['.json'])]),
)

/** Each file is the subtree under its own name: `claim.json` holds `claim.verdict.false`. */
function readWords(language) {
  const tree = {}
  for (const { path, text } of filesByLanguage[language]) {
    try {
      tree[path.replace(/\.json$/, '')] = JSON.parse(text)
      faults.push(...findRepeatedKeys(text).map(key => `${language}/${path}: "${key}" is given twice`))
    } catch (error) {
      faults.push(`${language}/${path}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return flattenWords(tree)
}

const wordsByLanguage = Object.fromEntries(languages.map(language => [language, readWords(language)]))
const names = new Set(languages.flatMap(language => filesByLanguage[language].map(file => file.path)))
for (const language of languages) {
  const present = new Set(filesByLanguage[language].map(file => file.path))
  for (const name of names) if (!present.has(name)) faults.push(`${language}/${name} is missing`)
}
if (names.size === 0) faults.push('locales/ holds no words')

const keys = new Set(languages.flatMap(language => [...wordsByLanguage[language].keys()]))
const sources = readFiles('src', ['.ts', '.tsx'])
const use = readKeyUse(sources, keys, dynamicPrefixes)
faults.push(...findWordFaults(wordsByLanguage), ...use.faults.map(fault => `src/${fault}`))
const unused = new Set([...keys].filter(key => !use.isUsed(key)).map(baseKey))
faults.push(...[...unused].map(key => `${key} is never used`))

if (faults.length > 0) {
  console.error(faults.join('\n'))
  console.error(`\n${faults.length} faults in the words of the interface`)
  process.exitCode = 1
} else {
  const counts = languages.map(language => `${language} ${wordsByLanguage[language].size}`).join(', ')
  console.log(`Words of the interface: ${counts} in ${names.size} files, used in ${sources.length} source files`)
}
