// A fault inside one record.

import type { RecordDetail } from './record-detail.ts'
import type { RefusalCode } from './refused-record.ts'

export interface RecordFault {
  /** From the record to the fault. */
  readonly path: readonly PropertyKey[]
  readonly code: RefusalCode
  readonly details: readonly RecordDetail[]
}
