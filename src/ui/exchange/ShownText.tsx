// Article text in the preview, with the characters that could turn it around shown as what they are. For looking at
// only: the stored text keeps them.

import { useTranslation } from 'react-i18next'
import { findBidiControls } from '../../text/bidi-controls.ts'

const turning = /^(LRE|RLE|LRO|RLO|PDF|LRI|RLI|FSI|PDI)$/

export function ShownText({ text }: { text: string }) {
  const { t } = useTranslation()
  const controls = findBidiControls(text).filter(({ name }) => turning.test(name))
  if (controls.length === 0) return text
  return (
    <>
      {controls.map(({ offset, name }, number) => (
        <span key={number}>
          {text.slice(number === 0 ? 0 : controls[number - 1]!.offset + 1, offset)}
          <bdi className="exchange-control" dir="ltr" title={t('exchange.control')}>{name}</bdi>
        </span>
      ))}
      {text.slice(controls.at(-1)!.offset + 1)}
    </>
  )
}
