// A size in percent, by slider.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'

interface StepSettingProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}

export function StepSetting({ label, value, min, max, onChange }: StepSettingProps) {
  const id = useId()
  const { t } = useTranslation()
  const words = t('settings.percent', { count: value })
  return (
    <div className="shell-step-setting">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="range" min={min} max={max} step={10} value={value} aria-valuetext={words} onChange={event => onChange(Number(event.target.value))} />
      <output htmlFor={id}>{words}</output>
    </div>
  )
}
