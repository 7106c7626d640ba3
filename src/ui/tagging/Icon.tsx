// The few signs on small buttons. Drawn, so that they look the same everywhere; always beside words for those who do not see them.

const paths = {
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  /** Towards the start of a line that is read from the left; mirrored where it is read from the right. */
  back: 'M10 3L5 8l5 5',
  on: 'M6 3l5 5-5 5',
  pencil: 'm2.5 13.5.8-3L11 2.8l2.2 2.2-7.7 7.7z',
  cross: 'M4 4l8 8M12 4l-8 8',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name }: { name: IconName }) => (
  <svg className={`tagging-icon is-${name}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
    <path d={paths[name]} />
  </svg>
)
