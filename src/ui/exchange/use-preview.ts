// The preview of what is in the boxes, made when typing rests.

import { useEffect, useState } from 'react'
import { previewArticle, type ArticlePreview } from '../../state/exchange/preview-article.ts'
import type { BlocksRequest } from '../../state/exchange/read-blocks.ts'

export type PreviewState =
  | { readonly phase: 'none' }
  | { readonly phase: 'ready'; readonly preview: ArticlePreview }
  | { readonly phase: 'failed'; readonly reason: string }

const none: PreviewState = { phase: 'none' }
const shortPause = 250, longPause = 900, longText = 100_000

const read = (request: BlocksRequest): Promise<PreviewState> =>
  previewArticle(request).then(preview => ({ phase: 'ready', preview }), (reason: unknown) => ({ phase: 'failed', reason: String(reason) }))

/** `isReading` while what is shown is not yet of the present texts. */
export function usePreview({ texts, decisions }: BlocksRequest): { state: PreviewState; isReading: boolean } {
  const [shown, setShown] = useState<{ of: BlocksRequest; state: PreviewState } | null>(null)
  const isEmpty = texts.original.trim() === '' && texts.rendering.trim() === ''
  useEffect(() => {
    if (isEmpty) return
    let isLate = false
    const request = { texts, decisions }
    const show = async () => {
      const state = await read(request)
      if (!isLate) setShown({ of: request, state })
    }
    const pause = texts.original.length + texts.rendering.length > longText ? longPause : shortPause
    const timer = setTimeout(() => void show(), pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [texts, decisions, isEmpty])
  if (isEmpty) return { state: none, isReading: false }
  return { state: shown?.state ?? none, isReading: shown?.of.texts !== texts || shown.of.decisions !== decisions }
}
