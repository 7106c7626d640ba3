// Compares the words of the interface in its languages: same files, same keys, same placeholders, all plural forms.
// Knows nothing of the code that uses them; see used-keys.mjs.

/** The plural forms a language must have wherever a key is counted; `zero` is welcome in every language. */
const pluralForms = { ar: ['zero', 'one', 'two', 'few', 'many', 'other'], en: ['one', 'other'] }
/** Forms whose words may hold the number themselves («مقطعان»), so that `{{count}}` may be left out. */
const formsWithoutCount = new Set(['zero', 'one', 'two'])
const pluralSuffix = /_(zero|one|two|few|many|other)$/
/** Embeddings and overrides leak into what follows; isolates (U+2066–2069) are the way. */
const embeddingControls = /[\u202A-\u202E]/

/** The key a caller writes: without the plural form. */
export function baseKey(key) {
  return key.replace(pluralSuffix, '')
}

/** Nested words as a map from `file.key.sub` to the words; what is not a string or an object is kept for the fault list. */
export function flattenWords(words, prefix = '') {
  return new Map(
    Object.entries(words).flatMap(([key, value]) => {
      const path = prefix + key
      return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? [...flattenWords(value, `${path}.`)]
        : [[path, value]]
    }),
  )
}

/** Keys that one object of a JSON text gives twice: the parser drops the first in silence. */
export function findRepeatedKeys(json) {
  const open = []
  const repeated = []
  for (const [token, isKey] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (isKey && open.length > 0) {
      const key = token.slice(1, token.lastIndexOf('"'))
      if (open.at(-1).has(key)) repeated.push(key)
      open.at(-1).add(key)
    }
  }
  return repeated
}

/** Every fault of the words of all languages, as sentences; `wordsByLanguage` maps a language to its flat words. */
export function findWordFaults(wordsByLanguage) {
  const languages = Object.keys(wordsByLanguage)
  const countedKeys = new Set(
    languages.flatMap(language =>
      [...wordsByLanguage[language].keys()].filter(key => pluralSuffix.test(key)).map(baseKey),
    ),
  )
  const baseKeys = new Set(languages.flatMap(language => [...wordsByLanguage[language].keys()].map(baseKey)))
  return languages.flatMap(language => {
    const words = wordsByLanguage[language]
    return [
      ...[...baseKeys].flatMap(key => findMissing(language, words, key, countedKeys.has(key))),
      ...[...words].flatMap(([key, value]) => findFaultsOfOne(language, key, value)),
      ...[...words].flatMap(([key, value]) => findPlaceholderFaults(language, key, value, wordsByLanguage)),
    ]
  })
}

function findMissing(language, words, key, isCounted) {
  if (!isCounted) return words.has(key) ? [] : [`${language}: ${key} is missing`]
  const required = pluralForms[language] ?? ['other']
  const missing = required
    .filter(form => !words.has(`${key}_${form}`))
    .map(form => `${language}: ${key} lacks its plural form _${form}`)
  const foreign = [...pluralForms.ar].filter(
    form => form !== 'zero' && !required.includes(form) && words.has(`${key}_${form}`),
  )
  return [
    ...missing,
    ...foreign.map(form => `${language}: ${key}_${form} is never shown, the language has no such form`),
    ...(words.has(key) ? [`${language}: ${key} stands both with and without plural forms`] : []),
  ]
}

function findFaultsOfOne(language, key, value) {
  if (typeof value !== 'string') return [`${language}: ${key} is not a string`]
  if (value.trim() === '') return [`${language}: ${key} is empty`]
  if (embeddingControls.test(value))
    return [`${language}: ${key} holds an embedding control U+202A–202E; use isolates U+2066–2069`]
  if (isCountedOnlyOnce(key, value)) return [`${language}: ${key} counts something and has no plural forms`]
  return []
}

/** A number with a sign («{{count}} %») reads the same for every number; a number with words does not. */
function isCountedOnlyOnce(key, value) {
  return !pluralSuffix.test(key) && /\{\{-?\s*count\b/.test(value) && /\p{L}/u.test(value.replace(/\{\{[^}]*\}\}/g, ''))
}

/** Placeholders `{{name}}`, inner keys `$t(…)` and tags `<b>`, sorted, each as often as it stands. */
function placeholdersOf(value) {
  const found = [...String(value).matchAll(/\{\{-?\s*(\w+)[^}]*\}\}|(\$t\([^)]*\))|(<\/?\w+\s*\/?>)/g)]
  return found.map(([, name, inner, tag]) => (name ? `{{${name}}}` : (inner ?? tag))).sort()
}

function findPlaceholderFaults(language, key, value, wordsByLanguage) {
  const form = pluralSuffix.exec(key)?.[1]
  const isExcused = placeholder => placeholder === '{{count}}' && formsWithoutCount.has(form)
  const compared = text =>
    placeholdersOf(text)
      .filter(placeholder => !isExcused(placeholder))
      .join(' ')
  const model = wordsByLanguage.en ?? Object.values(wordsByLanguage)[0]
  const modelValue = model.get(form ? `${baseKey(key)}_other` : key)
  if (modelValue === undefined || compared(modelValue) === compared(value)) return []
  return [
    `${language}: ${key} has the placeholders «${placeholdersOf(value).join(' ')}», English has «${placeholdersOf(modelValue).join(' ')}»`,
  ]
}
