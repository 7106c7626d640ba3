// All commands that can be done now or later, by group, with their keys: the menu over the same list as the shortcuts.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Collection, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { allCommands } from '../../commands/all-commands.ts'
import type { Command, CommandContext } from '../../commands/command.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { KeyCaps } from './KeyCaps.tsx'

const offered = allCommands.filter(command => !command.internal) as readonly Command[]
const groups = [...new Set(offered.map(command => command.group))].map(id => ({ id, commands: offered.filter(command => command.group === id) }))

export function CommandMenu() {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const [context, setContext] = useState<CommandContext | null>(null)
  const disabled = context ? offered.filter(command => !command.isEnabled(context)).map(command => command.id) : []
  return (
    <MenuTrigger onOpenChange={open => open && setContext(workspace.context())}>
      <Button className="button is-quiet">{t('shell.menu')}</Button>
      <Popover className="shell-menu" placement="bottom end">
        <Menu
          items={groups} disabledKeys={disabled}
          onAction={id => workspace.dispatch(offered.find(command => command.id === id)!)}
        >
          {group => (
            <MenuSection>
              <Header>{t(`shell.group.${group.id}`)}</Header>
              <Collection items={group.commands}>
                {command => (
                  <MenuItem id={command.id} textValue={t(command.labelKey)}>
                    <span>{t(command.labelKey)}</span>
                    {command.keys?.[0] && <KeyCaps keys={command.keys[0]} />}
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
