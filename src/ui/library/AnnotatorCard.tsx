// Asks once, kindly, what marks shall be signed with; afterwards a quiet line where it can be changed.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeSettings } from '../../commands/change-settings.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'

export function AnnotatorCard() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const annotator = useSettings(settings => settings.annotator)
  const [isChanging, setIsChanging] = useState(false)
  const [written, setWritten] = useState(annotator ?? '')
  const decide = (name: string | null) => {
    dispatch(changeSettings, { annotator: name })
    setIsChanging(false)
  }

  if (annotator !== '' && !isChanging)
    return (
      <p className="library-signature muted">
        {annotator === null ? t('library.annotator.unsigned') : t('library.annotator.signed', { name: `\u2068${annotator}\u2069` })}{' '}
        <button
          type="button" className="button is-quiet"
          onClick={() => {
            setWritten(annotator ?? '')
            setIsChanging(true)
          }}
        >
          {annotator === null ? t('library.annotator.sign') : t('library.annotator.change')}
        </button>
      </p>
    )
  return (
    <form
      className="library-annotator" aria-label={t('library.annotator.ask')}
      onSubmit={event => {
        event.preventDefault()
        decide(written.trim() || null)
      }}
    >
      <h2>{t('library.annotator.ask')}</h2>
      <p className="muted">{t('library.annotator.why')}</p>
      <p className="library-annotator-field">
        <input
          className="input" dir={written ? 'auto' : undefined} aria-label={t('library.annotator.label')} placeholder={t('library.annotator.label')} autoComplete="name" maxLength={200}
          // The person asked for this field by a click.
          autoFocus={isChanging} // oxlint-disable-line jsx-a11y/no-autofocus
          value={written} onChange={event => setWritten(event.target.value)}
        />
        <button type="submit" className="button is-primary" disabled={written.trim() === ''}>{t('library.annotator.save')}</button>
        <button type="button" className="button is-quiet" onClick={() => decide(annotator || null)}>{t('library.annotator.notNow')}</button>
      </p>
    </form>
  )
}
