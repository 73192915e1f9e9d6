/** Parts of patterns in English by name, used with `@`. */
export const ENGLISH_MACROS: Readonly<Record<string, string>> = {
  AM: '(i am|we are|^ am|i have been|i am also|i m)',
  SEEK: '((looking|searching|seeking|hoping|want|wanting|wants|seek|seeks|need|search|look|wish) (for|to find|to meet|to have)?)',
  HOLD: '((i|^) (have|hold|got|earned|completed|finished|received|did|hold)|(i|^) (graduated|finished|left) with|(i|^) (recently)? got|with)',
  RARELY: `((only|maybe|just|mostly)? (on|at|over|during) (holidays|the holidays|weddings|parties|christmas|
      birthdays|special occasions|occasion|vacation|vacations|new years|new year|social events|
      thanksgiving|weekends|the weekend|the weekends|celebrations)|(maybe|only|about|like)? (once|twice|a
      few times|a couple times|a couple of times|three times) (a|per|every) (year|month))`,
  YEARS_OLD: '((year|years|yr|yrs) (old|young|of age)|yo|y o|y / o|yrs|year old)',
  OWNS: `(already have|already own|already got|got already|have already|own already|we own|i own
     |we have|i have|i have got|we have got| own|owns|owned|currently own|currently using
     |current setup|current gear|current kit|current rig|my setup|my kit|my gear|my rig|
      setup|rig|chain|signal chain|at home|at home already|on my shelf|on our shelf|on the
      shelf|on my shelf now|on our shelf now| on my desk|in my bag|in my kit|in the cellar|in
      my cellar|in the cupboard|in my wardrobe|in my closet|in my garage|in my stash| in the
      stash|in my drawer|in our kitchen|in my kitchen|in the house|in my collection|my
      collection|collection so far| have at home|have now|have so far|got so far|already in|
      has already|already has|already owns|owns already|in use| in use now|now using|stock at
      home|got|have|have got|has|things i have|things we have|gear i have|inventory|
      equipment owned| current equipment|do not need|do not need any more|no need for|received
      already|already received|already bought| bought already|done|have enough|enough of|
      already enough|enough already|plenty of)`,
  REFUSED: `(dislikes|dislike|i dislike|we dislike|hates|hate|i hate|we hate|hated|i hated|
      loathe|we loathe|i loathe|loathes|detest|detests|not into|turn offs| turn off|pet
      peeves|pet peeve|no thanks|do not show me|do not show|never show me|never show|do not
      want|we do not want|i do not want|do not like| i do not like|we do not like|did not like|
      does not like|no go|no gos|nope|nopes|hard no|hard nos|hard pass|please no|please
      not|please never| never again|not again|never use|never buy|never wear|i never buy|i
      never wear|i would never use|i would never buy|i would never wear|we never buy|never ever
      again|would not buy again|will not buy again|gave up on|given up on|dnf|not interested in
     |not interested|not a fan of|not fans of|not keen on|not for me|not for us| rather not|
      would rather not|can not stand|can not abide|can not bear|do not enjoy|does not enjoy|do
      not care for|not my thing|not my style| sick of|tired of|bored of|fed up with|over it|
      veto|vetoes|vetoed|banned|skip| skipping|not wanted|unwanted|brands to skip|brands
      to avoid| brands i avoid|styles to avoid|colours to avoid|colors to avoid|deal breaker|
      dealbreaker|deal breakers|dealbreakers |do not send|do not send me| never send|never send
      me|do not suggest|do not recommend| please do not|no more|enough of|what i hate|what we
      hate|things i hate|things we hate| disliked|worst|least favorite|returned|sent back|
      off the table|leave out|stop showing me |stop sending me|exclude from suggestions)`,
  SHUNNED: `(avoid|avoids|avoiding|to avoid|must avoid|materials to avoid|ingredients to avoid|must
      not contain|must not have|may not contain|should not contain| can not have|can not contain|
      can not eat|can not wear|can not use|can not tolerate|can not do|can not take|can not
      drink|can not be around|i can not have| we can not have|i can not do|i can not eat|i can
      not wear|allergic to|allergies|allergy|allergens|allergic|intolerant|intolerances|
      sensitive to|sensitivities| reacts to|react to|reacts badly to|free from|free of|must be
      free of|fabric no go|fabric no gos|material no go|material no gos|ingredient no gos|skin
      can not take| never contains|without|exclude|excludes|excluded|strictly no|absolutely no
     |medical no|off limits)`,
  LIKED: `(reads|plays|listens to|collects|watches|i love|we love|i like|we like|i enjoy|we
      enjoy|loved|loves|likes|enjoys|notes i love|notes i like|scents i love|flavours i love
     |flavors i love| tastes i enjoy|tastes i like|things i love|things we love|things i like|
      my style|style|styles|my tastes|tastes |favorites|my favorites| favorite (authors|
      author|bands|books|films|games|genres| artists|designers|styles|notes|scents|
      teas|wines|sports|music)| music|i listen to |listening to|i read|genres|into|i am
      into|we are into|hobbies|our hobbies|my hobbies |passions|interests|my interests)`,
  USED: `(used|second hand|secondhand|2 nd hand|preowned|pre owned|preloved|pre loved|refurbished|refurb|refurbs|
      renewed|reconditioned|ex display|ex demo|ex rental|open box|b stock|b ware|thrifted|hand me down)`,
  RECIPIENT: `(mum|mom|mam|mama|dad|papa|grandma|grandpa|gran|nan|nana|granny|grandad|
      hubby |wife|husband|partner|girlfriend|boyfriend|gf|bf|bff|sister|sis|brother|
      bro|son |daughter|nephew|niece|boss|teacher|colleague|coworker|friend|cousin|
      aunt|uncle| neighbour|neighbor|landlord|landlady|in laws|parents|grandparents|mother
     |father|mother in law|father in law|brother in law|sister in law|flatmate|roommate|
      nephews|nieces|sisters|brothers|sons|daughters|kids|twins|grandkids|grandchildren|
      friends|colleagues|godson|goddaughter| godchild|grandson|granddaughter|fiance|fiancee
     |doctor|nurse|nanny|babysitter|coach| cleaner|postman|client|host|hosts)`,
  ROUND:
    '(sixteenth|eighteenth|twenty first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)',
  SOMEDAYS: '(@num (or|to|-|–) @num|@num|(a|one|some) (couple|few) (of)?|some|one) (day|days)',
}
