// Opens the search.

import { useTranslation } from 'react-i18next'
import { find } from '../../commands/find.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { ShellIcon } from './ShellIcon.tsx'

export function SearchButton() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const isOpen = useView(view => view.search.isOpen)
  return (
    <button type="button" className="button is-quiet" title={t('command.find')} aria-expanded={isOpen} onClick={() => dispatch(find)}>
      <ShellIcon name="search" /><span className="visually-hidden">{t('command.find')}</span>
    </button>
  )
}
