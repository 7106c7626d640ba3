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
    'recogito-marked': ({ kind, id }) => (kind === 'recogito-spans' ? document.querySelector(`.r6o-annotation[data-annotation="${id}"]`) !== null : CSS.highlights.has(`_${id}`)),
    'recogito-active': ({ id }) => window.drawnAsSelected === id,
  }

  // One channel for the life of the page: a channel that nothing holds may be collected with its messages in it.
  const channel = new MessageChannel()
  let waiting = []
  channel.port1.onmessage = () => {
    const now = performance.now(), callbacks = waiting
    waiting = []
    for (const callback of callbacks) callback(now)
  }
  /** Calls back in the first task after the frame that is being made. */
  const afterFrame = callback => {
    if (waiting.push(callback) === 1) channel.port2.postMessage(null)
  }

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
  const onePiece = (element, start, end) => {
    const node = element.firstChild
    if (!(node instanceof Text) || end > node.length) return null
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    const rects = range.getClientRects()
    return rects.length === 1 ? rects[0] : null
  }

  /**
   * Two words next to each other in one line and one script that no entity's mark covers, at most one pair a segment and
   * every second segment of a row from the other side: where to press and where to let go, in the direction of reading.
   */
  function freeWordsInView(count) {
    const taken = coveredBySegment(/^hashiya-entity/)
    const found = []
    for (const element of segmentsInView()) {
      const text = element.textContent
      const pairs = Array.from(text.matchAll(/(?<=\s)([\u0621-\u064a]{3,} [\u0621-\u064a]{3,}|[A-Za-z]{3,} [A-Za-z]{3,})(?=\s)/g))
      const shift = found.length
      for (let i = 0; i < pairs.length; i++) {
        const { index: start, 0: words } = pairs[(i + shift) % pairs.length]
        const end = start + words.length
        const rect = onePiece(element, start, end)
        if (!rect || holds(taken.get(element.dataset.segment), { start, end })) continue
        const y = (rect.top + rect.bottom) / 2
        const ends = [rect.left + 2, rect.right - 2]
        if (!ends.every(x => isHit(element, x, y))) continue
        const [from, to] = /[A-Za-z]/.test(words) ? ends : ends.toReversed()
        found.push({ segmentId: element.dataset.segment, start, end, exact: words, from: { x: from, y }, to: { x: to, y } })
        break
      }
    }
    return spread(found, count)
  }

  /** Marks to click on, at most one a segment: the point, and the letter that is there. */
  function marksInView(count) {
    const covered = coveredBySegment(marks)
    const found = []
    for (const element of segmentsInView()) {
      for (const [start, end] of covered.get(element.dataset.segment) ?? []) {
        const middle = (start + end) >> 1
        const rect = onePiece(element, middle, middle + 1)
        if (!rect || rect.width < 3) continue
        const x = (rect.left + rect.right) / 2, y = (rect.top + rect.bottom) / 2
        if (!isHit(element, x, y)) continue
        found.push({ segmentId: element.dataset.segment, start: middle, end: middle + 1, at: { x, y } })
        break
      }
    }
    return spread(found, count)
  }

  /** So many of a list, evenly from its whole length. */
  function spread(list, count) {
    return list.length <= count ? list : Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)])
  }
})()
