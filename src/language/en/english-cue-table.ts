// English words that report what somebody says.

import { readCues } from '../both/cue.ts'

/** Forms that are as often nouns or adjectives are verbs only where the grammar around them says so. */
export const englishCues = readCues(`
decline reply neutral silence: declined to comment|declines to comment|declined comment|refused to comment|refuses to comment|would not comment|won't comment|wouldn't comment|had no comment|has no comment|have no comment|declined to say|declined to discuss|declined to elaborate|declined to answer|declined to be interviewed|refused to answer|refused to discuss|declined requests|declined a request|declined an interview|would not say|wouldn't say|would not discuss|wouldn't discuss|would not confirm|would not elaborate|refused to say|would say|would comment|would discuss|would confirm
silent reply neutral silence: did not respond|didn't respond|did not immediately respond|didn't immediately respond|did not reply|didn't reply|did not immediately reply|did not return|didn't return|did not immediately return|has not responded|have not responded|had not responded|hasn't responded|haven't responded|has yet to respond|have yet to respond|has not replied|have not replied|has not commented|have not commented|had not commented|hasn't commented|haven't commented|did not comment|didn't comment|did not immediately comment|has yet to comment|have yet to comment|had yet to comment|has commented|have commented|commented|responded|replied|was not immediately available|were not immediately available|was not available for comment|were not available for comment|not immediately available|did not answer
unreached reply neutral silence: could not be reached|couldn't be reached|could not immediately be reached|was unreachable|were unreachable|unavailable for comment
say reporting neutral speak: said|says|say|saying|went on to say
tell reporting neutral tell: told|tells|tell|telling|reminded|reminds|warned reporters|advised
inform reporting neutral tell: informed|informs|informing|notified|notifies|assured|assures
state reporting neutral that: stated|states|stating|proclaimed|proclaims|averred|vowed|vows|vowing|pledged|pledges|pledging|swore|swears|threatened|threatens|threatening|ordered|decreed|specified|specifies|clarified|clarifies|reassured
add reporting neutral that: added|adds|adding|continued|continues|went on
report reporting neutral take: reported|reports|report|reporting
announce reporting neutral take: announced|announces|announce|announcing
write reporting neutral that: wrote|writes|writing|tweeted|tweets|posted|texted|blogged|retorted|whispered|shouted|murmured|joked|sighed|recounted|recounts
note reporting asserts that: noted|notes|noting|underlined|underlines|underscored|underscores|observing|pointed out|points out|pointing out|observed|observes|stressed|stresses|stressing|emphasised|emphasized|emphasises|emphasizes|highlighted
explain reporting neutral that: explained|explains|explaining
confirm reporting asserts take: confirmed|confirms|confirm|confirming
affirm reporting asserts that: affirmed|affirms|reiterated|reiterates|reaffirmed|reaffirms
reveal reporting asserts take: revealed|reveals|reveal|revealing|disclosed|discloses|disclosing
admit reporting asserts that: admitted|admits|admit|admitting|acknowledged|acknowledges|acknowledge|acknowledging|conceded|concedes|conceding|granted|confessed
find reporting asserts that: found|finds|calculated|calculates|calculate|established|discovered|verified|showed|shows|show|shown|showing|concluded|concludes|concluding|ruled|ruling|demonstrated|determined
argue reporting distancing that: argued|argues|argue|arguing|insisted|insists|insist|insisting|reasoned|protested|pleaded|objected|maintained|maintains|contended|contends|contend|asserted|asserts|assert|declared|declares|declaring|testified|testifies
suggest reporting distancing that: suggested|suggests|suggest|suggesting|indicated|indicates|indicate|indicating|hinted|hints|implied|implies|signaled|signalled|signals
warn reporting neutral that: warned|warns|warn|warning|cautioned|cautions
reply reporting neutral that: replied|replies|responded|responds|answered|remarked|recalled|recalls|commented|joked|quipped|complained|complains|lamented|agreed|agrees|countered|shot back|bragged|boasted|boasts|jokes|remarks|mused|vented|has learned|have learned|had learned
think belief distancing speak: think|thinks|thought|believe|believes|believed|believing
doubt belief distancing that: doubt|doubts|doubted
forecast belief distancing take: forecast|forecasts
put belief distancing take: put|puts
foresee belief distancing that: expect|expects|expected|predicted|predicts|predict|predicting|forecast|forecasts|estimated|estimates|estimate|estimating|projected|projects|anticipates|anticipated|reckons|reckon|fear|fears|feared|guess|guesses|guessed|suspect|suspects|suspected|surmised|speculated|speculates|hopes|hoped
quoted reporting neutral passive: quoted as saying|cited as saying|reported as saying|quoted by
citing reporting neutral cite: citing|quoting
accordingTo according neutral phrase: according to|as per|in the view of|in the opinion of|in the estimation of|per a report in|per a report by
reportedBy according neutral phrase: as reported by|in the words of|as told to
account according distancing phrase: by the account of
emerge hearsay distancing that: reports emerged|reports have emerged|reports had emerged|it emerged|it has emerged|it had emerged|word emerged|claims emerged
claim allegation distancing that: claimed|claims|claim|claiming
allege allegation distancing that: alleged|alleges|allege|alleging
accuse allegation distancing accuse: accused|accuses|accuse|accusing
allegedly allegation distancing adverb: allegedly|purportedly|supposedly
reportedly hearsay distancing adverb: reportedly
deny denial neutral take: denied|denies|deny|denying|refuted|refutes|rebutted|rejected|rejects|dismissed|dismisses|disputed|disputes|disputing|rejecting|refuting|disavowed|disavows|rebuffed
`)
