// Carries out what commands only name: history, files, dialogs, other screens.

import { useEffect } from 'react'
import type { Effect } from '../commands/command.ts'
import type { BackupsRequest } from '../ui/shared/backups-door.tsx'
import type { Navigation } from '../ui/shared/navigation.tsx'
import { useExport } from '../ui/shared/use-export.ts'
import { useWorkspace } from '../ui/shared/workspace-context.tsx'
import { installOffer } from './offline/install-offer.ts'
import { suggestionWork } from './suggestion-work.ts'
import type { AppDialog } from './AppDialogs.tsx'

interface ScreenActs {
  readonly showDialog: (dialog: AppDialog) => void
  readonly startTour: () => void
  readonly openBackups: (request: BackupsRequest) => void
}

export function useEffects({ go }: Navigation, { showDialog, startTour, openBackups }: ScreenActs): void {
  const workspace = useWorkspace()
  const exported = useExport()
  useEffect(() => {
    const carryOut: { [E in Effect]: () => void } = {
      undo: () => void workspace.session.undo(),
      redo: () => void workspace.session.redo(),
      'export-json': () => void exportOpenArticle(),
      'open-library': () => go({ screen: 'library' }),
      'new-article': () => go({ screen: 'new-article' }),
      'open-palette': () => showDialog('palette'),
      'show-keys': () => showDialog('keys'),
      'start-tour': startTour,
      'open-settings': () => showDialog('settings'),
      print: () => print(),
      install: () => void installOffer.take(),
      'show-copies': () => showCopies(),
      'back-up-library': () => openBackups({ kind: 'write-library' }),
      'stop-suggesting': () => suggestionWork.stop(),
      'suggest-again': () => suggestionWork.again(),
    }
    const showCopies = () => {
      const state = workspace.session.store.getState()
      if (state.phase !== 'closed') openBackups({ kind: 'copies', articleId: state.articleId })
    }
    const exportOpenArticle = async () => {
      const state = workspace.session.store.getState()
      if (state.phase !== 'open') return
      await exported.document(state.document)
    }
    return workspace.onEffect(effect => carryOut[effect]())
  }, [workspace, exported, go, showDialog, startTour, openBackups])
}
