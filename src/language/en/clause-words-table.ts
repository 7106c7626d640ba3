// English words that part clauses and phrases, for the finder of attributions.

import { foldedSet } from '../both/cue.ts'

export const bePast = foldedSet("was were is are be been being 's isn't wasn't")
export const finite = foldedSet(
  "was were is are am has have had will would can could may might must should shall does did do isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't doesn't don't became began came fell felt found gave got grew held kept knew led left lost made met paid ran rose saw sent set sold spent stood took told took went won wrote",
)
/** Between the subject and its verb. */
export const beforeVerb = foldedSet(
  'has have had also later previously earlier then now already repeatedly recently initially separately once again further subsequently publicly privately reportedly allegedly just still often always first himself herself themselves itself both all thus therefore even only simply did do does quickly immediately since long formally officially specifically clearly explicitly once soon even twice',
)
export const modals = foldedSet("would could can will may might must should shall won't wouldn't can't couldn't")
export const negations = foldedSet("not never didn't doesn't don't hasn't haven't hadn't nobody neither cannot")
export const determiners = foldedSet(
  'the a an this that these those his her its their our my your some many several two three four five six seven eight nine ten one other another any all both each every no most few more',
)
export const pronouns = foldedSet('he she they it we i you')
export const relatives = foldedSet('who which that')
export const subordinators = foldedSet(
  'that because while but when if although though whereas since after before until so than where as whether unless and or nor who which what how why including despite amid',
)
export const prepositions = foldedSet(
  'in on at by of to from with for about over under during through via into against between after before since among around near outside inside without within following despite amid as like',
)
export const times = foldedSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow tonight earlier later recently previously last this next week month year morning afternoon evening night weekend ago',
)
export const media = foldedSet(
  'statement interview interviews post posts memo memorandum email e-mail letter report tweet tweets conference briefing speech article podcast blog message note filing filings television radio call address presentation testimony hearing court document documents press release newsletter column thread video debate',
)
/** Adverbs that open a clause. */
export const openers = foldedSet(
  'but and still meanwhile however yet also so then now later separately earlier nevertheless moreover besides instead similarly indeed notably today yesterday or nor when if because although while as that whether since though until where whereas',
)
/** What a denial is of, so that "dismissed" is no sacking and "rejected" no vote. */
export const accusations = foldedSet(
  'allegation allegations accusation accusations claim claims concern concerns report reports criticism criticisms charge charges suggestion suggestions rumour rumours rumor rumors assertion assertions notion idea speculation wrongdoing involvement responsibility',
)
/** Forms that are nouns after an article, an adjective or a possessive. */
export const nounForms = foldedSet(
  'report reports claim claims states state notes note shows show finds estimate estimates posts tweets fear fears hopes signals projects forecast forecasts hints signal address warning ruling writing reporting thought projected expected estimated alleged claimed found reveal doubt doubts forecast forecasts put',
)
/** What is done according to plan is said by nobody. */
export const unsaid = foldedSet(
  'plan plans schedule need needs taste size age height type ability means rank merit rule order',
)
