// Refuses to start on a Node that the build does not know, before anything newer than that Node is loaded.
// Must stay readable to old versions: no imports but Node's own, no recent syntax.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a closing slash. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Whether a version such as `20.19.0` can build and test Hashiya: 20.19 and later, in the 22 line 22.12 and later. */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

/** Ends the process with a plain sentence when Node is too old or the packages are not installed. */
export function requireSupportedNode() {
  if (!isNodeSupported(process.versions.node)) {
    console.error(
      `Hashiya needs Node 20.19 or newer (in the 22 line, 22.12 or newer); this is Node ${process.versions.node}. See https://nodejs.org`,
    )
    process.exit(1)
  }
  if (!existsSync(`${projectFolder}node_modules/vite`)) {
    console.error('The packages are not installed. Run: npm ci --include=dev')
    process.exit(1)
  }
}
