// Finds which keys of the interface's words the code uses, and which of them do not exist.
// Works on text: literal keys are checked, the fixed beginning of a composed key counts as use of all keys below it.
import { lineAt, withoutComments } from './source-files.mjs'
import { baseKey } from './locale-words.mjs'

const call = /\bt\(\s*(['"`])([^'"`$\n]+)\1(?!\s*\+)\s*(\))?/g
/** `labelKey: 'a.b'`, `i18nKey="a.b"`, `titleKey={'a.b'}`. */
const keyProperty = /\b(\w*[kK]ey)\s*[:=]\s*\{?\s*(['"])([\w-]+(?:\.[\w-]+)+)\2/g
const alwaysChecked = new Set(['labelKey', 'i18nKey'])
const stringLiteral = /(['"`])((?:\\.|(?!\1)[^\\\n$])*)\1/g
const composedKey = /`([\w-]+\.[\w.-]*)\$\{/g
const joinedKey = /(['"])([\w-]+\.(?:[\w-]+\.)*)\1\s*\+/g
/** Both would make keys relative, and no check could tell what they name. */
const relativeKeys = /\bkeyPrefix\s*:|\buseTranslation\(\s*['"[]/g

/**
 * What the sources say about the keys: `faults` as sentences with their place, and `isUsed`.
 * `keys` are the full keys with their plural forms; `dynamicPrefixes` names keys that are composed where no one can see it.
 */
export function readKeyUse(sources, keys, dynamicPrefixes = []) {
  const known = new Set([...keys].map(baseKey))
  const counted = new Set([...keys].filter(key => key !== baseKey(key)).map(baseKey))
  const files = new Set([...keys].map(key => key.split('.')[0]))
  const used = new Set()
  const prefixes = new Set(dynamicPrefixes)
  const faults = []
  for (const { path, text } of sources) {
    const code = withoutComments(text)
    const say = (match, sentence) => faults.push(`${path}:${lineAt(code, match.index)}: ${sentence}`)
    for (const match of code.matchAll(call)) checkCall(match, { known, counted, say })
    for (const match of code.matchAll(keyProperty)) {
      const [, property, , key] = match
      const isKey = alwaysChecked.has(property) || files.has(key.split('.')[0])
      if (isKey && !known.has(key)) say(match, `no words for ${key}`)
    }
    for (const [, , literal] of code.matchAll(stringLiteral)) if (known.has(literal)) used.add(literal)
    for (const pattern of [composedKey, joinedKey]) {
      for (const match of code.matchAll(pattern)) {
        const prefix = match.at(pattern === composedKey ? 1 : 2)
        if (!files.has(prefix.split('.')[0])) continue
        if ([...known].some(key => key.startsWith(prefix))) prefixes.add(prefix)
        else say(match, `no words begin with ${prefix}`)
      }
    }
    for (const match of code.matchAll(relativeKeys))
      say(match, 'keys are written in full, without keyPrefix or namespaces')
  }
  return {
    faults,
    isUsed: key => used.has(baseKey(key)) || [...prefixes].some(prefix => baseKey(key).startsWith(prefix)),
  }
}

function checkCall(match, { known, counted, say }) {
  const [, , key, end] = match
  if (!known.has(key)) say(match, `no words for ${key}`)
  else if (counted.has(key) && end) say(match, `${key} has plural forms and is asked for without a count`)
}
