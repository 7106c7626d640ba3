// What comes back from a store: a value, or why there is none.

import type { StorageFault } from './storage-fault.ts'

export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StorageFault }
