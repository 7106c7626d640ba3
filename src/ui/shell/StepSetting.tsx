// A size in percent, by slider.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { intlTag } from '../../i18n/intl-tag.ts'
import { useSettings } from '../shared/workspace-context.tsx'

interface StepSettingProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}

export function StepSetting({ label, value, min, max, onChange }: StepSettingProps) {
  const id = useId()
  const { i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const words = new Intl.NumberFormat(intlTag(i18n.language, numerals), { style: 'percent' }).format(value / 100)
  return (
    <div className="shell-step-setting">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="range" min={min} max={max} step={10} value={value} aria-valuetext={words} onChange={event => onChange(Number(event.target.value))} />
      <output htmlFor={id}>{words}</output>
    </div>
  )
}
