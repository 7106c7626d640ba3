// One of a few: radio buttons in a row.

import { useId } from 'react'

interface ChoiceProps<V extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: V) => void
}

export function Choice<V extends string>({ label, hint, value, options, onChange }: ChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset className="shell-choice">
      <legend>{label}</legend>
      <div>
        {options.map(option => (
          <label key={option.value} lang={option.lang}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && <small className="muted">{hint}</small>}
    </fieldset>
  )
}
