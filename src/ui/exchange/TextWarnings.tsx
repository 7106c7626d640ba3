// Characters of a text that hide, break or turn it around, each with its place.

import { useTranslation } from 'react-i18next'
import type { TextWarning } from '../../state/exchange/inspect-text.ts'
import type { FileEncoding } from '../../state/exchange/new-article-draft.ts'

export function TextWarnings({ encoding, warnings }: { encoding: FileEncoding | null; warnings: readonly TextWarning[] }) {
  const { t } = useTranslation()
  const invalid = encoding?.invalid
  if (!invalid && warnings.length === 0) return null
  return (
    <section className="exchange-notice" aria-label={t('exchange.warnings')}>
      <ul className="exchange-warnings">
        {invalid && (
          <li data-warning="invalid">
            {t('exchange.warning.invalid', { count: invalid.count, encoding: encoding.encoding.toUpperCase(), byte: invalid.byte + 1, line: invalid.line })}
          </li>
        )}
        {warnings.map(warning => (
          <li key={warning.code} data-warning={warning.code}>
            {t(`exchange.warning.${warning.code}`, { count: warning.count, names: namesOf(warning) })}
            <ul>
              {warning.places.map((place, number) => (
                <li key={number}>{t('exchange.place', { line: place.line, column: place.column })} <bdi dir="ltr"><code>{place.name}</code></bdi></li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

const namesOf = (warning: TextWarning): string => `\u2066${[...new Set(warning.places.map(place => place.name))].join(', ')}\u2069`
