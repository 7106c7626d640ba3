// Records of a file that could not come in, or came in mended: which, where in the file, and why.

import { useTranslation } from 'react-i18next'
import type { RefusedRecord } from '../../state/exchange/import-file.ts'
import './article-facts.css'

/** More than this nobody reads one by one. */
const mostShown = 100

export function RefusedList({ refused }: { refused: readonly RefusedRecord[] }) {
  const { t } = useTranslation()
  const leftOut = refused.filter(record => !record.kept), mended = refused.filter(record => record.kept)
  if (refused.length === 0) return <p className="muted">{t('library.import.clean')}</p>
  return (
    <div className="library-refused">
      {leftOut.length > 0 && <RefusedRecords heading={t('library.import.leftOut', { count: leftOut.length })} records={leftOut} />}
      {mended.length > 0 && <RefusedRecords heading={t('library.import.mended', { count: mended.length })} records={mended} />}
    </div>
  )
}

function RefusedRecords({ heading, records }: { heading: string; records: readonly RefusedRecord[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h4>{heading}</h4>
      <ol>
        {records.slice(0, mostShown).map((record, number) => (
          <li key={number} data-pointer={record.pointer}>
            <p>{t(`faults.refused.${record.code}`)}</p>
            {record.words && <p><bdi className="library-refused-words">{record.words}</bdi></p>}
            <p className="muted"><bdi dir="ltr"><code>{record.pointer || '/'}</code></bdi> {record.details.map((detail, n) => <RefusedDetail key={n} detail={detail} />)}</p>
          </li>
        ))}
      </ol>
      {records.length > mostShown && <p className="muted">{t('library.import.more', { count: records.length - mostShown })}</p>}
    </>
  )
}

function RefusedDetail({ detail: { code, ...values } }: { detail: RefusedRecord['details'][number] }) {
  const { t } = useTranslation()
  const expected = 'expected' in values && t(`faults.type.${values.expected}`, { defaultValue: values.expected })
  return <span>{t(`faults.detail.${code}`, { ...values, ...(expected && { expected }) })} </span>
}
