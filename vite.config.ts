import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Everything comes from the page's own origin; text is never markup, so nothing inline may run. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Only in the build: the development server needs an inline script to refresh components. */
const securityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** What the page needs without a network: all that is built but older forms of the fonts, and the files of `public`. */
const keepsOffline = (file: string) => !/(\.woff|\.map|\.vite\/.*|service-worker\.js|index\.html)$/.test(file)

/** Builds the service worker beside the page and tells it, and the page, which version it is and which files belong to it. */
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/app/offline/service-worker.ts', fileName: 'service-worker.js' })
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'], worker = bundle['service-worker.js']
      if (page?.type !== 'asset' || worker?.type !== 'chunk' || worker.imports.length > 0) throw new Error('The service worker shares code with the page')
      const built = Object.values(bundle).map(file => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const)
      const copied = readdirSync('public').map(file => [file, readFileSync(`public/${file}`)] as const)
      const files = [...built, ...copied].filter(([file]) => keepsOffline(file)).toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, content]) => [`./${file}`, `sha256-${createHash('sha256').update(content).digest('base64')}`])
      const version = createHash('sha256').update(JSON.stringify(files)).update(page.source).update(worker.code).digest('hex').slice(0, 16)
      page.source = String(page.source).replace('<title>', `<meta name="version" content="${version}" />\n    <title>`)
      worker.code = `const BUILT_VERSION = ${JSON.stringify({ version, files })};\n${worker.code}`
    },
  },
}

interface ModuleLinks {
  readonly importedIds: readonly string[]
}

/** Modules that the page imports before it can show anything: those that `main.tsx` reaches without `import()`. */
let firstLoad: ReadonlySet<string> | null = null
function reachableFrom(first: string, linksOf: (id: string) => ModuleLinks | null): ReadonlySet<string> {
  const reached = new Set([first])
  for (const id of reached) for (const imported of linksOf(id)?.importedIds ?? []) reached.add(imported)
  return reached
}

/**
 * One script for all of the first load: the bundler would cut it into some sixty, at every seam with what is fetched
 * later, and each would cost a request and compress alone.
 */
const oneFirstScript = {
  debugName: 'first',
  name(id: string, graph: { getModuleInfo(id: string): ModuleLinks | null }) {
    firstLoad ??= reachableFrom(resolve('src/app/main.tsx'), one => graph.getModuleInfo(one))
    return firstLoad.has(id) && id !== resolve('src/app/main.tsx') ? 'first' : null
  },
}

export default defineConfig({
  base: './',
  plugins: [react(), securityPolicy, serviceWorker],
  build: { target: 'es2022', manifest: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 700, rolldownOptions: { output: { codeSplitting: { groups: [oneFirstScript] } } } },
  worker: { format: 'es' },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/long/**', 'tests/bench/**'],
    // A property test runs hundreds of cases; on two busy cores that may take longer than the usual five seconds.
    testTimeout: 30_000,
    // No test changes what another file's tests could see, and reading the modules once for all halves the time.
    isolate: false,
    setupFiles: ['tests/tools/property-seed.ts'],
  },
})
