// Keys that no command may be given, because the browser or the page needs them.

/** `browser`: the browser acts on it first, or people count on it; `page`: it moves the focus or closes what is open. */
export type KeyReserve = 'browser' | 'page'

const ofTheBrowser = new RegExp(
  `^(${[
    '\\$mod\\+(Shift\\+)?Key[TNWQRP]', // tabs, windows, quitting, reloading, printing
    '\\$mod\\+Key[ACVXLD]', // copying and pasting, the address, bookmarks
    '\\$mod\\+Shift\\+Key[ACIJDV]', // tools of the browser, pasting plainly
    '\\$mod\\+(Digit\\d|Equal|Minus|NumpadAdd|NumpadSubtract|Numpad0|PageUp|PageDown|F4)', // tabs by number, zoom
    'Alt\\+(F4|Space|KeyD|Home)',
    '(Shift\\+)?F(5|6|10|11|12)',
    '.*Meta\\+.*', // the system's own, and nothing that a page is sure to hear of
  ].join('|')})$`,
)
const ofThePage = /^(\$mod\+|Alt\+)?(Shift\+)?(Tab|ContextMenu)$|^(Shift\+)?Space$|^\$mod\+(Shift\+)?Enter$/

/** Why a command cannot have the key (in the notation of `canonicalKey`), or null when it can. */
export function keyReserve(keys: string): KeyReserve | null {
  if (ofTheBrowser.test(keys)) return 'browser'
  return ofThePage.test(keys) ? 'page' : null
}
