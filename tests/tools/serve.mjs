// `npm start`: builds the application, serves the build on this machine only, opens the browser where there is one.
import { spawn } from 'node:child_process'
import { projectFolder, requireSupportedNode } from './node-version.mjs'

const host = '127.0.0.1'
const usualPort = 4173

requireSupportedNode()
main().catch(error => {
  console.error(`Hashiya could not start: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
})

async function main() {
  const { build, preview } = await import('vite')
  const { freePort } = await import('./free-port.mjs')
  console.log('Building Hashiya ...')
  await build({ root: projectFolder, logLevel: 'warn' })
  const server = await preview({
    root: projectFolder,
    logLevel: 'warn',
    preview: { host, port: await freePort(usualPort), strictPort: false, open: false },
  })
  const { port } = server.httpServer.address()
  const address = `http://${host}:${port}/`
  console.log(`\nHashiya is ready: ${address}   (Ctrl+C ends it)`)
  if (port !== usualPort) {
    console.log(
      `Port ${usualPort} was taken. Browsers keep saved work apart by address: articles saved at port ${usualPort} are not listed at ${port}.`,
    )
  }
  endOnSignal(server)
  openBrowser(address)
}

/** A browser that stays connected must not keep the process alive, so the exit does not wait for it. */
function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), 500).unref()
      void server.close().finally(() => process.exit(0))
    })
  }
}

/** Opens the address if a person sits in front of this machine; a failure to open is nobody's error, the address is printed. */
function openBrowser(address) {
  const { CI, HASHIYA_NO_OPEN, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI || HASHIYA_NO_OPEN || SSH_CONNECTION) return
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '""', address]]
        : ['xdg-open', [address]]
  try {
    const opener = spawn(command, args, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsVerbatimArguments: true,
    })
    opener.on('error', () => {})
    opener.unref()
  } catch {
    // The address stands in the terminal.
  }
}
