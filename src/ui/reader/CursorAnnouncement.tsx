// Says the word under the keyboard's cursor and the marks on it. Not drawn, and empty again soon: find-in-page must not
// meet a word twice.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { annotationsOn } from '../../commands/annotations-at.ts'
import type { CommandContext } from '../../commands/command.ts'
import type { Article, Side } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import type { Words } from './row-label.ts'

interface Said {
  readonly word: string
  readonly lang: string
  readonly dir: string
  readonly marks: string
}

/** Milliseconds: long enough to be read, short enough not to be found. */
const lifetime = 1_500
const pause = 80

export function CursorAnnouncement() {
  const { t } = useTranslation()
  const { context } = useWorkspace()
  const cursor = useView(view => view.cursor)
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => {
    const speak = setTimeout(() => {
      const now = context()
      setSaid(now && cursor ? announcementOf(now, (key, values) => t(key, { ...values })) : null)
    }, pause)
    const hush = setTimeout(() => setSaid(null), pause + lifetime)
    return () => {
      clearTimeout(speak)
      clearTimeout(hush)
    }
  }, [cursor, context, t])
  return (
    <div className="visually-hidden reader-announcement" role="status" aria-live="polite">
      {said && <><span lang={said.lang} dir={said.dir}>{said.word}</span>{said.marks && ` — ${said.marks}`}</>}
    </div>
  )
}

/** "Murati — entity, person; claim" */
function announcementOf(context: CommandContext, words: Words): Said | null {
  const { document, view: { cursor } } = context
  const segment = cursor && document.segment(cursor.segmentId)
  if (!cursor || !segment) return null
  const marks = annotationsOn(context, cursor.segmentId, cursor.start, cursor.end).map(id => {
    const annotation = document.annotation(id)
    const kind = annotation ? words(`reader.kind.${annotation.kind}`) : ''
    const entity = annotation?.kind === 'entity' ? document.entity(annotation.entityId) : undefined
    const source = annotation?.kind === 'source' ? document.source(annotation.sourceId) : undefined
    const subtype = entity ? words(`reader.entityType.${entity.entityType}`) : source ? words(`reader.sourceKind.${source.sourceKind}`) : ''
    return subtype ? words('reader.announcement.typed', { kind, type: subtype }) : kind
  })
  const word = segment.text.slice(cursor.start, cursor.end)
  return { word, ...voiceOf(word, document.article.languages, cursor.side), marks: marks.join(words('reader.row.separator')) }
}

/** A Latin name in an Arabic sentence is spoken as in the other language, and the other way round. */
function voiceOf(word: string, languages: Article['languages'], side: Side): Pick<Said, 'lang' | 'dir'> {
  const own = languages[side], other = languages[otherSide(side)]
  const direction = /\p{Script=Arabic}/u.test(word) ? 'rtl' : /\p{Script=Latin}/u.test(word) ? 'ltr' : own.direction
  const { language } = direction === own.direction ? own : other
  return { lang: language, dir: direction }
}
