// The fields for a name or a wording in both languages of the article.

import { useTranslation } from 'react-i18next'
import type { PerSide } from '../../model/records.ts'
import { useReaderSides } from './RecordName.tsx'
import { TextField } from './TextField.tsx'
import { useArticleRecord } from './use-article-record.ts'

interface SideFieldsProps {
  readonly what: 'name' | 'wording'
  readonly values: PerSide<string>
  readonly onChange: (changes: Partial<PerSide<string>>, run: string) => void
}

/** One field a side, in that side's language and direction whatever the interface speaks. */
export function SideFields({ what, values, onChange }: SideFieldsProps) {
  const { t } = useTranslation()
  const languages = useArticleRecord(article => article.languages)
  const sides = useReaderSides()
  return (
    <>
      {sides.map(side => (
        <TextField
          key={side} label={t(`tagging.field.${what}.${side}`)} value={values[side]} lang={languages[side].language} dir={languages[side].direction}
          lines={what === 'wording' ? 3 : 1} onChange={(value, run) => onChange({ [side]: value }, run)}
        />
      ))}
    </>
  )
}
