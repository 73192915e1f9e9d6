import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about experience at work. */
export const EXPERIENCE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['past'],
    said: [
      `(i|we) (have)? (also)? (led|lead|built|build|run|ran|own|owned|managed|manage|grew|wrote|write|
        designed|design|worked|work|taught|teach|sell|sold|made|make|took|take|handle|handled|supported|
        support|opened|trained|train|moved|cut|brought|kept|keep|started|came up|did|done|spent|helped|
        learned|negotiated)`,
      `%experience ^ (led|built|ran|run|own|owned|managed|grew|wrote|designed|worked|taught|made|took|
        handled|supported|opened|trained|cut|brought|kept|introduced|rebuilt|replaced|implemented|developed|
        created|maintained|responsible|troubleshoot|mentor|precept|integrated|interviewed|covered|design|
        rough in|bend|pulled|launched|reduced|increased|delivered|coordinated|supervised|installed|repaired|
        served|sold|drove|automated|migrated)`,
      '{years} (in|as|of|at|with|doing)',
    ],
  },
]
