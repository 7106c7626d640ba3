// Builds what is measured into a folder of its own: the application, the pages to compare with, and the parts that run
// in Node. The project's own build stays as it is.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, preview } from 'vite'
import { freePort } from '../tools/free-port.mjs'
import { projectFolder } from '../tools/node-version.mjs'

const bench = join(projectFolder, 'tests/bench')
const firstPort = 4519

/** `{ measureCore, generateArticle, wordsIn, articleId, newsFile, scripts }`, bundled so that any Node from 20 on can run them; `scripts` are the addresses of what runs apart. */
export async function buildNodeParts(folder) {
  const outDir = join(folder, 'node')
  await build({
    root: projectFolder, configFile: false, logLevel: 'warn', ssr: { noExternal: true },
    build: {
      ssr: true, target: 'node20', outDir, emptyOutDir: true, copyPublicDir: false,
      rollupOptions: {
        input: { core: join(bench, 'core-timings.ts'), article: join(bench, 'generate-article.ts'), news: join(bench, 'write-news.ts'), engine: join(bench, 'engine-timings.ts'), hint: join(bench, 'hint-timings.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  const addressOf = name => pathToFileURL(join(outDir, `${name}.mjs`)).href
  const [core, article, news] = await Promise.all(['core', 'article', 'news'].map(name => import(addressOf(name))))
  return { ...core, ...article, ...news, scripts: { engine: addressOf('engine'), hint: addressOf('hint') } }
}

/** Builds and serves the application; answers its address. `server` is to be closed at the end. */
export async function serveApplication(folder, isLegible = false) {
  const outDir = join(folder, 'application')
  await build({ root: projectFolder, logLevel: 'warn', build: { outDir, emptyOutDir: true, minify: !isLegible, sourcemap: isLegible } })
  return { ...(await serve({ root: projectFolder, build: { outDir } })), folder: outDir }
}

/** The same for the pages to compare with, which find the articles beside them. */
export async function servePages(folder, articles) {
  const root = join(bench, 'pages'), outDir = join(folder, 'pages')
  const input = { plain: join(root, 'plain.html'), recogito: join(root, 'recogito.html') }
  await build({ root, base: './', configFile: false, publicDir: false, logLevel: 'warn', build: { target: 'es2022', outDir, emptyOutDir: true, rollupOptions: { input } } })
  for (const { id, json } of articles) writeFileSync(join(outDir, `${id}.json`), json)
  return serve({ root, configFile: false, build: { outDir } })
}

async function serve(config) {
  const host = '127.0.0.1'
  const server = await preview({ ...config, logLevel: 'warn', preview: { host, port: await freePort(firstPort), strictPort: true, open: false } })
  return { server, address: `http://${host}:${server.httpServer.address().port}/` }
}
