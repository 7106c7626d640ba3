// Leftovers of the web page: set aside, and brought back by one click.

import { useTranslation } from 'react-i18next'
import type { DraftBlock } from '../../state/exchange/read-blocks.ts'
import { BlockLabel } from './BlockLabel.tsx'
import { ShownText } from './ShownText.tsx'

export function SetAsideBlocks({ blocks, onBringBack }: { blocks: readonly DraftBlock[]; onBringBack: (keys: readonly string[]) => void }) {
  const { t } = useTranslation()
  if (blocks.length === 0) return null
  return (
    <section className="exchange-aside" aria-labelledby="exchange-aside-title">
      <h3 id="exchange-aside-title">{t('exchange.setAside.title')}</h3>
      <p className="muted">{t('exchange.setAside.hint')}</p>
      <ul>
        {blocks.map((block, number) => (
          <li key={number}>
            <BlockLabel block={block} act="back" onAct={() => onBringBack([block.key])} />
            <p className="exchange-words" lang={block.side === 'original' ? 'ar' : 'en'} dir="auto"><ShownText text={block.text} /></p>
          </li>
        ))}
      </ul>
      {blocks.length > 1 && <p><button type="button" className="button" onClick={() => onBringBack(blocks.map(block => block.key))}>{t('exchange.setAside.all')}</button></p>}
    </section>
  )
}
