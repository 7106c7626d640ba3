// Makes foreign text safe to store: what no reader could see or write is taken out, and said.

export interface TextRepair {
  readonly code: 'nul' | 'control' | 'lone-surrogate' | 'line-ending' | 'byte-order-mark'
  readonly count: number
}

const steps = [
  { code: 'byte-order-mark', pattern: /^\ufeff/g, by: '' },
  { code: 'nul', pattern: /\0/g, by: '' },
  { code: 'line-ending', pattern: /\r\n?/g, by: '\n' },
  // eslint-disable-next-line no-control-regex
  { code: 'control', pattern: /[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/g, by: '' },
  { code: 'lone-surrogate', pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, by: '\ufffd' },
] as const

/** Direction marks, joiners, letter forms and normalisation are left as they are: they belong to the text. */
export function repairText(raw: string): { text: string; repairs: readonly TextRepair[] } {
  let text = raw
  const repairs: TextRepair[] = []
  for (const { code, pattern, by } of steps) {
    const count = text.match(pattern)?.length ?? 0
    if (count === 0) continue
    text = text.replace(pattern, by)
    repairs.push({ code, count })
  }
  return { text, repairs }
}
