// How well a ranking puts what is wanted first.

/** The mean of the precision at every wanted one, 0 to 1; of equal scores the unwanted come first. 0 where none is wanted. */
export function averagePrecision(ranked: readonly { readonly score: number; readonly isWanted: boolean }[]): number {
  const order = ranked.toSorted((a, b) => b.score - a.score || Number(a.isWanted) - Number(b.isWanted))
  let wanted = 0,
    sum = 0
  order.forEach(({ isWanted }, index) => {
    if (isWanted) sum += ++wanted / (index + 1)
  })
  return wanted === 0 ? 0 : sum / wanted
}
