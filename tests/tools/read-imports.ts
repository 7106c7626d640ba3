// Lists what each source file imports, types included, by reading the text. Knows no rule; see tests/architecture.test.ts.
import { posix } from 'node:path'
import { type SourceFile, withoutComments } from './source-files.mjs'

export interface Import {
  /** The importing file, relative to src/. */
  readonly from: string
  /** As written, without a query such as `?url`. */
  readonly specifier: string
  /** The imported file relative to src/ (`../locales/…` when it lies outside); the package's name when it is one. */
  readonly to: string
  readonly isPackage: boolean
}

// A quoted word 'import' or 'from' is a value, not a statement.
const importPattern =
  /(?<!['"])(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1|\bimport\.meta\.glob\b[^('"]*(?:<[^(]*>)?\(\s*(['"])([^'"\n]+)\3/g

/** Every `import`, `export … from`, `import()` and `import.meta.glob` of the file. */
export function readImports({ path, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(importPattern)].map(match => {
    const specifier = (match[2] ?? match[4] ?? '').replace(/\?.*$/, '')
    const isPackage = !specifier.startsWith('.') && !specifier.startsWith('/')
    return {
      from: path,
      specifier,
      isPackage,
      to: isPackage ? packageName(specifier) : posix.join(posix.dirname(path), specifier),
    }
  })
}

/** `@scope/name/deep` is the package `@scope/name`; Node's own modules are all `node`. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
