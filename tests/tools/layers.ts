// The layers of src/ and who may use which package, as data and as functions from imports to faults.
// The table is the architecture: change it only with a reason that holds for the whole program.
import type { Import } from './read-imports.ts'

/** Which language a text is in and cutting it into sentences and blocks: all of `language/` that reading a format needs. */
const segmentation = /^language\/.*(segment|sentence|block|boilerplate|detect-language)/

/** What each folder may import, lowest first: a folder, a path below one, or a pattern of files. */
const mayImport: Record<string, readonly (string | RegExp)[]> = {
  text: [],
  model: ['text'],
  anchoring: ['text', 'model'],
  language: ['text', 'model'],
  alignment: ['text', 'model', 'language'],
  checks: ['text', 'model', 'language', 'alignment'],
  interchange: ['text', 'model', 'anchoring', segmentation],
  storage: ['model', 'interchange/native'],
  commands: ['text', 'model', 'anchoring', 'alignment', 'language'],
  state: ['text', 'model', 'anchoring', 'language', 'alignment', 'checks', 'interchange', 'storage', 'commands'],
  i18n: ['../locales'],
  ui: ['text', 'model', 'commands', 'state', 'i18n'],
  worker: ['text', 'model', 'language', 'alignment', 'checks'],
  cli: ['text', 'model', 'anchoring', 'language', 'alignment', 'checks', 'interchange', 'commands', 'worker'],
  app: [
    'text',
    'model',
    'anchoring',
    'language',
    'alignment',
    'checks',
    'interchange',
    'storage',
    'commands',
    'state',
    'i18n',
    'ui',
    'worker',
    '../fixtures',
  ],
}

/** The only places that may import a package; one that is not here may not be imported at all. */
const owners: Record<string, readonly string[]> = {
  compromise: ['language'],
  zustand: ['state'],
  react: ['ui', 'app'],
  'react-dom': ['ui', 'app'],
  'react-i18next': ['ui', 'app', 'i18n'],
  i18next: ['i18n'],
  zod: ['model', 'interchange'],
  idb: ['storage'],
  'react-aria-components': ['ui'],
  'fractional-indexing': ['model'],
  '@fontsource/ibm-plex-sans': ['ui', 'app'],
  '@fontsource/ibm-plex-sans-arabic': ['ui', 'app'],
  '@fontsource/noto-naskh-arabic': ['ui', 'app'],
  '@fontsource/source-serif-4': ['ui', 'app'],
  node: ['cli'],
}

/** Layers that run alike in a browser, a worker, the command line and a test. */
export const pureLayers = ['text', 'model', 'anchoring', 'language', 'alignment', 'checks', 'interchange', 'commands']

export const layers = Object.keys(mayImport)

/** The first folder of a path relative to src/. */
export function layerOf(path: string): string {
  return path.split('/')[0]!
}

const isWithin = (path: string, place: string) => path === place || path.startsWith(`${place}/`)
const sentence = ({ from, specifier }: Import) => `${from} imports ${specifier}`

/** Imports that go up, sideways or out of src/. */
export function findUpwardImports(imports: readonly Import[]): string[] {
  const isAllowed = ({ from, to }: Import) =>
    layerOf(from) === layerOf(to) ||
    (mayImport[layerOf(from)] ?? []).some(place => (typeof place === 'string' ? isWithin(to, place) : place.test(to)))
  return imports.filter(one => !one.isPackage && !isAllowed(one)).map(sentence)
}

/** Packages met outside the folders that own them. */
export function findStrayPackages(imports: readonly Import[]): string[] {
  const isAllowed = ({ from, to }: Import) => (owners[to] ?? []).some(place => isWithin(from, place))
  return imports.filter(one => one.isPackage && !isAllowed(one)).map(sentence)
}

/** Features of ui/ that import each other; all may import ui/shared, which imports none of them. */
export function findImportsAcrossFeatures(imports: readonly Import[]): string[] {
  const featureOf = (path: string) => (layerOf(path) === 'ui' ? path.split('/')[1] : undefined)
  const isAcross = ({ from, to }: Import) => {
    const target = featureOf(to)
    return featureOf(from) !== undefined && target !== undefined && target !== 'shared' && target !== featureOf(from)
  }
  return imports.filter(one => !one.isPackage && isAcross(one)).map(sentence)
}
