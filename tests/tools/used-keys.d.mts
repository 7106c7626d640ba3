import type { SourceFile } from './source-files.mjs'
export function readKeyUse(
  sources: readonly SourceFile[],
  keys: Iterable<string>,
  dynamicPrefixes?: readonly string[],
): { faults: string[]; isUsed: (key: string) => boolean }
