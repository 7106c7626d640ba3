// What can be done now or later, by group, with its keys: the menu over the same list as the shortcuts.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Collection, Header, I18nProvider, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { allCommands } from '../../commands/all-commands.ts'
import type { Command, CommandContext, CommandGroup } from '../../commands/command.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKeyMap } from '../shared/use-keys.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { MenuLabel } from './MenuLabel.tsx'

/** Steps of the cursor and the choice of a type by its place are for the keys alone: from a menu they mean nothing. */
const forKeysAlone = /Arrow|Home|End|Digit/
/** What has no button elsewhere comes first. */
const order: readonly CommandGroup[] = ['article', 'view', 'history', 'editing', 'tagging', 'suggestions', 'repair', 'reading']
const offered = allCommands.filter(command => !command.internal && !forKeysAlone.test(command.keys?.[0] ?? '')) as readonly Command[]
const groups = order.map(id => ({ id, commands: offered.filter(command => command.group === id) })).filter(group => group.commands.length > 0)

export function CommandMenu() {
  const { t, i18n } = useTranslation()
  const workspace = useWorkspace()
  const { keysOf } = useKeyMap()
  // Asked once, on opening: what a command looks at goes on changing in part while the menu is closed.
  const [disabled, setDisabled] = useState<readonly string[]>([])
  // The menu stands apart from the page and would take its direction from the browser's language.
  return (
    <I18nProvider locale={i18n.language}>
      <MenuTrigger onOpenChange={open => open && setDisabled(disabledIn(workspace.context()))}>
        <Button className="button is-quiet"><MenuLabel /></Button>
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
                      {keysOf(command.id)[0] && <KeyCaps keys={keysOf(command.id)[0]!} />}
                    </MenuItem>
                  )}
                </Collection>
              </MenuSection>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  )
}

const disabledIn = (context: CommandContext | null): string[] =>
  context ? offered.filter(command => !command.isEnabled(context)).map(command => command.id) : []
