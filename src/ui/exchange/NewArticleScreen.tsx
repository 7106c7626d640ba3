// Makes an article from two texts: what they are, how they will be cut and paired, and then the article itself.

export function NewArticleScreen() {
  return <main />
}
