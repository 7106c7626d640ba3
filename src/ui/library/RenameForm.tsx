// Both titles of an article, to be changed where they stand.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PerSide } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'

interface RenameFormProps {
  readonly titles: PerSide<string>
  readonly onSave: (titles: PerSide<string>) => void
  readonly onCancel: () => void
}

/** Enter saves, Escape leaves everything as it was. */
export function RenameForm({ titles, onSave, onCancel }: RenameFormProps) {
  const { t } = useTranslation()
  const first = useRef<HTMLInputElement>(null)
  const [written, setWritten] = useState(titles)
  useEffect(() => first.current?.select(), [])
  return (
    <form
      className="library-rename"
      onSubmit={event => {
        event.preventDefault()
        onSave({ original: written.original.trim(), rendering: written.rendering.trim() })
      }}
      onKeyDown={event => event.key === 'Escape' && onCancel()}
    >
      {sides.map(side => (
        <label key={side} className="field">
          <span className="label">{t(`library.titleFields.${side}`)}</span>
          <input
            ref={side === 'original' ? first : undefined}
            className="input" lang={side === 'original' ? 'ar' : 'en'} dir={side === 'original' ? 'rtl' : 'ltr'} maxLength={1_000}
            value={written[side]} onChange={event => setWritten({ ...written, [side]: event.target.value })}
          />
        </label>
      ))}
      <p className="library-row-acts">
        <button type="submit" className="button is-primary">{t('library.save')}</button>
        <button type="button" className="button" onClick={onCancel}>{t('library.cancel')}</button>
      </p>
    </form>
  )
}
