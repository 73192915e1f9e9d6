import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: [
      '@AM (a|an)? ~ (vegetarian|veggie|lacto vegetarian) >',
      '^ (pure|strict|mostly|ovo lacto|lacto ovo|lifelong|longtime)? (vegetarian|veggie) (and|for|since|but|who|with|cook|,|$)',
      'i (went|became|turned|have gone|have been|have become|became a|am a lifelong) (a)? vegetarian',
      'i (eat|follow|keep|have|stick to) (a|only)? vegetarian',
      '(i|^) (do not|never|stopped|quit|gave up) (eat|eating)? (meat|animals|red meat or)',
      'i have not eaten meat (in|for|since)',
      'diet (:|-|is) (a)? vegetarian',
    ],
  },
  {
    value: 'vegan',
    said: [
      '@AM (a|an)? ~ vegan >',
      '^ (strict|mostly|lifelong|raw)? vegan (and|for|since|but|who|baker|cook|,|$)',
      'i (went|became|turned|have gone|have been|am a lifelong|have become|became a) (a)? vegan',
      'i (eat|follow|only eat|keep|stick to|have) (a|only)? (vegan|plant based|fully plant based|strictly plant based)',
      '@AM (fully|strictly|entirely)? plant based',
      '^ plant based',
      'i do not eat (any)? animal products',
      'diet (:|-|is) (a)? vegan',
    ],
  },
  {
    value: 'pescatarian',
    said: [
      '@AM (a|an)? ~ (pescatarian|pescetarian) >',
      '^ (pescatarian|pescetarian)',
      'i eat fish but (no|not) (other)? meat',
      'i (went|became|turned) (pescatarian|pescetarian)',
      '(do not|never) eat meat (but i|but|except) (do)? (eat)? fish',
      'the only meat i eat is fish',
    ],
  },
  {
    value: 'kosher',
    said: [
      '(i|we|^) (only)? (eat|keep|keeps|eats|follow) (only|strictly|strict|a)? kosher',
      '^ kosher $',
      '@AM (strictly)? kosher',
      'my (kitchen|diet|home) is kosher',
      '(my|our) kosher (kitchen|home)',
    ],
  },
  {
    value: 'halal',
    said: [
      '(i|we|^) (only)? (eat|keep|keeps|eats|follow) (only|strictly|a)? halal',
      '^ halal $',
      'my diet is halal',
      '^ halal (only|diet|eater|food|meat)',
    ],
  },
  {
    value: 'omnivore',
    said: [
      '@AM (an|a)? ~ omnivore',
      '^ omnivore',
      '(i|^) eat (everything|anything|just about anything|almost anything|almost everything|pretty much anything|pretty much everything)',
      '^ no dietary restrictions',
      '^ diet (:|-|is) (omnivore|everything|anything)',
    ],
  },
  {
    value: 'gluten_free',
    said: [
      '@AM (strictly)? gluten free',
      '(i|^) (eat|follow|am on|keep|went|have to eat|have to be) (a)? (strict)? gluten free',
      '^ gluten free',
      '(i|^) have (celiac|coeliac)',
      '@AM (a|an)? (celiac|coeliac|gluten intolerant)',
      'i (can not|do not) eat gluten',
      'i have (a)? gluten (allergy|intolerance)',
      '@AM allergic to gluten',
    ],
  },
  {
    value: null,
    said: [
      'i (eat|cook|like|love|try) (vegan|vegetarian|kosher|halal|gluten free) ~ (sometimes|occasionally|once|when|on|twice)',
    ],
  },
  {
    value: 'vegetarian',
    said: [
      '^ (diet|food|food preference|eats) : ~ (veg|vegetarian|veggie|lacto vegetarian) $',
      '^ (vegetarian|veggie) $',
    ],
  },
  {
    value: 'vegan',
    said: ['^ (diet|food|food preference|eats) : ~ vegan', '^ vegan $'],
  },
  {
    value: 'omnivore',
    said: [
      '^ (diet|food|food preference|eats) : ~ (non veg|non vegetarian|everything|anything|omnivore|meat|all)',
    ],
  },
  {
    value: 'pescatarian',
    said: ['^ (diet|food|eats) : ~ (pescatarian|pescetarian|pesc)'],
  },
  {
    value: 'halal',
    said: ['^ (diet|food|eats) : ~ halal'],
  },
  {
    value: 'kosher',
    said: ['^ (diet|food|eats) : ~ kosher'],
  },
  {
    value: 'omnivore',
    said: [
      '(i|we|^) (will|can|do|now)? eat (it all|everything|anything|all of it)',
      '^ %d_diet (everything|anything|all of it|i eat everything|omnivore|no restrictions)',
      '(i eat|^ eats) (pretty much)? (everything|anything)',
    ],
    confidence: 0.9,
  },
  {
    value: 'vegetarian',
    despite: ['negated'],
    said: [
      '^ %d_diet (yes)? (vegetarian|veggie)',
      '(have not|has not|not|no) (eaten|touched|had) meat (since|in|for)',
      '(meat free|meatless) (since|for|household|and|,|$)',
    ],
  },
  {
    value: 'vegan',
    said: ['^ %d_diet vegan'],
  },
  {
    value: 'pescatarian',
    despite: ['negated'],
    said: ['no meat (except|but|apart from) (for)? (fish|seafood)', 'fish (yes|but) , (no)? meat'],
  },
  {
    value: 'gluten_free',
    said: ['^ (coeliac|celiac)'],
  },
  {
    value: 'halal',
    said: ['^ %d_diet halal'],
  },
  {
    value: 'kosher',
    said: ['^ %d_diet kosher'],
  },
  {
    value: 'vegetarian',
    said: [
      '^ (pure|strict|strictly|proper|full|eggetarian|lacto)? (veg|eggetarian|veggie|vegetarian) (,|$|since|by|household|family|only|but|and|for)',
      '(pure|strictly|shuddh|jain) (veg|vegetarian)',
      '(vegetarian|veggie) (since|for) (forever|birth|ever|{_number}|life|i|the|always|a|ten|five|two|three)',
    ],
    confidence: 0.93,
  },
  {
    value: 'vegan',
    said: [
      '^ vegan (since|for|by|household|going|on|,|$|and|but)',
      '(vegan) (since|for) (forever|{_number}|life|i|the|a|ten|five|two|three|four)',
    ],
    confidence: 0.93,
  },
  {
    value: 'omnivore',
    despite: ['negated'],
    said: [
      '^ (non veg|non vegetarian|omnivorous|omni) (,|$|all|and|but|eater)',
      '(i|^) (do not|can not) eat (pork|beef|shellfish|lamb) , (otherwise|but) (everything|anything)',
    ],
    confidence: 0.88,
  },
  {
    value: 'pescatarian',
    said: ['^ (pesc|pescy|pesci|pescatarian|pescetarian) (,|$|since|for|and|but)'],
    confidence: 0.9,
  },
  { value: 'halal', said: ['(eat|eats|keep|only) halal ', '^ halal (,|$|only|food)'], confidence: 0.92 },
  { value: 'gluten_free', said: ['(celiac|coeliac) (,|$|so|and|since)', '^ gf (,|$)'], confidence: 0.88 },
  {
    value: null,
    despite: ['negated', 'past', 'wished', 'other', 'asked'],
    said: [
      '(lapsed|failed|ex|former|recovering|not|sometimes|weekday|part time|almost|mostly|tried) (a)? (vegetarian|vegan|veggie|pescatarian)',
      '(vegan|vegetarian|veggie|halal|kosher) (restaurant|restaurants|food|recipes|options|cafe|cookbook|cooking|cheese|bakery|leather)',
    ],
  },
  {
    value: null,
    said: [
      '(i|we|^) (only)? (keep|eat|eats|keeps) (kosher|halal) (at|when|for|on|during) (my|the|passover|ramadan|pesach|holidays|family|their|his|her)',
    ],
  },
  {
    value: 'vegetarian',
    said: [
      '^ (a|an|still a|still) (happy|strict|lifelong|committed)? (vegetarian|veggie) (,|$|who|and|for|since|but|at)',
    ],
    confidence: 0.9,
  },
  {
    value: 'vegan',
    said: [
      '^ (a|still a|still) (happy|strict|lifelong|committed|proud)? vegan (,|$|who|and|for|since|but|at)',
    ],
    confidence: 0.9,
  },
  {
    value: 'pescatarian',
    despite: ['past'],
    said: [
      '^ (a|still a|still)? (pescatarian|pescetarian) (,|$|who|and|for|since|but|at)',
      '(now|these days) (i)? eat fish ',
    ],
    confidence: 0.88,
  },
  {
    value: 'vegetarian',
    despite: ['negated', 'past', 'asked'],
    said: [
      '(eat|eats) neither meat nor (fish|eggs|dairy)',
      '(no meat|no meat or fish) (for me|on my plate|in my (house|kitchen|fridge)|since|or fish|, no (eggs|fish))',
      '(stopped|quit|gave up|given up) (eating)? (meat|animals) ',
      '^ %d_diet (no meat|no meat for me|veggie|veg|vego|vegetarian) ($|,|for|since)',
      '^ (vego|veggo|vegie) (,|$|and)',
      '(do not|never|not) touch meat ',
    ],
    confidence: 0.88,
  },
  {
    value: 'pescatarian',
    despite: ['negated', 'past', 'asked'],
    said: [
      '(stopped|quit|gave up|given up) (eating)? (meat|animals) (,|@open)? (though|but|except|apart from) (i)? (still|do)? (have|eat|like|love)? (fish|seafood)',
      '(eat|eats) fish , ~ (but|and)? no meat ',
      '(eat|eats) fish (,)? (but|and) (no|not|never) (other)? meat ',
    ],
    confidence: 0.9,
  },
]
