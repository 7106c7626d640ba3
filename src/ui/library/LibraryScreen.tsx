// The library: the articles of this browser, the ways to new ones, and the bin.

import { lazy, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackupsDoor } from '../shared/backups-door.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { FileButton } from '../shared/FileButton.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import { useFileDrop } from '../shared/use-file-drop.ts'
import { AnnotatorCard } from './AnnotatorCard.tsx'
import { ArticleList } from './ArticleList.tsx'
import { Bin } from './Bin.tsx'
import { openedKinds } from './opened-kinds.ts'
import { UndoNotice } from './UndoNotice.tsx'
import { useArrivals } from './use-arrivals.ts'
import { useIntake } from './use-intake.ts'
import { useLibrary } from './use-library.ts'
import { useLibraryActs } from './use-library-acts.ts'
import { useOpenSample } from './use-open-sample.ts'
import { usePresent } from '../shared/use-present.ts'
import { Welcome } from './Welcome.tsx'
import './library.css'

const RoomSection = lazy(async () => ({ default: (await import('./room/RoomSection.tsx')).RoomSection }))
const SetAsideSection = lazy(async () => ({ default: (await import('./room/SetAsideSection.tsx')).SetAsideSection }))
const ImportReport = lazy(async () => ({ default: (await import('./ImportReport.tsx')).ImportReport }))

export function LibraryScreen() {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  const { library, reload } = useLibrary()
  const acts = useLibraryActs()
  const intake = useIntake()
  const openBackups = useBackupsDoor()
  const sample = useOpenSample()
  const present = usePresent()
  const heading = useRef<HTMLHeadingElement>(null)
  useArrivals(files => intake.take(files))
  const isOver = useFileDrop(files => intake.take(files))
  const fault = acts.fault ?? sample?.fault
  const isFirstDay = library.phase === 'ready' && library.articles.length === 0
  return (
    <main className="library">
      <header className="library-head">
        <h1 ref={heading} tabIndex={-1}>{t('library.title')}</h1>
        {library.phase !== 'loading' && !isFirstDay && (
          <p className="library-row-acts">
            <a className="button is-primary" href={hrefOf({ screen: 'new-article' })}>{t('library.newArticle')}</a>
            <FileButton words={t('library.openFile')} accept={openedKinds} isMultiple onFiles={files => intake.take(files)} />
            {sample && <button type="button" className="button is-quiet" disabled={sample.isOpening} onClick={sample.open}>{t('library.openSample')}</button>}
            <button type="button" className="button is-quiet" onClick={() => openBackups({ kind: 'write-library' })}>{t('backups.write.open')}</button>
          </p>
        )}
      </header>
      {intake.reading !== null && <p role="status">{t('library.import.reading', { name: `\u2068${intake.reading}\u2069` })}</p>}
      {fault && <div className="library-fault" role="alert"><FaultMessage fault={fault} /></div>}
      {library.phase === 'loading' && <p className="muted" role="status">{t('library.loading')}</p>}
      {library.phase === 'failed' && (
        <div className="library-fault" role="alert">
          <p>{t('library.listFailed')}</p>
          <FaultMessage fault={library.fault} />
          <button type="button" className="button" onClick={reload}>{t('library.again')}</button>
        </div>
      )}
      {isFirstDay && <Welcome sample={sample} onFiles={files => intake.take(files)} />}
      {library.phase === 'ready' && (
        <>
          {!isFirstDay && <ArticleList articles={library.articles} acts={acts} present={present} />}
          <AnnotatorCard />
          {(!isFirstDay || library.bin.length > 0) && <Bin bin={library.bin} present={present} onRestore={acts.restore} onErase={acts.erase} onRestoreAll={acts.restoreAll} onEraseAll={acts.eraseAll} />}
          <Suspense>
            <SetAsideSection />
            <RoomSection hasBin={library.bin.length > 0} />
          </Suspense>
        </>
      )}
      <UndoNotice notice={acts.notice} onClose={acts.closeNotice} home={heading} />
      {isOver && <div className="library-drop" aria-hidden="true"><span>{t('library.drop')}</span></div>}
      {intake.received && <Suspense><ImportReport received={intake.received} onClose={intake.close} /></Suspense>}
    </main>
  )
}
