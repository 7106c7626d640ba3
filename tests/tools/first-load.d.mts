export interface ManifestChunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}
export function findFirstLoad(manifest: Record<string, ManifestChunk>): { scripts: string[]; styles: string[] }
export function hasCompromise(script: string): boolean
