import type { Phrasing } from '../../../../../../shared/reader.ts'

/** A founder who raises no money now: amounts and rounds in the text are past or somebody else's. */
export const NOT_RAISING: readonly Phrasing[] = [
  {
    value: 'yes',
    despite: ['negated', 'past'],
    said: [
      `(not|never|no longer|done|finished|stopped) (currently|actively|really|even)? (raising|fundraising)
        ($|yet|now|right now|at the moment|currently|today|again|anymore|any more|until|till|before|this|anything|
        for|money|any|capital)`,
      '(not|no longer) (currently|actively)? (taking|accepting|looking for|seeking) (on)? (any|more|new|outside|further)? (money|funding|investment|investments|investors|capital)',
      '(do not|does not|no) need (any|more|your|outside|to raise)? (money|funding|investment|capital|more)? $',
      'we (do not|did not|will not|never) raise $',
      `no (more|new|other)? (fundraising|fundraise|raise|raising|round|rounds) (until|till|before|this|for|planned|
        now|right now|at the moment|currently|in|,|$)`,
      '%raises (no|nope|nah|not yet|not now|not really|not at the moment|not right now|currently not) ($|,|we|i)',
    ],
  },
]
