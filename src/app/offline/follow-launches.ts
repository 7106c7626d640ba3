// What the desktop starts the installed tool with: files that it opens, and places that its shortcuts name.

import { arrive } from '../../state/exchange/arriving-files.ts'

interface LaunchParams {
  readonly targetURL?: string | null
  readonly files?: readonly { getFile(): Promise<File> }[]
}
interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void
}

/** Takes files to the library, and goes where a shortcut leads; nothing where the browser knows no such thing. */
export function followLaunches(): void {
  const queue = (window as { launchQueue?: LaunchQueue }).launchQueue
  queue?.setConsumer(({ targetURL, files = [] }) => {
    if (files.length > 0) return void open(files)
    const { hash } = new URL(targetURL ?? '', location.href)
    if (targetURL && hash) location.hash = hash
  })
}

async function open(files: NonNullable<LaunchParams['files']>): Promise<void> {
  const read = await Promise.allSettled(files.map(file => file.getFile()))
  // A file that is gone by now is left out: nothing of it is here that a report could show.
  arrive(read.flatMap(one => (one.status === 'fulfilled' ? [one.value] : [])))
  location.hash = '#/'
}
