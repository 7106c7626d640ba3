// The one list of commands, behind shortcuts, menus and the key sheet. Its order is that of the sheet.

import { acceptCounterpart } from './accept-counterpart.ts'
import { acceptSuggestion } from './accept-suggestion.ts'
import { acceptSuggestions } from './accept-suggestions.ts'
import { addSpan } from './add-span.ts'
import { addTarget } from './add-target.ts'
import { attributeByName } from './attribute-by-name.ts'
import { attributeClaim } from './attribute-claim.ts'
import { backUpLibrary } from './back-up-library.ts'
import { bringBack } from './bring-back.ts'
import { bringInText } from './bring-in-text.ts'
import { changeKind } from './change-kind.ts'
import { changeSettings } from './change-settings.ts'
import { changeSuggestion, changeSuggestionKind, changeSuggestionType } from './change-suggestion.ts'
import { clearFilter } from './clear-filter.ts'
import { clear } from './clear.ts'
import { closeSearch } from './close-search.ts'
import type { AnyCommand } from './command.ts'
import { correctSource } from './correct-source.ts'
import { deleteAnnotation } from './delete-annotation.ts'
import { dragEdge } from './drag-edge.ts'
import { editArticle } from './edit-article.ts'
import { editClaim } from './edit-claim.ts'
import { editEntity } from './edit-entity.ts'
import { editNote } from './edit-note.ts'
import { editNumber } from './edit-number.ts'
import { editSegment } from './edit-segment.ts'
import { editSource } from './edit-source.ts'
import { exportJson } from './export-json.ts'
import { extendSelection } from './extend-selection.ts'
import { filterList } from './filter-list.ts'
import { filterSuggestions } from './filter-suggestions.ts'
import { findNext } from './find-next.ts'
import { findPrevious } from './find-previous.ts'
import { find } from './find.ts'
import { hideSide } from './hide-side.ts'
import { install } from './install.ts'
import { joinAnnotations } from './join-annotations.ts'
import { joinEntities } from './join-entities.ts'
import { joinEntity } from './join-entity.ts'
import { joinSource } from './join-source.ts'
import { keepOrphan } from './keep-orphan.ts'
import { keepPlace } from './keep-place.ts'
import { largerType } from './larger-type.ts'
import { looserLines } from './looser-lines.ts'
import { markClaim } from './mark-claim.ts'
import { markEntity } from './mark-entity.ts'
import { markOccurrences } from './mark-occurrences.ts'
import { markNumber } from './mark-number.ts'
import { markSource } from './mark-source.ts'
import { moveAttribution } from './move-attribution.ts'
import { moveByLetter } from './move-by-letter.ts'
import { moveCursor } from './move-cursor.ts'
import { moveEdge } from './move-edge.ts'
import { newArticle } from './new-article.ts'
import { nextAnnotation } from './next-annotation.ts'
import { nextOrphan } from './next-orphan.ts'
import { nextStacked } from './next-stacked.ts'
import { nextSuggestion } from './next-suggestion.ts'
import { openLibrary } from './open-library.ts'
import { openPalette } from './open-palette.ts'
import { openSettings } from './open-settings.ts'
import { orderList } from './order-list.ts'
import { placeCursor } from './place-cursor.ts'
import { placeOrphanHere } from './place-orphan-here.ts'
import { placeOrphan } from './place-orphan.ts'
import { previousAnnotation } from './previous-annotation.ts'
import { previousOrphan } from './previous-orphan.ts'
import { previousSuggestion } from './previous-suggestion.ts'
import { print } from './print.ts'
import { putBack } from './put-back.ts'
import { redo } from './redo.ts'
import { rejectSuggestion } from './reject-suggestion.ts'
import { removeOrphan } from './remove-orphan.ts'
import { removeTarget } from './remove-target.ts'
import { renewText } from './renew-text.ts'
import { replaceHit } from './replace-hit.ts'
import { replaceWords } from './replace-words.ts'
import { replace } from './replace.ts'
import { requestCounterpart } from './request-counterpart.ts'
import { requestRetarget } from './request-retarget.ts'
import { restoreCopy } from './restore-copy.ts'
import { restoreSuggestion } from './restore-suggestion.ts'
import { searchFor } from './search-for.ts'
import { selectAnnotation } from './select-annotation.ts'
import { selectAnnotations } from './select-annotations.ts'
import { selectNextToo } from './select-next-too.ts'
import { selectOrphan } from './select-orphan.ts'
import { selectPlace } from './select-place.ts'
import { selectSuggestion } from './select-suggestion.ts'
import { setAside } from './set-aside.ts'
import { setSubtype } from './set-subtype.ts'
import { showCopies } from './show-copies.ts'
import { showHit } from './show-hit.ts'
import { showInspector } from './show-inspector.ts'
import { showKeys } from './show-keys.ts'
import { showList } from './show-list.ts'
import { showMentions } from './show-mentions.ts'
import { showRecord } from './show-record.ts'
import { showRepair } from './show-repair.ts'
import { showSuggestions } from './show-suggestions.ts'
import { smallerType } from './smaller-type.ts'
import { splitAnnotations } from './split-annotations.ts'
import { splitEntity } from './split-entity.ts'
import { startCorrecting } from './start-correcting.ts'
import { startEditing } from './start-editing.ts'
import { startTour } from './start-tour.ts'
import { stepToHit } from './step-to-hit.ts'
import { stopEditing } from './stop-editing.ts'
import { stopSuggesting } from './stop-suggesting.ts'
import { suggestAgain } from './suggest-again.ts'
import { swapColumns } from './swap-columns.ts'
import { switchLanguage } from './switch-language.ts'
import { switchSide } from './switch-side.ts'
import { tagOccurrences } from './tag-occurrences.ts'
import { takeVersion } from './take-version.ts'
import { tighterLines } from './tighter-lines.ts'
import { toggleAnnotation } from './toggle-annotation.ts'
import { toggleClitic } from './toggle-clitic.ts'
import { toggleConnectors } from './toggle-connectors.ts'
import { toggleLetters } from './toggle-letters.ts'
import { toggleOverview } from './toggle-overview.ts'
import { toggleSelectingSeveral } from './toggle-selecting-several.ts'
import { toggleSetAside } from './toggle-set-aside.ts'
import { toggleSuggestions } from './toggle-suggestions.ts'
import { unattributeClaim } from './unattribute-claim.ts'
import { undo } from './undo.ts'
import { writeRendering } from './write-rendering.ts'

export const allCommands: readonly AnyCommand[] = [
  markEntity,
  markClaim,
  markNumber,
  markSource,
  ...setSubtype,
  keepPlace,
  addSpan,
  requestCounterpart,
  requestRetarget,
  toggleClitic,
  ...moveEdge,
  dragEdge,
  deleteAnnotation,
  changeKind,
  joinAnnotations,
  splitAnnotations,
  joinEntities,
  tagOccurrences,
  markOccurrences,
  addTarget,
  removeTarget,
  showSuggestions,
  nextSuggestion,
  previousSuggestion,
  acceptSuggestion,
  rejectSuggestion,
  restoreSuggestion,
  acceptSuggestions,
  ...changeSuggestionKind,
  ...changeSuggestionType,
  toggleSuggestions,
  suggestAgain,
  stopSuggesting,
  changeSuggestion,
  selectSuggestion,
  filterSuggestions,
  acceptCounterpart,
  showRepair,
  nextOrphan,
  previousOrphan,
  ...placeOrphan,
  placeOrphanHere,
  keepOrphan,
  removeOrphan,
  selectOrphan,
  ...moveCursor,
  ...extendSelection,
  ...moveByLetter,
  switchSide,
  nextAnnotation,
  previousAnnotation,
  nextStacked,
  find,
  findNext,
  findPrevious,
  replace,
  ...selectNextToo,
  toggleSelectingSeveral,
  clear,
  placeCursor,
  selectPlace,
  selectAnnotation,
  searchFor,
  stepToHit,
  showHit,
  showRecord,
  closeSearch,
  showMentions,
  selectAnnotations,
  toggleAnnotation,
  startEditing,
  startCorrecting,
  stopEditing,
  editSegment,
  correctSource,
  writeRendering,
  replaceHit,
  replaceWords,
  editEntity,
  editClaim,
  editSource,
  editNumber,
  editNote,
  joinEntity,
  splitEntity,
  joinSource,
  attributeClaim,
  attributeByName,
  unattributeClaim,
  moveAttribution,
  takeVersion,
  undo,
  redo,
  openPalette,
  showList,
  showInspector,
  orderList,
  filterList,
  clearFilter,
  swapColumns,
  hideSide,
  largerType,
  smallerType,
  looserLines,
  tighterLines,
  toggleSetAside,
  toggleOverview,
  toggleConnectors,
  openSettings,
  changeSettings,
  switchLanguage,
  showKeys,
  install,
  toggleLetters,
  startTour,
  bringInText,
  renewText,
  exportJson,
  showCopies,
  backUpLibrary,
  print,
  openLibrary,
  newArticle,
  restoreCopy,
  setAside,
  bringBack,
  putBack,
  editArticle,
]
