// Finds a port that nobody listens on, so that two checkouts of the project never meet each other's server.
import { createServer } from 'node:net'

/** The first free port on 127.0.0.1 from `first` upwards; throws when two hundred in a row are taken. */
export async function freePort(first) {
  for (let port = first; port < first + 200; port++) if (await isFree(port)) return port
  throw new Error(`No free port between ${first} and ${first + 199}`)
}

function isFree(port) {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
