// Whether a word that nothing is known of looks like a foreign name.

import { foreignShape } from './foreign-shape.ts'
import { classOf } from './name-word.ts'

export const isForeignWord = (key: string): boolean => classOf(key) === 'foreign' && foreignShape(key) > 0.1
