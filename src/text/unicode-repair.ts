// What a file may hold that no text should: repaired once, on the way in. Whatever carries meaning stays untouched:
// bidi controls, joiners, presentation forms, the normalisation the text came in.

export type TextRepairCode = 'nul' | 'control' | 'lone-surrogate' | 'line-ending' | 'byte-order-mark'

export interface TextRepair {
  readonly code: TextRepairCode
  /** How many places were repaired. */
  readonly count: number
}

const faults =
  /\r\n?|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * The text without NUL, byte order marks and control characters (tab and newline stay), with U+FFFD for each lone
 * surrogate and a newline for every other line ending (CR LF, CR, vertical tab, form feed, NEL, U+2028, U+2029: they
 * part words, so that dropping them would join two). Idempotent; `repairs` is empty when nothing had to be done.
 */
export function repairText(raw: string): { readonly text: string; readonly repairs: readonly TextRepair[] } {
  const counts = new Map<TextRepairCode, number>()
  const text = raw.replace(faults, fault => {
    const [code, replacement] = repairOf(fault)
    counts.set(code, (counts.get(code) ?? 0) + 1)
    return replacement
  })
  return { text, repairs: Array.from(counts, ([code, count]) => ({ code, count })) }
}

function repairOf(fault: string): [code: TextRepairCode, replacement: string] {
  const unit = fault.charCodeAt(0)
  if (unit === 0) return ['nul', '']
  if (unit === 0xfeff) return ['byte-order-mark', '']
  if (unit >= 0xd800 && unit <= 0xdfff) return ['lone-surrogate', '\ufffd']
  return /[\r\v\f\x85\u2028\u2029]/.test(fault) ? ['line-ending', '\n'] : ['control', '']
}
