// Other names of an entity: each can be taken away, and one is added at a time.

import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { typedDirection } from './typed-direction.ts'

interface AliasesFieldProps {
  readonly aliases: readonly string[]
  readonly onChange: (aliases: readonly string[]) => void
}

export function AliasesField({ aliases, onChange }: AliasesFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState('')
  const add = () => {
    const alias = typed.trim()
    setTyped('')
    if (alias !== '' && !aliases.includes(alias)) onChange([...aliases, alias])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t('tagging.field.aliases')}</label>
      {aliases.length > 0 && (
        <ul className="tagging-aliases">
          {aliases.map(alias => (
            <li key={alias} className="chip">
              <bdi>{alias}</bdi>
              <button type="button" aria-label={t('tagging.alias.remove', { name: alias })} onClick={() => onChange(aliases.filter(one => one !== alias))}>×</button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id} className="input" dir={typedDirection(typed)} value={typed} maxLength={10_000} autoComplete="off" placeholder={t('tagging.alias.add')}
        onChange={event => setTyped(event.target.value)} onKeyDown={onKeyDown} onBlur={add}
      />
    </div>
  )
}
