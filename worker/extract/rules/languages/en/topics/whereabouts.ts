import type { Phrasing } from '../../../../../../shared/reader.ts'

/** A place of somebody, if no phrasing says that they live there. */
export const WHEREABOUTS: readonly Phrasing[] = [
  { value: '$1', said: ['{stayplace}'], confidence: 0.7 },
  {
    value: null,
    said: [
      '(from|between|to|for|of|than|vs) {place}',
      '(the|that|this|some|every|another) ~ (guy|girl|man|woman|lady|gentleman|bloke|person|couple|friend) (in|near|around|outside) {place}',
      '{place} (office|offices|marathon|festival|airport|university|college|school|hospital|club|fc|united|city council|game|trip|roles|jobs|accent|style)',
    ],
  },
]
