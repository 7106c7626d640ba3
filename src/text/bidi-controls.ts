// The invisible characters that steer the direction of text (UAX #9).

const names: Readonly<Record<number, string>> = {
  0x061c: 'ALM', 0x200e: 'LRM', 0x200f: 'RLM', 0x202a: 'LRE', 0x202b: 'RLE', 0x202c: 'PDF', 0x202d: 'LRO', 0x202e: 'RLO',
  0x2066: 'LRI', 0x2067: 'RLI', 0x2068: 'FSI', 0x2069: 'PDI',
}

export const isBidiControl = (codeUnit: number): boolean => codeUnit in names

export interface BidiControl {
  /** UTF-16. */
  readonly offset: number
  /** The short name of the standard: LRM, RLO, PDI … */
  readonly name: string
}

/** Every bidi control of the text, in order. */
export function findBidiControls(text: string): readonly BidiControl[] {
  const found: BidiControl[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const name = names[text.charCodeAt(offset)]
    if (name) found.push({ offset, name })
  }
  return found
}

/** Whether an embedding, override or isolate is left open, or closed without having been opened: such text can read otherwise than it is stored. */
export function hasUnpairedBidiControls(text: string): boolean {
  let embeddings = 0, isolates = 0
  for (const { name } of findBidiControls(text)) {
    if (/^(LRE|RLE|LRO|RLO)$/.test(name)) embeddings++
    else if (/^(LRI|RLI|FSI)$/.test(name)) isolates++
    else if (name === 'PDF' && --embeddings < 0) return true
    else if (name === 'PDI' && --isolates < 0) return true
  }
  return embeddings > 0 || isolates > 0
}
