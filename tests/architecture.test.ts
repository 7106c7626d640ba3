// The shape of src/: imports go down, packages stay with their owner, pure layers stay pure, files stay small.
// Each rule is also shown a planted fault, so that a rule that sees nothing cannot pass.
import { describe, expect, it } from 'vitest'
import {
  findImportsAcrossFeatures,
  findStrayPackages,
  findUpwardImports,
  layerOf,
  layers,
  pureLayers,
} from './tools/layers.ts'
import { readImports } from './tools/read-imports.ts'
import { lineAt, readFiles, type SourceFile, withoutComments } from './tools/source-files.mjs'

const sources = readFiles('src', ['.ts', '.tsx'])
const imports = sources.flatMap(readImports)
const importsOf = (path: string, text: string) => readImports({ path, text })

/** Places in the code, comments apart, where the pattern stands. */
function findInCode(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text)
    return [...code.matchAll(pattern)].map(match => `${path}:${lineAt(code, match.index)} ${match[0].trim()}`)
  })
}

describe('the tree', () => {
  it('is read, and so are its imports', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(20)
  })

  it('has only the folders that the architecture names', () => {
    expect(
      sources.map(file => file.path).filter(path => !path.includes('/') || !layers.includes(layerOf(path))),
    ).toEqual([])
  })
})

describe('imports', () => {
  it('go down only', () => expect(findUpwardImports(imports)).toEqual([]))

  it.each([
    ['a type from above', 'text/fold.ts', "import type { Segment } from '../model/records.ts'"],
    ['a lazy import', 'model/change.ts', "const late = () => import('../state/session.ts')"],
    ['a re-export', 'language/en/names.ts', "export { align } from '../../alignment/align.ts'"],
    [
      'more of language than segmentation',
      'interchange/text/parse.ts',
      "import { findNames } from '../../language/en/find-names.ts'",
    ],
    ['a format other than our own', 'storage/journal.ts', "import { parse } from '../interchange/tmx/parse.ts'"],
    ['words of the interface', 'ui/shell/Bar.tsx', "const words = import.meta.glob('../../../locales/*/*.json')"],
    ['the file system', 'ui/shell/Bar.tsx', "import text from '../../../README.md?raw'"],
  ])('are caught going up: %s', (_what, path, text) => expect(findUpwardImports(importsOf(path, text))).toHaveLength(1))

  it.each([
    ['interchange/text/parse.ts', "import { segmentText } from '../../language/both/segment-text.ts'"],
    ['storage/journal.ts', "import { serialize } from '../interchange/native/serialize.ts'"],
    ['ui/reader/Row.tsx', "import styles from './Row.module.css'"],
    ['text/fold.ts', "// import { Segment } from '../model/records.ts'"],
  ])('may go down: %s', (path, text) => expect(findUpwardImports(importsOf(path, text))).toEqual([]))

  it('leave each package with its owner', () => expect(findStrayPackages(imports)).toEqual([]))

  it.each([
    ['commands/mark-claim.ts', "import { create } from 'zustand/vanilla'"],
    ['state/session.ts', "import type { ReactNode } from 'react'"],
    ['ui/reader/Row.tsx', "import { tinykeys } from 'tinykeys'"],
    ['worker/suggest.ts', "import nlp from 'compromise/two'"],
    ['model/schema.ts', "import { readFileSync } from 'node:fs'"],
    ['ui/shared/Chip.tsx', "import left from 'left-pad'"],
  ])('of a package are caught in %s', (path, text) => expect(findStrayPackages(importsOf(path, text))).toHaveLength(1))

  it('keep the features of the interface apart', () => expect(findImportsAcrossFeatures(imports)).toEqual([]))

  it('are caught between two features, and from the shared part to a feature', () => {
    expect(
      findImportsAcrossFeatures(importsOf('ui/tagging/Bar.tsx', "import { Row } from '../reader/Row.tsx'")),
    ).toHaveLength(1)
    expect(
      findImportsAcrossFeatures(importsOf('ui/shared/Chip.tsx', "import { Row } from '../reader/Row.tsx'")),
    ).toHaveLength(1)
    expect(
      findImportsAcrossFeatures(importsOf('ui/tagging/Bar.tsx', "import { Chip } from '../shared/Chip.tsx'")),
    ).toEqual([])
  })

  it('name the file with its ending', () => {
    expect(
      imports
        .filter(one => !one.isPackage && !/\.\w+$/.test(one.specifier))
        .map(one => `${one.from} imports ${one.specifier}`),
    ).toEqual([])
  })
})

describe('files', () => {
  const tablePattern = /(-table|\/abbreviations)\.ts$/
  const vagueName = /(^|[-/])(utils?|helpers?|managers?|data|items?|common|misc)(?=[-./])/i

  /** A port may pass named types on; code and whole modules are imported from where they live. */
  const reExport = /^export\s+(\{[^}]*\}|(type\s+)?\*(\s+as\s+\w+)?)\s*from\b/gm

  it('are no barrels, which hide who needs whom', () => {
    expect(findInCode(sources, reExport)).toEqual([])
    expect(sources.map(file => file.path).filter(path => /(^|\/)index\.tsx?$/.test(path))).toEqual([])
  })

  it.each(["export { Row } from './Row.tsx'", "export * from './Row.tsx'", "export * as rows from './Row.tsx'"])(
    'are caught at %s',
    text => {
      expect(findInCode([{ path: 'ui/reader/rows.ts', text }], reExport)).toHaveLength(1)
    },
  )

  it('have at most 400 lines, tables apart', () => {
    const lengths = sources
      .filter(file => !tablePattern.test(file.path))
      .map(file => ({ path: file.path, lines: lineAt(file.text, file.text.length) }))
    expect(lengths.filter(({ lines }) => lines > 401)).toEqual([])
  })

  it('are named after what they hold', () => {
    expect(sources.map(file => file.path).filter(path => vagueName.test(path))).toEqual([])
    expect(['ui/utils.ts', 'text/string-helpers.ts', 'model/data/records.ts'].every(path => vagueName.test(path))).toBe(
      true,
    )
    expect(vagueName.test('model/update-date.ts')).toBe(false)
  })
})

describe('pure layers', () => {
  const pureFiles = sources.filter(file => pureLayers.includes(layerOf(file.path)))
  /** `document` and `window` are also words of this domain; what only the page has gives it away. */
  const impure = [
    /\bDate\.now\b/g,
    /\bnew Date\(\s*\)/g,
    /\bMath\.random\b/g,
    /\bperformance\.now\b/g,
    /\bcrypto\.(randomUUID|getRandomValues)\b/g,
    /\b(localStorage|sessionStorage|indexedDB)\b/g,
    /\b(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\s*\(/g,
    /\bdocument\.(createElement|querySelector|getElementById|addEventListener|body|head|documentElement|activeElement|getSelection)\b/g,
    /\bwindow\.(document|addEventListener|location|navigator|getSelection|getComputedStyle|matchMedia)\b/g,
    /\bglobalThis\b/g,
  ]

  it('know no clock, chance, timer, page or storage', () => {
    expect(pureFiles.length).toBeGreaterThan(5)
    expect(impure.flatMap(pattern => findInCode(pureFiles, pattern))).toEqual([])
  })

  it.each([
    'const now = Date.now()',
    'const id = Math.random()',
    'const day = new Date()',
    'document.body.append(mark)',
    'localStorage.clear()',
    'setTimeout(save, 5)',
  ])('are caught at %s', text =>
    expect(impure.flatMap(pattern => findInCode([{ path: 'model/change.ts', text }], pattern))).toHaveLength(1),
  )

  it('may speak of an article document', () => {
    const text = "const title = document.article.title // not Date.now()\nconst url = 'https://example.org/Math'"
    expect(impure.flatMap(pattern => findInCode([{ path: 'model/change.ts', text }], pattern))).toEqual([])
  })
})

describe('text', () => {
  const markup =
    /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write/g

  it('is never inserted as markup', () => expect(findInCode(sources, markup)).toEqual([]))

  it('is caught when it is', () => {
    expect(findInCode([{ path: 'ui/reader/Row.tsx', text: 'row.innerHTML = text' }], markup)).toHaveLength(1)
  })
})
