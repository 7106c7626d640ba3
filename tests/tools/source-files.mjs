// Reads the source tree for the checks that look at text: paths with slashes, relative to the folder asked for.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './node-version.mjs'

/** Every file under `folder` (relative to the project) with one of the endings, as `{ path, text }`, sorted by path. */
export function readFiles(folder, endings) {
  const root = join(projectFolder, folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Strings are matched first, so that `//` in an address is not taken for a comment. */
const stringsAndComments =
  /(["'])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\[\s\S]|[^\\`])*`|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g

/** The code with its comments blanked out; lines keep their numbers. */
export function withoutComments(code) {
  return code.replace(stringsAndComments, match => (match.startsWith('/') ? match.replace(/[^\n]/g, ' ') : match))
}

/** The number, from 1, of the line that holds the UTF-16 offset. */
export function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length
}
