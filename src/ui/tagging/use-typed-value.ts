// What somebody is typing into a field that keeps only what can be read: the letters stay as they were typed, right or
// wrong, until the kept value changes from elsewhere.

import { useState } from 'react'
import { useRun } from './use-run.ts'

export type ReadValue<V> = { readonly ok: true; readonly value: V } | { readonly ok: false }

interface TypedValueOptions<V> {
  /** As it is kept. */
  readonly value: V
  readonly show: (value: V) => string
  readonly read: (text: string) => ReadValue<V>
  readonly onChange: (value: V, run: string) => void
}

export interface TypedValue {
  readonly text: string
  readonly isInvalid: boolean
  readonly onType: (text: string) => void
  readonly onFocus: () => void
  /** Shows what was understood in the field's own form; what could not be read stays as it is. */
  readonly onBlur: () => void
}

export function useTypedValue<V>({ value, show, read, onChange }: TypedValueOptions<V>): TypedValue {
  const run = useRun()
  const [typed, setTyped] = useState<{ text: string; kept: V } | null>(null)
  const current = typed !== null && Object.is(typed.kept, value) ? typed.text : null
  const isInvalid = current !== null && !read(current).ok
  return {
    text: current ?? show(value),
    isInvalid,
    onType(text) {
      const result = read(text)
      setTyped({ text, kept: result.ok ? result.value : value })
      if (result.ok) onChange(result.value, run.current())
    },
    onFocus: run.begin,
    onBlur: () => !isInvalid && setTyped(null),
  }
}
