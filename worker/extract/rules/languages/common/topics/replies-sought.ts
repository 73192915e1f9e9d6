import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The same of whom and what one looks for. */
export const GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(looking|searching|waiting|hoping|here) (for|to find) (my|the right) (person|human|one|match|forever|forever person|lobster|partner|penguin)',
      'dating (with|for) (intention|intent|keeps|real|purpose|a reason)',
      '(date|dating) intentionally',
      '(my|the) last (first date|relationship|swipe|app)',
      '(not|never) (here|looking) for (a|an|any)? ~ (pen pal|pen pals|fling|flings|hookup|hookups|situationship|situationships|one night)',
      '^ %d_goal ~ (serious|relationship|long term|ltr|the real thing|a partner|something real|love)',
      '(something|a relationship|partner|connection) (that|to|for) (lasts|last|keeps|keep|the long run|life)',
      '(want|looking for|seeking|after|need) (a)? (partner|teammate|companion for life|life partner|relationship)',
      'for (an)? ltr',
      '(for|want|wants|seeking|a) (lasting|long lasting|steady|stable|proper) (relationship|partnership)',
      '(something|somebody|someone) (lasting|long lasting|steady|permanent)',
      '(not|never) (after|looking for|into|here for|interested in) (anything|something)? casual',
      '^ %d_goal ~ a relationship',
    ],
    confidence: 0.9,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked'],
    said: [
      '(would like|want|hope|hoping|ready|plan) to (be married|marry|get married|wed) ',
      '^ %d_goal ~ (marriage|a wife|a husband|to marry)',
      '(for|intent :|intention :|goal :|purpose :) (marriage|shaadi|nikah)',
    ],
    confidence: 0.9,
  },
  {
    value: 'casual',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(not|never) (at all)? (ready|looking|here) to (settle down|settle|commit)',
      '(something|anything) (fun|light|easy|breezy|low key)',
      '(fun|casual|easy|relaxed) (dates|dating|meetups) (with|only|and|,|$)',
      '^ %d_goal ~ (casual|fun|nothing serious|hookups|dates|short term)',
      '(rencontres|relation|plan) (legeres|legere|sans lendemain|sans prise de tete|decontractee)',
      '(sin compromiso|nada serio|pas serieux|rien de serieux|nichts festes|nichts ernstes|was lockeres|etwas lockeres)',
      "pas (vraiment)? envie d'une relation serieuse",
      '(looking for|here for|after|up for) (dates|fun) (not|and|,|$)',
      '^ %d_goal ~ (more|rather|something)? casual',
      'no (labels|commitment|commitments|expectations|drama just fun)',
    ],
    confidence: 0.9,
  },
  {
    value: 'friendship',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(friends|friendship) only',
      '(mostly|mainly|just|only) (after|want|looking for|here for) (some)? (company|conversation|companions)',
      'not (here)? (to|for) (date|dating|romance|love)',
      '^ %d_goal ~ (friends|friendship|mates|company|companionship|activity partners)',
      '(meet|find|make) (new)? (people|friends|mates) to (play|hike|walk|go|climb|cook|run|swim|travel|do|hang)',
      '(hiking|walking|climbing|gym|running|travel|theatre|cinema|pub|activity) (buddy|buddies|partner|partners|companion|mates) ',
      'companionship (mostly|mainly|above|first|really|,|$|only)',
      '(a)? (friend|companion) to (go|walk|share|do|see|have)',
    ],
    confidence: 0.88,
  },
  {
    value: 'unsure',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(not sure|no idea|unsure|do not know|not certain) (yet)? (what|why) (this|i|it) (is|am) (for|here|doing)',
      '(see|seeing) what (is|s|s) out there',
      '(let us|lets|let) see (what|where|how) ',
      '(will|we will) know when (we|i|you) know',
      '^ %d_goal ~ (not sure|no idea|unsure|dunno|do not know|honestly no idea|undecided|who knows)',
      '(no idea|no clue) , we will',
      '(open to|see) (wherever|whatever|where) (it|this|things|happens|comes|life)',
    ],
    confidence: 0.9,
  },
]

export const SEEKS_WOMAN: readonly string[] = [
  '^ %d_seek ~ (women|woman|females|ladies|girls)',
  '(lesbian|straight (man|guy|male|bloke)|gay woman|gay girl)',
  '(interested in|looking for|seeking|seeks|into) (:)? ~ (women|woman|ladies|lady|girls|females)',
  '(men and|guys and|men or|boys and|guys or|boys or|garcons ou|men ,|man or) (women|girls|filles|woman)',
  '(suche|wunsche mir|busco|cherche|recherche) (ich|nach)? (eine|einen|una|une|mir eine|mir)? ~ (frau|partnerin|freundin|mujer|chica|femme|compagne|novia|companera)',
  '(marry|wife|girlfriend) (inshallah|god willing|material)',
  '(women|ladies) (only)? (please|{_adult}|over|under|aged|between)',
  '(companion|partner) , (a)? (lady|woman)',
  '@SEEK (a|my)? (wife|girlfriend)',
]

export const SEEKS_MAN: readonly string[] = [
  '^ %d_seek ~ (men|man|males|gentlemen|guys|boys)',
  '(gay (guy|man|male|dude|bloke|lad)|straight (woman|girl|lady|female))',
  '(interested in|looking for|seeking|seeks|into) (:)? ~ (men|man|guys|gentlemen|gentleman|males)',
  '(women and|girls and|women or|girls or|filles ou|women ,) (men|guys|boys|garcons)',
  '(suche|wunsche mir|busco|cherche|recherche) (ich|nach)? (einen|un|mir einen)? ~ (mann|partner|freund|hombre|chico|homme|compagnon|novio|mec)',
  '(dates|date|fun|relationship|friendship) with ~ (guys|men|a man|a guy)',
  '(married|marry|settle) ~ (to|with) a man',
  '(men|gentlemen|guys) (only)? (please|{_adult}|over|under|aged|between)',
  '(companion|partner) , (a)? (gentleman|man)',
  '@SEEK (a|my)? (husband|boyfriend)',
]

const AGES =
  '(ages|aged|age|between|range|gentleman|gentlemen|lady|ladies|man|men|woman|women|guy|guys|girl|girls|bloke|fella|someone|seeking|seeks|looking for|partner|partnerin|frau|mann|femme|homme|mujer|hombre|zwischen|entre) (the ages of|aged|:|,)? {adult} (-|–|to|and|und|et|y|a) {adult}'

export const SEEKS_AGE: readonly string[] = [
  AGES,
  '(ages|aged|age range|gentleman|gentlemen|lady|ladies|man|men|woman|women|guy|guys|girl|girls|bloke|fella|someone|somebody|anyone|people|partner|range) (is|of|,|:|around)? {number} (-|–) {number}',
  '%d_range {adult} (to|and) {adult}',
  '%d_range {number} (-|–) {number}',
]

export const SEEKS_AGE_MIN: readonly Phrasing[] = [
  { value: '$1', said: SEEKS_AGE, despite: ['wished', 'other', 'asked'] },
  {
    value: '$1',
    said: ['ages {adult} (+|plus|and (up|over|older))', '^ over {adult} (only|please)'],
    despite: ['wished', 'other', 'asked'],
  },
]

export const SEEKS_AGE_MAX: readonly Phrasing[] = [
  { value: '$2', said: SEEKS_AGE, despite: ['wished', 'other', 'asked'] },
]
