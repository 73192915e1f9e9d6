import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Activities and tastes of somebody who shops. */
export const TASTES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      `(i|we) {=activityverbs} (birds|sourdough|bread|thai|italian|indian|most|a lot|often|every|almost|nearly|daily|
        regularly|most|on|in|with|when|whenever|all the time|for fun|$|,|and|by|outdoors|at|about|to work|
        three|twice|five|four|marathons|trails|long)`,
      '(i|we|^) (really|also|do|absolutely)? (love|like|enjoy|adore) {belongings}',
      `my (other|main|biggest|favorite|one|true|real|first|top)? (hobby|hobbies|
        interests|interest|passion|passions|pastimes|pastime|loves|obsession) (is|are|
        include|includes|:) {belongings}`,
      `^ (hobbies|interests|likes|passions|hobby|loves|i like|into|taste profile|tastes|
        taste|interested in|enjoys) (:|include|are|-) {belongings}`,
      '^ %tastes {belongings}',
      '(i|we) do (a lot of|lots of|plenty of|a bit of) {belongings}',
      '(i|we) (reread|re read|devour|binge|restore|carve|tinker with|whittle|forage for|ferment) {belongings}',
      '@LIKED (:|=|→) (the)? {belongings}',
      '^ (just|finally|slowly)? (getting|got) into {belongings}',
      `@AM (into|passionate about|crazy about|obsessed with|fond of|interested in|hooked on|
        keen on|big on|all about|getting into|really into|a fan of|a big fan of|a huge fan of)
        {belongings}`,
      '@AM (a|an|the)? ~ (fan|lover|enthusiast|buff) of {belongings}',
      '(it is|now it is) all about {belongings} for me',
      '(i|we) ~ listen to {belongings}',
      '(listens|listen) to : {belongings}',
      '(and|,) (i|we)? listen to {belongings}',
      '^ (prefers|plays|does|practices|practises) {+activities}',
      '^ (into|passionate about|obsessed with) {belongings}',
      '^ (reads|collects|listens to|bakes) {belongings}',
      '(when|for the weekends when) i (go|do) {+activities}',
      '(took up|begun to|started to|started|got into|taken up) {+activities}',
      '^ {+activities} ,',
      `(i|we) (listen to|collect|practice|practise|play|volunteer at|read|bake|cook|
        brew|grow|sew|knit|paint|climb|sail|surf|ski|hike|cycle|row|roast)
        {belongings}`,
      `(i|we) (just)? (started|began|took up|picked up|got into|am learning|learn|study)
        (to play|playing)? {+activities}`,
      '(i|we) (do|go|went) (a lot of|lots of|some)? {+activities}',
      '(i|we) go {+activities}',
      `@AM (a|an)? (avid|keen|big|passionate|huge|serious|enthusiastic|regular|amateur|
        hobby|beginner|casual|weekend|new)? ({=agents}|{=crafts}) >`,
      `(for|for my|for some|use it for|used for|mostly for|mainly for|perfect for|to do|
        to go) {+activities} ($|and|,|trips|on|in)`,
      '^ {+activities} $',
      'for {+activities} >',
      '^ (loves|enjoys|adores) {belongings}',
      '(i|we) (got|am getting|have gotten|got back|have got) into {belongings}',
      '{fewthings} , which (i|we) (love|adore|really like|am obsessed with)',
      `{fewthings} (is|are) (my|our) (thing|passion|passions|hobby|hobbies|favorite|
        favorites|life|jam|happy place|obsession|guilty pleasure)`,
      `(can not get enough of|never get tired of|obsessed with|crazy about|big on|nuts about|
        mad about|sucker for|weakness for|soft spot for) {belongings}`,
      '(i|we) {=activityverbs} >',
      '^ (loves|likes|enjoys|into|interests|hobbies|passions|tastes) (:|=) {belongings}',
      `(music|books|films|movies|games|genres|style|styles|sports) (you like|you love|i
        like|i love)? (:|=) {belongings}`,
      `(i|we) (do|practice|practise|play|teach|study) {+activities} (twice|once|every|
        three|on|a|daily|weekly|at|,|$)`,
      '(fellow|hello|hi|hey|dear|calling all|calling) {=agents}',
      '(fellow|hello|hi|hey|dear|calling all|calling) {=crafts}',
      '(from a|for a|left handed|hobby|amateur|retired|keen) {=agents}',
      '(start|starting|begin|get into|take up|try|learn) {+activities}',
      '(who|and) (loves|likes|enjoys|adores) {belongings}',
      '(i|we) (train|am training|are training) (for|in) {belongings}',
      `(obsessed with|mad about|nuts about|hooked on|in love with|passion for|a passion for|
        love of|keen on|can not live without) {belongings}`,
    ],
    confidence: 0.78,
  },
  {
    value: '$1',
    despite: ['other', 'past'],
    said: ['(got|gets|getting|turned) (me|us) (into|onto|on to|hooked on) {belongings}'],
    confidence: 0.78,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(for|4|gift|present) (a|an|my|our|the|his|her) ~ ~ (who|that) (is|are)? (loves|likes|enjoys|adores|into|
        obsessed with|mad about|crazy about) {_belongings}`,
      '(color|colour|colors|colours|shades|sizes|fits) (i|we) (like|love) (:|=|→) {_belongings}',
      '(her|his|their|recipient|child|kid) (main|favorite)? (interests|hobbies|likes|passions) (:|=)? {_belongings}',
      `(i|we) (would)? (like|love|enjoy|prefer) (neither|both|to|it|them|this|that|my|the way|you|him|her|
        how|if|something|one|a|an|some|when|the|your|these|those|all|both|everything|its|their|having|being|
        for)`,
      '(would|d) (like|love|prefer)',
      `(i|we) do (a lot of|lots of|plenty of|a bit of) (work|overtime|driving|shopping|
        laundry|calls|meetings|that|it|this|them|travel for|cleaning|things|stuff|
        research)`,
      '(i|we) (restore|devour) (it|them|this|that|the|up|your|you|a|my)',
      `(i|we) (run|play|read|shoot|cook|row|grow|practice|study|learn) (a|an|my|the|from|away|into|out|
        errands|late|reviews|that|it|on (batteries|a budget)|this|online|somewhere|about|several|some
        reviews|linux|windows)`,
      '(do not|does not|did not|never|not) (like|love|enjoy|read|play|cook|run)',
      '%tastes {_belongings} (is|are|was|were|does|do|will|would)',
    ],
  },
]
