// The articles that this tab follows through the journal: those that are open, and those it wrote to.

import { ArticleDocument } from '../model/article-document.ts'
import type { Id } from '../model/records.ts'
import type { ArticleNews, Stored } from './article-repository.ts'
import { ArticleTrack } from './article-track.ts'
import { loadArticle, type LoadedArticle, type LoadPorts } from './load-article.ts'

export interface TrackedPorts extends LoadPorts {
  readonly writer: string
  readonly onNews: (id: Id<'article'>, news: ArticleNews) => void
}

export class TrackedArticles {
  private readonly tracks = new Map<Id<'article'>, ArticleTrack>()
  private readonly opening = new Map<Id<'article'>, Promise<Stored<ArticleTrack>>>()
  private readonly ports: TrackedPorts

  constructor(ports: TrackedPorts) {
    this.ports = ports
  }

  /** The track, without waiting, when there is one of an article that is still there. */
  peek(id: Id<'article'>): ArticleTrack | undefined {
    return this.tracks.get(id)
  }

  /** The track, loaded when there is none; an article that nothing is kept of is `missing`. Rejects with what the browser throws. */
  async obtain(id: Id<'article'>): Promise<Stored<ArticleTrack>> {
    const track = this.tracks.get(id)
    if (track) return { ok: true, value: track }
    const known = this.opening.get(id)
    if (known) return known
    const loading = this.load(id).finally(() => this.opening.delete(id))
    this.opening.set(id, loading)
    return loading
  }

  /** The track of an article that is about to be made. */
  begin(id: Id<'article'>): ArticleTrack {
    return (
      this.tracks.get(id) ??
      this.keep(id, { document: ArticleDocument.empty, seq: 0, touchedAt: '', journalLength: 0, isLocalDamaged: false })
    )
  }

  /** Another tab wrote the entry `seq`. */
  follow(id: Id<'article'>, seq: number): void {
    this.tracks
      .get(id)
      ?.follow(seq)
      .catch(() => {})
  }

  markErased(id: Id<'article'>): void {
    const track = this.tracks.get(id)
    if (track) track.isErased = true
  }

  drop(id: Id<'article'>): void {
    this.tracks.delete(id)
  }

  ids(): Id<'article'>[] {
    return [...this.tracks.keys()]
  }

  private async load(id: Id<'article'>): Promise<Stored<ArticleTrack>> {
    const loaded = await loadArticle(id, this.ports)
    return loaded.ok ? { ok: true, value: this.keep(id, loaded.value) } : loaded
  }

  private keep(id: Id<'article'>, loaded: LoadedArticle): ArticleTrack {
    const { journal, writer, onNews } = this.ports
    const track = new ArticleTrack(id, loaded, {
      journal,
      writer,
      load: () => loadArticle(id, this.ports),
      onNews: news => onNews(id, news),
    })
    this.tracks.set(id, track)
    return track
  }
}
