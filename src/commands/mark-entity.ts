// Marks words as the name of a person, an organization, a product, a place or an event.

import { markingCommand } from './marking-command.ts'

/** Joins the entity that has the name, else makes one. */
export const markEntity = markingCommand('entity', {
  id: 'mark-entity',
  labelKey: 'command.markEntity',
  keys: ['KeyE'],
})
