// A field of the inspector for words. What is typed is kept at once, letter by letter, as one step of undo.

import { useId, type ReactNode } from 'react'
import { typedDirection } from './typed-direction.ts'
import { useRun } from './use-run.ts'

interface TextFieldProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string, run: string) => void
  /** The language of what is typed; without one it is anybody's, and the first letter decides the direction. */
  readonly lang?: string
  readonly dir?: 'rtl' | 'ltr'
  readonly lines?: number
  readonly inputMode?: 'url' | 'text'
  /** Under the field. */
  readonly children?: ReactNode
}

/** What the saved file allows in one field. */
const longest = 10_000

export function TextField({ label, value, onChange, lang, dir, lines = 1, inputMode, children }: TextFieldProps) {
  const id = useId()
  const run = useRun()
  const shared = {
    id, lang, dir: dir ?? typedDirection(value), value, maxLength: longest, className: 'input', autoComplete: 'off', onFocus: run.begin,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value, run.current()),
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type="text" inputMode={inputMode} spellCheck={inputMode !== 'url'} />}
      {children}
    </div>
  )
}
