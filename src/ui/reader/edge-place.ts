// Where the handle of an edge goes: plain boxes in, plain numbers out. It knows nothing of the page.

/** Pixels, all counted from one corner. */
export interface LetterBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface EdgeLetters {
  readonly edge: 'start' | 'end'
  /** The outermost letter of the words at this edge. */
  readonly letter: LetterBox
  /** The letters before and behind it in the text, where there are any. */
  readonly before: LetterBox | null
  readonly behind: LetterBox | null
  /** The direction of the side, for a letter that touches neither neighbour. */
  readonly base: 'rtl' | 'ltr'
}

export interface EdgePlace {
  readonly x: number
  readonly top: number
  readonly bottom: number
  /** Away from the words: 1 is to the right. */
  readonly outwards: 1 | -1
}

/**
 * The edge as the eye sees it: at the start of an Arabic word to its right, of a Latin word or a number to its left,
 * whatever the side it stands on. How a letter runs is seen by which end of it its neighbours touch.
 */
export function edgePlace({ edge, letter, before, behind, base }: EdgeLetters): EdgePlace {
  const direction = (behind && runBetween(letter, behind)) ?? (before && runBetween(before, letter)) ?? base
  const outwards = (edge === 'start') === (direction === 'rtl') ? 1 : -1
  return { x: outwards === 1 ? letter.right : letter.left, top: letter.top, bottom: letter.bottom, outwards }
}

/** Pixels between letters that touch, for joined ones may overlap a little. */
const slack = 1.5

/** How a run goes from one letter to the next on its line; null when they stand apart or on two lines. */
function runBetween(first: LetterBox, second: LetterBox): 'rtl' | 'ltr' | null {
  const middle = (second.top + second.bottom) / 2
  if (middle < first.top || middle > first.bottom) return null
  if (Math.abs(first.right - second.left) <= slack) return 'ltr'
  return Math.abs(first.left - second.right) <= slack ? 'rtl' : null
}
