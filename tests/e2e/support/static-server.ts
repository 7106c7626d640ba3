// A server like those that simple hosting gives: files of a folder, nothing else. The build in it can be exchanged for
// another one, and the server can go away.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { createHash } from 'node:crypto'
import { extname, join, normalize } from 'node:path'
import { projectFolder } from '../../tools/node-version.mjs'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json', '.json': 'application/json',
}

export interface StaticServer {
  readonly address: string
  /** Addresses that were asked for and are not there. */
  readonly missed: string[]
  /** Puts a build in place that differs from the first in the named ways, as a deployment does: what is old is gone. */
  deploy(build: OtherBuild): void
  /** No answer any more, as without a network; `start` brings it back at the same address. */
  stop(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

export interface OtherBuild {
  /** A mark in the head of the page, by which a test knows the build. */
  readonly mark: string
  /** The beginning of the name of a lazily loaded script: it gets another name, as if its content had changed. */
  readonly changedScript?: string
  /** The beginning of the name of a script that gets another name and did not come along. */
  readonly without?: string
}

export async function serveBuild(): Promise<StaticServer> {
  const built = join(projectFolder, 'dist'), folder = mkdtempSync(join(tmpdir(), 'hashiya-served-'))
  cpSync(built, folder, { recursive: true })
  const missed: string[] = []
  let server: Server, port = 0
  const start = () => new Promise<void>(resolve => {
    server = createServer((request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname))
      const name = path.endsWith('/') ? `${path}index.html` : path
      try {
        const content = readFileSync(join(folder, name))
        response.writeHead(200, { 'content-type': kinds[extname(name)] ?? 'application/octet-stream', 'cache-control': name.includes('/assets/') ? 'max-age=600' : 'no-cache' }).end(content)
      } catch {
        missed.push(path)
        response.writeHead(404).end()
      }
    })
    server.listen(port, '127.0.0.1', () => {
      port = (server.address() as AddressInfo).port
      resolve()
    })
  })
  const stop = () => new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  await start()
  return {
    address: `http://127.0.0.1:${port}/`, missed,
    deploy(build) {
      rmSync(folder, { recursive: true })
      cpSync(built, folder, { recursive: true })
      rebuild(folder, build)
    },
    stop, start,
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Does to a built folder what building another source would: other names and hashes, another version. */
function rebuild(folder: string, { mark, without, changedScript = without }: OtherBuild): void {
  const version = createHash('sha256').update(mark).digest('hex').slice(0, 16)
  const change = (name: string, edit: (text: string) => string) => writeFileSync(join(folder, name), edit(readFileSync(join(folder, name), 'utf8')))
  const renames: [string, string][] = []
  if (changedScript) {
    const scripts = readdirSync(join(folder, 'assets')).filter(name => name.endsWith('.js'))
    // Who names a renamed script is renamed with it, up to the page.
    const changed = new Set(scripts.filter(name => name.startsWith(changedScript)))
    if (changed.size === 0) throw new RangeError(`The build has no script ${changedScript}`)
    for (let before = 0; before !== changed.size;) {
      before = changed.size
      for (const name of scripts) if ([...changed].some(other => readFileSync(join(folder, 'assets', name), 'utf8').includes(other))) changed.add(name)
    }
    renames.push(...[...changed].map((name): [string, string] => [name, name.replace('.js', `${version.slice(0, 4)}.js`)]))
    const renamed = (text: string) => renames.reduce((text, [from, to]) => text.replaceAll(from, to), text)
    for (const [from, to] of renames) {
      writeFileSync(join(folder, 'assets', to), `${renamed(readFileSync(join(folder, 'assets', from), 'utf8'))}\n/* ${mark} */`)
      rmSync(join(folder, 'assets', from))
    }
    change('index.html', renamed)
    change('service-worker.js', renamed)
  }
  change('index.html', text => text.replace(/(name="version" content=")\w+(")/, `$1${version}$2`).replace('<title>', `<meta name="build" content="${mark}"><title>`))
  change('service-worker.js', text => {
    const [, json] = /^const BUILT_VERSION = (.*);$/m.exec(text)!
    const built = JSON.parse(json!) as { version: string; files: [string, string][] }
    const files = built.files.map(([file]) => [file, `sha256-${createHash('sha256').update(readFileSync(join(folder, file))).digest('base64')}`])
    return text.replace(json!, () => JSON.stringify({ version, files }))
  })
  if (without) rmSync(join(folder, 'assets', renames.find(([from]) => from.startsWith(without))![1]))
}
