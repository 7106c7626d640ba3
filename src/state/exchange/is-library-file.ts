// Whether a file is that of a whole library, told by its beginning alone.

const headLength = 4_096
const libraryHead = /"format"\s*:\s*"hashiya-library"/

/** Reads the first few kilobytes. Rejects when the browser cannot give them. */
export async function isLibraryFile(file: Pick<File, 'slice'>): Promise<boolean> {
  return libraryHead.test(await file.slice(0, headLength).text())
}
