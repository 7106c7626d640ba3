// A field for an address on the web, and the way there.

import { useTranslation } from 'react-i18next'
import { safeLink } from './safe-link.ts'
import { TextField } from './TextField.tsx'

export function LinkField({ value, onChange }: { value: string; onChange: (value: string, run: string) => void }) {
  const { t } = useTranslation()
  const href = safeLink(value)
  return (
    <TextField label={t('tagging.field.link')} value={value} onChange={onChange} dir="ltr" inputMode="url">
      {href && <a className="tagging-link" href={href} target="_blank" rel="noopener noreferrer">{t('tagging.link.open')}</a>}
      {!href && value.trim() !== '' && <small className="muted">{t('tagging.link.notOpened')}</small>}
    </TextField>
  )
}
