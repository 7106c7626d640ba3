// Moving the places of an annotation.

import type { Target, TextAnchor } from './records.ts'

/**
 * The targets with `move` done to each span; the same array when it gave back every span as it was. Makes nothing
 * until something changes: a document of 10,000 annotations is asked this at every letter that is typed.
 */
export function moveSpans(
  targets: readonly Target[],
  move: (span: TextAnchor, target: Target) => TextAnchor,
): readonly Target[] {
  let moved: Target[] | null = null
  for (let t = 0; t < targets.length; t++) {
    const target = targets[t]!
    let spans: TextAnchor[] | null = null
    for (let s = 0; s < target.spans.length; s++) {
      const span = move(target.spans[s]!, target)
      if (span === target.spans[s]) continue
      spans ??= [...target.spans]
      spans[s] = span
    }
    if (!spans) continue
    moved ??= [...targets]
    moved[t] = { ...target, spans }
  }
  return moved ?? targets
}
