// The signs that stand for words where the bar is narrow; the words stay beside them for those who listen.

const drawings = {
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14.2 14.2',
  palette: 'M2 3h12v10H2ZM4.8 6l2 2-2 2M8.5 10.2h3',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  settings: 'M2 5h6.5m4 0H14M2 11h1.5m4 0H14M12.5 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM7.5 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
} as const

export function ShellIcon({ name, className = '' }: { name: keyof typeof drawings; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
      <path d={drawings[name]} />
    </svg>
  )
}
