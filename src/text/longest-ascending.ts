// The longest part of a list that goes up.

/** The indices of the longest strictly ascending run of numbers, not necessarily next to each other. O(n log n). */
export function longestAscending(numbers: readonly number[]): readonly number[] {
  const tops: number[] = []
  const previous = new Int32Array(numbers.length).fill(-1)
  for (const [index, number] of numbers.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[tops[middle]!]! < number) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = tops[low - 1]!
    tops[low] = index
  }
  const run: number[] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index]!) run.push(index)
  return run.reverse()
}
