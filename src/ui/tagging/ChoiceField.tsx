// One of a few, all in sight: radio buttons drawn as chips.

import { useId } from 'react'

interface ChoiceFieldProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly V[]
  readonly wordsOf: (option: V) => string
  readonly onChange: (option: V) => void
}

export function ChoiceField<V extends string>({ label, value, options, wordsOf, onChange }: ChoiceFieldProps<V>) {
  const name = useId()
  return (
    <fieldset className="tagging-choice">
      <legend>{label}</legend>
      <div>
        {options.map(option => (
          <label key={option} className="chip">
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{wordsOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
