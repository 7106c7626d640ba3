// Marks chosen places as the same thing, in one step.

import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, AnnotationBody, Id, Side, Target } from '../model/records.ts'
import type { SuggestedSpan } from '../model/suggestion.ts'
import { suggestedTarget } from './acceptance.ts'
import { makeBody } from './annotation-body.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { madeBy } from './made-by.ts'
import { retouchTargets } from './retouch-targets.ts'

export interface PlaceOfWords extends SuggestedSpan {
  readonly side: Side
}

export interface MarkOccurrencesArgs {
  /** The mark whose thing they are; null for a new thing of a kind. */
  readonly of: Id<'annotation'> | 'entity' | 'source'
  readonly places: readonly PlaceOfWords[]
}

/**
 * Mentions of one entity or source become annotations of their own, one for a place on either side of a row where both
 * have as many; places of a number or a claim are added to the annotation. Places whose words moved are left out.
 */
export const markOccurrences: DocumentCommand<MarkOccurrencesArgs> = {
  id: 'mark-occurrences',
  labelKey: 'command.markOccurrences',
  group: 'tagging',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) =>
    args !== undefined &&
    args.places.length > 0 &&
    (args.of === 'entity' || args.of === 'source' || document.annotation(args.of) !== undefined),
  stepName: (_context, { places }) => ({ labelKey: 'suggestions.step.occurrences', count: places.length }),
  run(draft, context, { of, places }) {
    const groups = groupsOf(draft, context, places)
    const annotation = of === 'entity' || of === 'source' ? null : draft.need('annotation', of)
    if (annotation?.kind === 'number' || annotation?.kind === 'claim')
      retouchTargets(draft, context, annotation, [...annotation.targets, ...groups.flat()])
    else putMentions(draft, context, groups, annotation ? bodyOf(annotation) : (of as 'entity' | 'source'))
    return { selection: null, keptPlaces: [], isTaggingOccurrences: false }
  },
}

function putMentions(
  draft: DocumentDraft,
  context: CommandContext,
  groups: readonly (readonly Target[])[],
  thing: AnnotationBody | 'entity' | 'source',
): void {
  let body = typeof thing === 'string' ? null : thing
  for (const targets of groups) {
    body ??= makeBody(thing as 'entity' | 'source', targets, draft, context)
    draft.put({
      ...madeBy(context),
      type: 'annotation',
      id: context.newId('annotation'),
      targets,
      tags: [],
      note: '',
      ...body,
    })
  }
}

function bodyOf(annotation: Annotation): AnnotationBody {
  if (annotation.kind === 'entity') return { kind: 'entity', entityId: annotation.entityId }
  if (annotation.kind === 'source') return { kind: 'source', sourceId: annotation.sourceId }
  throw new RangeError(`A ${annotation.kind} has no mentions`)
}

/** In reading order; the n-th place of either side of a row together, where both sides have as many. */
function groupsOf(
  draft: DocumentDraft,
  { rows }: CommandContext,
  places: readonly PlaceOfWords[],
): readonly (readonly Target[])[] {
  const byRow = new Map<number, { readonly original: Target[]; readonly rendering: Target[] }>()
  const ordinalOf = ({ segmentId }: PlaceOfWords) => rows.placeOf.get(segmentId)?.ordinal ?? 0
  for (const place of places.toSorted((a, b) => ordinalOf(a) - ordinalOf(b) || a.start - b.start)) {
    const target = suggestedTarget(draft, { side: place.side, spans: [place] })
    const number = rows.placeOf.get(place.segmentId)?.row ?? Infinity
    const row = byRow.get(number) ?? { original: [], rendering: [] }
    byRow.set(number, row)
    if (target) row[place.side].push(target)
  }
  return [...byRow]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, { original, rendering }]) =>
      original.length === rendering.length
        ? original.map((target, i) => [target, rendering[i]!])
        : [...original, ...rendering].map(target => [target]),
    )
}
