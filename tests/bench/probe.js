// Runs in the page before anything else: waits, after an input event of a person, for the first frame that shows what was
// asked for. Written for every page that is measured alike, so that none has an advantage.
//
// A state of the page counts as shown when it stands after all animation callbacks and layout of a frame (a resize
// observer is told then, and we give it something to see in every frame), and the time is taken in the first task after
// that frame was painted. The clock starts when the browser took the event in, not when the page heard of it.
;(() => {
  const marks = /^hashiya-(entity|claim|number|source)/

  /** What the highlights of the page cover: [start, end] pairs by segment. */
  function coveredBySegment(names) {
    const covered = new Map()
    for (const [name, highlight] of CSS.highlights) {
      if (!names.test(name)) continue
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const id = startContainer.parentElement?.dataset.segment
        if (!id) continue
        const list = covered.get(id)
        if (list) list.push([startOffset, endOffset])
        else covered.set(id, [[startOffset, endOffset]])
      }
    }
    return covered
  }

  const holds = (ranges, { start, end }) => ranges?.some(([from, to]) => from <= start && end <= to) ?? false
  const elementOf = id => document.querySelector(`[data-segment="${id}"]`)
  const hasText = ({ id, text }) => elementOf(id)?.textContent === text

  /** Whether a kind of page shows the marks of the segments. */
  const showsMarks = {
    app(segments) {
      const covered = coveredBySegment(marks)
      return segments.every(({ id, spans }) => spans.every(span => holds(covered.get(id), span)))
    },
    'recogito-spans'(segments) {
      const drawn = new Set(Array.from(document.querySelectorAll('.r6o-annotation'), ({ dataset }) => dataset.annotation))
      return segments.every(({ spans }) => spans.every(({ annotationId }) => drawn.has(annotationId)))
    },
    'recogito-highlights': segments => segments.every(({ spans }) => spans.every(({ annotationId }) => CSS.highlights.has(`_${annotationId}`))),
    plain: () => true,
  }

  const conditions = {
    /** The text and the marks of the first screen. */
    opened: ({ kind, segments }) => segments.every(hasText) && showsMarks[kind](segments),
    whole: ({ last }) => hasText(last),
    marked: ({ segmentId, start, end }) => holds(coveredBySegment(/^hashiya-entity/).get(segmentId), { start, end }),
    active: ({ segmentId, start, end }) => holds(coveredBySegment(/^hashiya-active/).get(segmentId), { start, end }),
    unmarked: ({ segmentId, start, end }) => !holds(coveredBySegment(/^hashiya-entity/).get(segmentId), { start, end }),
    /** The search says how often these words were found, and it is more than never. */
    searched: ({ query }) => document.querySelector('.search-field')?.value === query && document.querySelector('.search-count')?.dataset.hits > 0,
    'recogito-marked': ({ kind, id }) => (kind === 'recogito-spans' ? document.querySelector(`.r6o-annotation[data-annotation="${id}"]`) !== null : CSS.highlights.has(`_${id}`)),
    'recogito-active': ({ id }) => window.drawnAsSelected === id,
  }

  /** Calls back in the first task after the frame that is being made; a message would queue behind the page's own. */
  const afterFrame = callback => void scheduler.postTask(() => callback(performance.now()), { priority: 'user-blocking' })

  /** Calls `onFrame` late in every frame, until it answers false. */
  function watchFrames(onFrame) {
    const feeler = document.createElement('div')
    Object.assign(feeler.style, { position: 'fixed', inlineSize: '1px', blockSize: '1px', contain: 'strict', visibility: 'hidden' })
    document.documentElement.append(feeler)
    let wide = false, going = true
    const observer = new ResizeObserver(() => {
      if (!going || onFrame()) return
      going = false
      observer.disconnect()
      feeler.remove()
    })
    observer.observe(feeler)
    const tick = () => {
      wide = !wide
      feeler.style.inlineSize = wide ? '2px' : '1px'
      if (going) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  }

  function time(eventType, steps, limit) {
    return new Promise((resolve, reject) => {
      const times = {}
      const left = [...steps]
      setTimeout(() => reject(new Error(`Not shown within ${limit} ms after ${eventType}: ${left.map(step => step.condition)}`)), limit)
      const onEvent = event => {
        if (!event.isTrusted) return
        removeEventListener(eventType, onEvent, true)
        watchFrames(() => {
          while (left.length > 0 && conditions[left[0].condition](left[0])) {
            const { condition } = left.shift()
            const isLast = left.length === 0
            afterFrame(now => {
              times[condition] = now - event.timeStamp
              performance.mark(`bench: ${condition}`)
              if (isLast) resolve(times)
            })
          }
          return left.length > 0
        })
      }
      addEventListener(eventType, onEvent, true)
    })
  }

  let running = null

  window.hashiyaBench = {
    /**
     * Begins to wait for a trusted event of the type. To be called, and answered, before the event is sent: input may
     * overtake a call.
     */
    arm(eventType, steps, limit) {
      running = time(eventType, steps, limit)
      running.catch(() => {})
    },
    /** Milliseconds from the event to the frame that first fulfils each of the named conditions, one after another. */
    result: () => running,
    /** The segments that are in view as a whole. */
    firstScreen: () => segmentsInView(true).map(({ dataset }) => dataset.segment),
    pointsOn,
    freeWordsInView,
    marksInView,
    /** Where the application shows words as selected, in a segment. */
    selectedIn: segmentId => coveredBySegment(/^hashiya-selection/).get(segmentId)?.[0] ?? null,
  }

  function segmentsInView(asWhole = false) {
    return Array.from(document.querySelectorAll('[data-segment]')).filter(element => {
      const { top, bottom } = element.getBoundingClientRect()
      return asWhole ? top >= 0 && bottom <= innerHeight : bottom > 0 && top < innerHeight
    })
  }

  const isHit = (element, x, y) => element.contains(document.elementFromPoint(x, y))

  /**
   * Where to press for words in one line and one script: `{ from, to }`, the inner edges of the first and the last letter
   * in the direction of reading. Null where they are broken over lines, out of view or covered by something.
   */
  function pointsOn({ segmentId, start, end }) {
    const element = elementOf(segmentId), node = element?.firstChild
    if (!(node instanceof Text) || end > node.length) return null
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    const [rect, ...more] = range.getClientRects()
    if (!rect || more.length > 0 || rect.width < 4) return null
    const y = (rect.top + rect.bottom) / 2
    const edges = [rect.left + 2, rect.right - 2].map(x => ({ x, y }))
    if (!edges.every(point => isHit(element, point.x, point.y))) return null
    const [from, to] = /[A-Za-z]/.test(node.data.slice(start, end)) ? edges : edges.toReversed()
    return { from, to }
  }

  /** Two words next to each other in one script that no entity's mark covers, at most one pair a segment. */
  function freeWordsInView(count) {
    const taken = coveredBySegment(/^hashiya-entity/)
    const found = segmentsInView().flatMap((element, shift) => {
      const segmentId = element.dataset.segment
      const pairs = Array.from(element.textContent.matchAll(/(?<=\s)([\u0621-\u064a]{3,} [\u0621-\u064a]{3,}|[A-Za-z]{3,} [A-Za-z]{3,})(?=\s)/g), ({ index: start, 0: exact }) => ({ segmentId, start, end: start + exact.length, exact }))
      return [...pairs.slice(shift % pairs.length), ...pairs].find(pair => pointsOn(pair) && !holds(taken.get(segmentId), pair)) ?? []
    })
    return spread(found, count)
  }

  /** Letters under a mark, at most one a segment. */
  function marksInView(count) {
    const covered = coveredBySegment(marks)
    const found = segmentsInView().flatMap(({ dataset: { segment: segmentId } }) => {
      const letters = (covered.get(segmentId) ?? []).map(([start, end]) => ({ segmentId, start: (start + end) >> 1, end: ((start + end) >> 1) + 1 }))
      return letters.find(pointsOn) ?? []
    })
    return spread(found, count)
  }

  /** So many of a list, evenly from its whole length. */
  function spread(list, count) {
    return list.length <= count ? list : Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)])
  }
})()
