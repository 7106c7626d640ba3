// The direction of a field that anybody may write in, in either language.

/** By the first letter that was typed; while there is none, the interface's own, in which the placeholder is written. */
export const typedDirection = (text: string): 'auto' | undefined => (text === '' ? undefined : 'auto')
