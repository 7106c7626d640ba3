// One of many: the browser's own list.

import { useId, type ReactNode } from 'react'

interface SelectFieldProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  /** The options. */
  readonly children: ReactNode
}

export function SelectField<V extends string>({ label, value, onChange, children }: SelectFieldProps<V>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={event => onChange(event.target.value as V)}>{children}</select>
    </div>
  )
}
