// A fault in words: what happened, where, and what to do. The one place that turns codes into sentences.

import { useTranslation } from 'react-i18next'
import type { StorageFault } from '../../state/repository-port.ts'
import { downloadRaw } from './download-raw.ts'
import './fault-message.css'

/** Every code that storage, imports and files can fail with, and what its sentence may name. */
export type ShownFault = StorageFault | {
  readonly code:
    | 'not-json' | 'truncated' | 'newer' | 'not-hashiya' | 'no-article' | 'invalid-utf8' | 'too-deep'
    | 'too-large' | 'too-large-file' | 'empty-file' | 'empty-library' | 'unknown-kind'
  /** Counted from 1. */
  readonly line?: number
  readonly column?: number
  /** Counted from 0. */
  readonly byte?: number
  readonly schemaVersion?: number
  readonly size?: number
  readonly limit?: number
}

export function FaultMessage({ fault }: { fault: ShownFault }) {
  const { t } = useTranslation()
  const place = placeOf(fault)
  return (
    <div className="fault" data-fault={fault.code}>
      <p className="fault-what">
        {t(`faults.${fault.code}.what`, { ...fault, raw: '' })}
        {place && <> <span className="fault-place">{t(`faults.${place.key}`, place)}</span></>}
      </p>
      <p className="muted">{t(`faults.${fault.code}.act`)}</p>
      {'raw' in fault && fault.raw !== undefined && (
        <p><button type="button" className="button" onClick={() => downloadRaw(`hashiya-${fault.code}.json`, fault.raw!)}>{t('faults.download')}</button></p>
      )}
    </div>
  )
}

function placeOf(fault: ShownFault) {
  if (!('line' in fault) || fault.line === undefined) return null
  return { key: fault.byte === undefined ? 'line' as const : 'byte' as const, line: fault.line, column: fault.column, byte: fault.byte === undefined ? undefined : fault.byte + 1 }
}
