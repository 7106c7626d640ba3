// Random ids: 80 bits as 16 letters and digits, enough that two tabs or two people never meet.

import type { Id, RecordType } from '../model/records.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** A fresh id, led by the first letter of its type so that a person can tell ids apart in a file. */
export function newId<T extends RecordType>(type: T): Id<T> {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `${type.slice(0, 3)}-${Array.from(bytes, byte => letters[byte & 31]).join('')}` as Id<T>
}
