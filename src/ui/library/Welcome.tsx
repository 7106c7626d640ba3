// The library on the first day: what the tool is for, and the ways to begin.

import { useTranslation } from 'react-i18next'
import { FileButton } from '../shared/FileButton.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import { startTour } from '../../commands/start-tour.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { openedKinds } from './opened-kinds.ts'
import type { OpenSample } from './use-open-sample.ts'

export function Welcome({ sample, onFiles }: { sample: OpenSample | null; onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  const { dispatch } = useWorkspace()
  const tourSeen = useSettings(settings => settings.tourSeen)
  return (
    <section className="library-welcome" aria-labelledby="library-welcome-title">
      <h2 id="library-welcome-title">{t('library.welcome.title')}</h2>
      <p>{t('library.welcome.text')}</p>
      <ul className="library-ways">
        <li>
          <a className="button is-primary" href={hrefOf({ screen: 'new-article' })}>{t('library.welcome.paste')}</a>
          <p className="muted">{t('library.welcome.pasteHint')}</p>
        </li>
        <li>
          <FileButton words={t('library.welcome.open')} accept={openedKinds} isMultiple onFiles={onFiles} />
          <p className="muted">{t('library.welcome.openHint')}</p>
        </li>
      </ul>
      {sample && (
        <div className="library-row library-sample">
          <button type="button" className="library-open" disabled={sample.isOpening} onClick={sample.open}>
            <span className="chip">{t('library.sample')}</span> <span>{t('library.welcome.sampleHint')}</span>
          </button>
          <p className="library-row-acts"><button type="button" className="button" onClick={() => dispatch(startTour)}>{t(tourSeen ? 'library.welcome.tourAgain' : 'library.welcome.tour')}</button></p>
          {sample.isOpening && <p className="muted" role="status">{t('library.sampleOpening')}</p>}
        </div>
      )}
    </section>
  )
}
