// A field that says beside itself when what was typed cannot be read.

import { useId } from 'react'
import type { TypedValue } from './use-typed-value.ts'

interface TypedFieldProps {
  readonly label: string
  readonly typed: TypedValue
  readonly fault: string
  readonly placeholder?: string
  readonly inputMode?: 'decimal' | 'text'
}

/** Digits and dates run from left to right in either language; a word behind them («3 ملايين») turns the field. */
const arabicWord = /(?=\p{L})\p{Script=Arabic}/u

export function TypedField({ label, typed, fault, placeholder, inputMode = 'text' }: TypedFieldProps) {
  const id = useId()
  const faultId = `${id}-fault`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} className="input tagging-typed" dir={arabicWord.test(typed.text) ? 'rtl' : 'ltr'} value={typed.text} inputMode={inputMode} placeholder={placeholder} autoComplete="off" maxLength={100}
        aria-invalid={typed.isInvalid} aria-describedby={typed.isInvalid ? faultId : undefined}
        onChange={event => typed.onType(event.target.value)} onFocus={typed.onFocus} onBlur={typed.onBlur}
      />
      <small id={faultId} className="tagging-fault" aria-live="polite">{typed.isInvalid && fault}</small>
    </div>
  )
}
