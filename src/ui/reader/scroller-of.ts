// What scrolls the text.

/** The nearest box around an element that scrolls it, else the page. */
export const scrollerOf = (element: Element): Element => {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box
  return document.scrollingElement ?? document.documentElement
}
