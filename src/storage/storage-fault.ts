// Why something could not be kept or read.

/** Why something could not be kept or read. The interface owns the words. */
export type StorageFault =
  | { readonly code: 'missing' }
  /** What is stored is not what was written; `raw` is the untouched entry, for the person to download. */
  | { readonly code: 'damaged'; readonly raw: string }
  /** Written by a newer version of the tool; `raw` is the untouched entry, where it is at hand. */
  | { readonly code: 'newer'; readonly schemaVersion: number; readonly raw?: string }
  | { readonly code: 'full' }
  | { readonly code: 'blocked' }
  | { readonly code: 'failed'; readonly reason: string }
