import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of why somebody looks for work, and for what. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      '(i|we) (am|was)? (also)? (looking for|look for|search for|seeking|seek|want|would like|would love|hope|hoping|wish|prefer|am after|would consider|would look at|would take|enjoy|love|care about|am interested)',
      '^ (looking for|seeking|searching for|after|hoping|getting off|to secure|prefer|open to|ready to|tired of|interested in)',
      '(my (goal|dream|aim|ideal)|what i want|what i am after|why i|the reason|the part i look forward to|because i)',
      '(busco|quiero|quisiera|me gustaria|prefiero|mi objetivo|me interesa|aspiro)',
      '(ich suche|suche ich|ich mochte|mochte ich|ich wunsche|ich wurde gern|mich reizt|mein ziel|gern)',
      "(je cherche|je recherche|je souhaite|je voudrais|mon objectif|je suis interesse|je suis interessee|j'aimerais)",
    ],
  },
]

/** Words that begin a statement of what somebody has done at work. */
export const EXPERIENCE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['past'],
    said: [
      '(i|we) (have)? (also)? (led|lead|built|build|run|ran|own|owned|managed|manage|grew|wrote|write|designed|design|worked|work|taught|teach|sell|sold|made|make|took|take|handle|handled|supported|support|opened|trained|train|moved|cut|brought|kept|keep|started|came up|did|done|spent|helped|learned|negotiated)',
      '%experience ^ (led|built|ran|run|own|owned|managed|grew|wrote|designed|worked|taught|made|took|handled|supported|opened|trained|cut|brought|kept|introduced|rebuilt|replaced|implemented|developed|created|maintained|responsible|troubleshoot|mentor|precept|integrated|interviewed|covered|design|rough in|bend|pulled|launched|reduced|increased|delivered|coordinated|supervised|installed|repaired|served|sold|drove|automated|migrated)',
      '{years} (in|as|of|at|with|doing|de|en|auf|im|in der)',
      '(he trabajado|trabaje|dirigi|gestiono|llevo|manejo|coordino)',
      '(habe ich|ich habe ~ (gearbeitet|geleitet|betreut|entwickelt)|arbeite ich|ich arbeite|ich leite|ich betreue)',
      "(j'ai (travaille|dirige|gere|developpe)|je travaille|je gere|je dirige)",
    ],
  },
]
