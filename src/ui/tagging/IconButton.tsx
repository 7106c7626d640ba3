// A small button that shows a sign and says the words.

import { Icon, type IconName } from './Icon.tsx'

interface IconButtonProps {
  readonly name: IconName
  readonly words: string
  readonly onPress: () => void
  readonly disabled?: boolean
}

export function IconButton({ name, words, onPress, disabled }: IconButtonProps) {
  return (
    <button type="button" className="tagging-icon-button" disabled={disabled} aria-label={words} title={words} onClick={onPress}>
      <Icon name={name} />
    </button>
  )
}
