import type { Phrasing } from '../../../../../shared/reader.ts'

export const INTERESTS: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|^|l) (do)? @love {things}',
      '(i|^) (would)? prefer (to)? {things}',
      'my (other)? (hobby|hobbies|interests|passion|passions|pastimes|pastime|favorites|favorite hobbies|interest) (is|are|include|includes|:) {things}',
      '(hobbies|interests|likes|passions|hobby|loves) (:|include|are|-) {things}',
      'my (all time)? favorite ~ (is|are) {things}',
      'my (all time)? favorite (kind|type|types|kinds) of ~ (is|are) {things}',
      '(i am|^) (into|passionate about|crazy about|obsessed with|fond of|interested in|fan of|good at-not|addicted to) {things}',
      '@AM (a|an) (huge|big|avid|massive)? ~ (fan|lover|enthusiast|buff) of {things}',
      'in my (free|spare|down) time (i|,)? ~ {things}',
      'i spend (my|a lot of|most of my|all my|too much) (time|days|weekends|free time) (on)? {things}',
      'i (have a|have) (weakness|passion|love) for {things}',
      'i (like|love) to (go)? {things}',
      '(i|^) play (a lot of|the|some)? {things}',
      'i (collect|volunteer|coach|practice|grow) {things}',
      'i listen to (a lot of)? {things}',
      'i watch (a lot of|too much)? {things}',
      'i go (to the)? {things}',
    ],
    confidence: 0.75,
  },
  {
    value: '$1',
    said: [
      '^ {=activityverbs}',
      'i {=activityverbs} (a lot|often|every|daily|regularly|on|in|when|whenever|and|$)',
      '@AM (a|an) (avid|keen|big|passionate|huge|serious|enthusiastic|regular)? {=agents} >',
    ],
    confidence: 0.8,
  },
]
