import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Ingredients and materials to avoid. */
export const AVOIDED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated', 'other', 'asked'],
    said: [
      `(i am|i m|am|is|are|^|we are|she is|he is|skin is|both|very|severely|badly|and|also|who is|highly|,|
        mildly|deathly|son is|daughter is|kid is|wife is|husband is) (allergic|intolerant|sensitive|
        hypersensitive) to {belongings}`,
      `(i react|react|reacts|i break out|break out|breaks out|skin reacts|i get a rash|rash|itchy|scalp
        reacts|reaction|reactions|come out in spots|flare up|flares up|sneeze|swell up|migraines|headaches|a
        migraine|a headache|hives|asthma) (badly|horribly)? (to|from|with) {belongings}`,
      `(i|we|she|he|can|household|house|family|both|also|skin|scalp|baby|stomach|gut|body|,|and|^) (can not|must not|may not|could not|
        should not) (have|eat|drink|wear|use|tolerate|take|handle|touch|be around) (any|anything with|
        anything containing)? {belongings}`,
      '{+avoidable} (is|are) (out|off the table|a no|a no go|not an option|forbidden|banned|a problem)',
      '(nothing|no) (with|containing|tested on|made of|made from|that contains) {+avoidable}',
      '(bothered|irritated|triggered) by {+avoidable}',
      `{fewthings} (breaks me out|break me out|triggers my (asthma|migraine|migraines|eczema)|trigger my
        (asthma|migraine|migraines|eczema)|irritates my skin|irritate my skin|makes me sick|makes my skin
        (burn|itch|red)|bothers my skin)`,
      '(allergy|allergies|intolerance|intolerances|sensitivity) (to|:|-|are|is) {belongings}',
      '{fewthings} (allergy|intolerance) >',
      `(materials to avoid|must avoid|veto|need to avoid|have to avoid|must not contain|should not contain|
        can not contain|can not have|can not eat|can not tolerate|can not wear|can not use|can not do|stay
        away from|keep away from|exclude|excluding|not containing|may not contain|without any|no go
        ingredients|ingredients to avoid|free of|free from|steer clear of) (:|-|any|all|anything with|things
        with|anything containing|the)? {belongings}`,
      '^ %avoided {belongings}',
      '^ (avoid|avoiding|no|never|avoids|allergies|allergens|sensitivities) : {+avoidable}',
      '^ (avoid|avoiding) : {belongings}',
      `{=avoidable} (makes|make|gives|give) me (itch|itchy|sneeze|hives|a rash|a headache|
        break out|wheeze|cough|swell|ill|sick|vomit)`,
      '{=avoidable} makes (her|him|them) (itch|itchy|sneeze)',
      '(not|no) {belongings} , i (come out|break out|react|get)',
      '{=avoidable} free',
      `^ (allergies|allergy|allergens|allergic to|avoid|avoids|must not contain|must avoid|
        intolerances|sensitivities) (:|=) {belongings}`,
      '(i|we) (never|do not|will not|can not) (ever)? (buy|wear|use|eat|own|touch) {+avoidable}',
      '(never|not|no|zero) (any)? {+avoidable}',
      '(must not|may not|should not|can not) contain (:|=)? {belongings}',
      '^ can not (:|=) {belongings}',
      '(avoid|avoiding) (:|=) {belongings}',
      '{=avoidable} (allergy|allergies|intolerance|sensitivity)',
      `(fibres|fibers|materials|ingredients|fabrics) (you|i|we|she|he) (can not|must not)
        (have|wear|use|tolerate) (:|=)? {belongings}`,
      '(without|free of|free from|nothing with|no) (any|added)? {+avoidable}',
      '(i|we) (avoid|skip|boycott|stay away from|steer clear of) {+avoidable}',
      '{+avoidable} (flares|flare|breaks|break|irritates|irritate|kills|burns|bothers) (me|my)',
      `(no|zero|without|not|nothing with|not any|nothing containing|nothing made (of|from|with)|non|minus|
        never) (real|added|artificial|any|synthetic|more|glued on)? {+avoidable} (please|pls|$|,|>|at all|
        whatsoever|coatings|coating|in it|or|and)`,
      '^ @SHUNNED (:|=|→) (any|anything with|all)? {belongings}',
      `(no|not|without) {belongings} , (it|they|that|this|those|which) (give|gives|make|
        makes|trigger|triggers|bring|brings|cause|causes|break|breaks|gave|made) (me|
        her|him|my|us|our)`,
      `{+avoidable} (is|are) (out of the question|out for (me|us|her|him)|a hard no|not
        allowed|not ok|not okay|taboo|strictly out)`,
      `{belonging} (is|are) out , (it|they) (make|makes|give|gives|trigger|triggers|cause|
        causes|irritate|irritates)`,
      `{fewthings} (makes|make|made) (my|her|his) (skin|hands|scalp|eyes|face|neck|feet
       |nose|lips|throat|mouth) (itch| itchy|burn|swell|red|sore|sting|peel|flare)`,
      `{fewthings} (give|gives|gave) (me|her|him) (a rash|rashes|hives|spots|migraines|a
        migraine|headaches|a headache| eczema|blisters|acne|contact dermatitis)`,
      '(contact allergy|allergy|allergic reaction|reaction) (to|against|from) {belongings}',
      '(can not|must not|may not) (have|wear|use|eat|touch) {=avoidable}',
      '(i|we) (do not|never|will not|can not) do {+avoidable}',
      '(not|no|never) (even|any) {+avoidable}',
      '(vet|doctor|dermatologist|allergist) (says|said) (no|avoid|to avoid) {belongings}',
      '(i|we) (can not|must not) (do|be around|be near|be having) {+avoidable}',
      'not (made|built|lined|filled|coated) (of|from|with|out of) {+avoidable}',
    ],
    confidence: 0.82,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      'free (of charge|shipping|delivery|time|returns|spirit)',
      '%avoided {_+colors}',
      `avoid (it|this|that|them|the|a|being|having|getting|going|using|buying|
        amazon|spending|paying|waiting|returns|customs)`,
      `(sensitive|allergic) (to)? (price|cold|light|noise|skin|criticism|bullshit|the|my
       |her|his|prices|heat|sunlight)`,
      'no (fragrance|leather|wool) (wanted|shortage)',
    ],
  },
]
