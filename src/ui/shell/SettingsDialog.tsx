// What a reader may choose: language, digits, look, type, columns, name.

import { useTranslation } from 'react-i18next'
import { changeSettings } from '../../commands/change-settings.ts'
import type { Settings } from '../../commands/settings.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { Choice } from './Choice.tsx'
import { StepSetting } from './StepSetting.tsx'

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const settings = useSettings(state => state)
  const set = (change: Partial<Settings>) => dispatch(changeSettings, change)
  return (
    <Dialog title={t('settings.title')} onClose={onClose} className="shell-settings">
      <Choice
        label={t('settings.language')} value={settings.interfaceLanguage} onChange={interfaceLanguage => set({ interfaceLanguage })}
        options={[{ value: 'ar', label: 'العربية', lang: 'ar' }, { value: 'en', label: 'English', lang: 'en' }]}
      />
      <Choice
        label={t('settings.numerals')} hint={t('settings.numeralsHint')} value={settings.numerals} onChange={numerals => set({ numerals })}
        options={[{ value: 'latn', label: '123' }, { value: 'arab', label: '١٢٣' }]}
      />
      <Choice
        label={t('settings.theme')} value={settings.theme} onChange={theme => set({ theme })}
        options={(['system', 'light', 'dark'] as const).map(value => ({ value, label: t(`settings.themes.${value}`) }))}
      />
      <StepSetting label={t('settings.typeSize')} value={settings.typeSize} min={80} max={200} onChange={typeSize => set({ typeSize })} />
      <StepSetting label={t('settings.lineHeight')} value={settings.lineHeight} min={80} max={160} onChange={lineHeight => set({ lineHeight })} />
      <Choice
        label={t('settings.columns')} value={settings.columnsSwapped ? 'swapped' : 'plain'} onChange={value => set({ columnsSwapped: value === 'swapped' })}
        options={(['plain', 'swapped'] as const).map(value => ({ value, label: t(`settings.columnOrder.${value}`) }))}
      />
      <Choice
        label={t('settings.shownSides')} value={settings.hiddenSide ?? 'none'} onChange={value => set({ hiddenSide: value === 'none' ? null : value })}
        options={(['none', 'rendering', 'original'] as const).map(value => ({ value, label: t(`settings.hidden.${value}`) }))}
      />
      <Choice
        label={t('overview.setting.strip')} value={settings.showsOverview ? 'shown' : 'hidden'} onChange={value => set({ showsOverview: value === 'shown' })}
        options={(['shown', 'hidden'] as const).map(value => ({ value, label: t(`overview.setting.${value}`) }))}
      />
      <Choice
        label={t('overview.setting.connectors')} value={settings.showsConnectors ? 'shown' : 'hidden'} onChange={value => set({ showsConnectors: value === 'shown' })}
        options={(['shown', 'hidden'] as const).map(value => ({ value, label: t(`overview.setting.${value}`) }))}
      />
      <label className="field">
        <span className="label">{t('settings.annotator')}</span>
        <input className="input" dir="auto" value={settings.annotator ?? ''} onChange={event => set({ annotator: event.target.value })} autoComplete="name" maxLength={200} />
        <small className="muted">{t('settings.annotatorHint')}</small>
      </label>
    </Dialog>
  )
}
