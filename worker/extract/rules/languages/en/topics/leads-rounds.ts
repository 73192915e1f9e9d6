import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an investor leads rounds. */
export const LEADS_ROUNDS: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(lead|leads|lead investor|a lead) (is|still)? (wanted|needed|missing|sought|open|secured|found|
        in place|committed|signed|confirmed|to be found)`,
      '(need|needs|want|wanted|seeking|looking for|looking for a|missing|find|without|still no|room for a) (a|the|our)? ~ lead',
      '(looking for|need|want|seeking) (a)? lead (:|=|investor)',
    ],
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      `(i|we|^|will|can|could|often|usually|always|typically|to|happily|happy to|like to|love to|prefer to|
        able to|comfortable|fund|ventures|capital|also|mostly|and|,) (lead|leads) (or co lead|and co lead|or
        follow|,|or join|most|many|rounds|$|or|deals|seed|pre seed|the|our|all|when|some|if|a|with|in|early|
        small|every|and)`,
      '(i|we|^) (would)? (also|can|will|usually|always|often|typically|normally|generally|tend to|do|prefer to|like to|mostly)? (lead|co lead)',
      '(we|i) (are|am) (happy|able|comfortable|willing|keen|glad|ready) (to lead|leading)',
      `(lead investor|lead investors|lead checks|lead seed|leading rounds|lead rounds|leads rounds|
        leads most|leads seed|lead or follow|lead or co lead|led most|leading seed)`,
      '(lead|leads|lead rounds|leads rounds|lead investor|do you lead|leading) (:|-|=) (yes|y|true|sometimes|usually|always|ja)',
      '(lead|leads|leading) (always|usually|yes|true|often|mostly)',
      '^ we (do)? lead',
      '(first institutional (money|check|cheque)|as (the)? lead|act as lead|co lead|usually lead|always lead|we lead)',
      '(set|price) the (terms|price|round|rounds)',
      '%leads (yes|y|sometimes|usually|always|true|ja|often|mostly|lead|both)',
      '^ {_stages} (lead|leads) $',
      '%leads (often|sometimes|usually|mostly|normally|typically|occasionally|almost always|in most|about half|when|if) (,|but)? ~ (not always)?',
      '(can|could|may|will|able to|happy to|willing to) (also)? lead (up to|with|from|at)',
      '(lead|leads|taking the lead|leading) (:)? (possible|preferred|happily|gladly|in about|often|up to)',
      '(price|prices|pricing) and lead',
      '(lead|leads|led) (about|roughly|around|nearly|over|more than|at least)? (half|most|some|a third|two thirds|many|{_number}) (of|in|$|,)?',
      '(i|we|always|usually|often|happy to|can|will|like to) (take|takes|taking) the lead',
      '(first in|first one in|lead cheque|lead check|lead position|lead ticket|anchor investor|anchor cheque)',
      '(our|my) lead (cheque|check|ticket|cheques|checks)',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated', 'wished'],
    said: [
      `(do not|never|can not|will not|does not|not|rarely|no|not able to|we will not|do not usually|
        do not like to|not looking to) (lead|leading|co lead|price|set terms|leads)`,
      `(only|always|prefer to|we|i|just|strictly|mostly) (follow|co invest|coinvest|participate alongside|
        join rounds led|follow on|tag along|come in alongside|invest alongside)`,
      '%leads (no|n|never|not|nein|rarely|follow|following|~ no)',
      '(follow or lead|lead or follow|lead / follow) (:|=|-) (follow|following)',
      '(never|not|rarely) (have|has)? led',
      'no lead (,|$|and)',
      '(prefer|choose|try|like|decide) not to lead',
      '(a|the) lead (investor)? (must|has to|should|needs to) be (in place|there|on board|confirmed|committed)',
      '(we|i) (need|require|want) (a|an|to see a) ~ lead (investor)? (before|first|in place|on board|to)',
      `(co investment only|co investments only|coinvestment only|follow on only|followers only|follower|follow only|no lead|no leading|non lead|co investor only|
        co invest only|participate only|following only)`,
      '(lead|leads|lead rounds|leads rounds|lead investor|do you lead|leading) (:|-|=) (no|n|false|never|nein|rarely|seldom|hardly)',
      '(someone|somebody) else (has to|must|should|needs to|to) (lead|price)',
      '(leading|lead|leads|to lead|pricing rounds) (is|are) (not|never)',
      '(do not|never|not) (do|take) leads',
      `(need|needs|want|wants|like|prefer|let|wait for|waiting for|looking for) (someone|somebody|
        another fund|others|a bigger fund|an institution|someone else|somebody else|
        somebody proper) (else)? (to|who|leading|leads|must|will) ~ (lead|price|set)?`,
      '(someone|somebody|others) else (leading|leads|prices|must lead|has to lead|who leads|setting)',
      '(never|not) (first in|first|in front|alone|the first)',
      '(like|want|need|wait) to see (a|the) (lead|lead investor|term sheet|lead s term sheet)',
      '(behind|after|alongside|next to) (a|the|somebody|someone|another) ~ (lead|leads|institutional|fund|funds|proper)',
      '(go|went|come|came|going|coming) in (behind|alongside|after|next to|with others)',
      '(never|not|do not|does not) (set|price|negotiate) (the|any)? (price|terms|round|rounds|valuation)',
      '(let|lets|leave|leaving) ~ (them|others|someone|somebody|the lead|another) ~ (set|price|lead|negotiate)',
      '(let|lets) (them|others|somebody|someone) (set|price|lead|negotiate) (the)? (terms|price|round|rounds|valuation)?',
      '(come|go|get|step) in (beside|alongside|behind|next to|after) (others|a lead|the lead|somebody|someone|another|bigger|larger)',
      '(happy|glad|content|keen|prefer|willing|like|love) to follow',
      '(never|not) (the|a|as) (lead|leader|lead investor)',
      '(trust|fund|group|club|syndicate|we|vehicle) follows $',
      '(second|third) (cheque|check|in|one in) , never',
      '(do not|does not|never|will not|not|rarely|can not) (want to|like to)? (take|taking) (the|a) lead',
      '(will not|never|does not|do not|no|not) (:) (lead|leading|leads)',
      '(god|hell|heavens|absolutely|certainly|definitely) (no|not) $',
      '(follower|tag along|passive investor|silent investor|follows only|follows)',
      '^ (lead|leads) (no|never|false|not)',
      'never lead',
      '(always|only|usually|happily) (with|alongside|behind|next to) (others|other investors|a lead|co investors|other angels)',
      '^ (no lead|does not lead|do not lead|not leading)',
      '(lead|leads) : (no|never|false)',
    ],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['negated', 'wished', 'other', 'past'],
    said: [
      `(lead|leads) (time|times|to|generation|gen|engineer|developer|designer|scoring|the team|a team|
        product|growth|magnet|by example|acid|management|conversion)`,
      '(people|funds|fund|firm|guys|angels|they|somebody) (we|i) (co invest|coinvest|follow|invest alongside)',
      '(i|we) (follow|followed) (you|your|up|the news|closely|him|her|them|on twitter|on linkedin)',
      '(previously|ex|formerly|i|and) led (growth|product|engineering|a|the)',
      '(i|we) lead (the|a|an|our|my) ~ (team|teams|department|group|practice|engineering|sales|design|research|lab|unit)',
      '(lead|leads|leading) (:|-|=)? no preference',
      '%leads no preference',
      '(looking|search|hunting|need|want|seeking|seek|find|missing|have|still|without) (for)? (a|our|the)? lead (investor)?',
      '(the|our|a|your) lead (is|has|investor|for|still|in)',
    ],
  },
]
