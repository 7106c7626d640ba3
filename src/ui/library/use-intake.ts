// What happens to files that are opened or dropped: articles come into the library, texts go to the screen that makes
// an article of them.

import { useState } from 'react'
import { fileKind } from '../../state/exchange/file-kind.ts'
import { handOver } from '../../state/exchange/handed-files.ts'
import type { ImportedFile } from '../../state/exchange/import-file.ts'
import type { Reception } from '../../state/exchange/receive-file.ts'
import { useBackupsDoor } from '../shared/backups-door.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import { useRepository } from '../shared/repository-context.tsx'

export interface ReceivedFile {
  readonly file: ImportedFile
  readonly reception: Reception
}

export interface Intake {
  /** The file that is being read, for a word that says so. */
  readonly reading: string | null
  /** What became of the files; null when there is nothing to report. */
  readonly received: readonly ReceivedFile[] | null
  take(files: readonly File[]): void
  /** Ends the report; texts that came along are taken to their screen. */
  close(): void
}

export function useIntake(): Intake {
  const repository = useRepository()
  const { go } = useNavigation()
  const openBackups = useBackupsDoor()
  const [reading, setReading] = useState<string | null>(null)
  const [received, setReceived] = useState<readonly ReceivedFile[] | null>(null)
  const [hasTexts, setHasTexts] = useState(false)

  const read = async (file: File): Promise<ReceivedFile> => {
    const { importFile, largestFile } = await import('../../state/exchange/import-file.ts')
    const { receiveFile } = await import('../../state/exchange/receive-file.ts')
    const megabytes = Math.ceil(file.size / 1_000_000)
    const refuse = (fault: ImportedFile['fault']): ReceivedFile =>
      ({ file: { name: file.name, document: null, refused: [], fault }, reception: { state: 'refused' } })
    if (fileKind(file.name) === 'unknown') return refuse({ code: 'unknown-kind' })
    if (megabytes > largestFile) return refuse({ code: 'too-large-file', size: megabytes, limit: largestFile })
    const imported = await importFile(new Uint8Array(await file.arrayBuffer()), file.name)
    return { file: imported, reception: await receiveFile(repository, imported) }
  }
  return {
    reading, received,
    async take(files) {
      const texts = files.filter(file => fileKind(file.name) === 'text'), others = files.filter(file => !texts.includes(file))
      if (texts.length > 0) handOver(texts)
      if (others.length === 0 && texts.length > 0) return go({ screen: 'new-article' })
      setHasTexts(texts.length > 0)
      const all: ReceivedFile[] = []
      for (const file of others) {
        setReading(file.name)
        if (await isLibrary(file)) {
          openBackups({ kind: 'read-library', file })
          continue
        }
        all.push(await read(file).catch((reason: unknown) => unreadable(file.name, reason)))
      }
      setReading(null)
      setReceived(all.length > 0 ? all : null)
    },
    close() {
      setReceived(null)
      if (hasTexts) go({ screen: 'new-article' })
    },
  }
}

async function isLibrary(file: File): Promise<boolean> {
  if (fileKind(file.name) !== 'article') return false
  const { isLibraryFile } = await import('../../state/exchange/is-library-file.ts')
  return isLibraryFile(file).catch(() => false)
}

/** The browser could not give the file's bytes (it is gone, or a folder), or the parser could not be loaded. */
const unreadable = (name: string, reason: unknown): ReceivedFile => ({
  file: { name, document: null, refused: [], fault: null }, reception: { state: 'failed', fault: { code: 'failed', reason: String(reason) } },
})
