// How the pages to compare with keep and read an article: the saved file of the application as one string, in local
// storage as long as it fits there, else in IndexedDB.

const database = 'articles', table = 'files'
/** Local storage ends at some five million characters for a whole origin. */
const mostInLocalStorage = 1_500_000

export async function storeArticle(id: string, json: string): Promise<void> {
  if (json.length <= mostInLocalStorage) return localStorage.setItem(id, json)
  const store = await openTable('readwrite')
  store.put(json, id)
  await new Promise((resolve, reject) => {
    store.transaction.oncomplete = resolve
    store.transaction.onerror = reject
  })
}

/** Throws when there is none. */
export async function readArticle(id: string): Promise<string> {
  const json = localStorage.getItem(id) ?? (await settled((await openTable('readonly')).get(id) as IDBRequest<string | undefined>))
  if (json === undefined) throw new RangeError(`No article ${id}`)
  return json
}

async function openTable(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open(database, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(table)
  return (await settled(request)).transaction(table, mode).objectStore(table)
}

const settled = <T,>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error!)
  })
