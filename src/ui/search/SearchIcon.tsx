// The signs of the search's buttons, which have their words beside them for those who listen.

const drawings = { up: 'M3.5 10 8 5.5l4.5 4.5', down: 'M3.5 6 8 10.5 12.5 6', close: 'm4 4 8 8m0-8-8 8' } as const

export function SearchIcon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
      <path d={drawings[name]} />
    </svg>
  )
}
