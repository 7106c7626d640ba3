// The bar over the library and the import screen.

import { Brand } from './Brand.tsx'
import { ConnectionState } from './ConnectionState.tsx'
import { InterfaceButtons } from './InterfaceButtons.tsx'
import './shell.css'

export function LibraryBar() {
  return (
    <header className="shell-bar">
      <Brand />
      <span className="shell-space" />
      <ConnectionState />
      <InterfaceButtons />
    </header>
  )
}
