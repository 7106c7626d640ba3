// The file of a library as it is read: as a whole in pieces, and any part of it again. A browser's `File` is one.

import type { ByteRange } from '../../interchange/native/library-scanner.ts'

export interface LibrarySource {
  readonly name: string
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** Rejects when the file is gone or changed. */
export const readRange = async (source: LibrarySource, { start, end }: ByteRange): Promise<Uint8Array> =>
  new Uint8Array(await source.slice(start, end).arrayBuffer())
