import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_MODE: readonly Phrasing[] = [
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '(remote|onsite|on site) , hybrid (and|or|,)',
      'hybrid (or|and|/|,) (on site|onsite|in office|office|remote|in person)',
    ],
    confidence: 0.9,
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      'home based (or|and|/|,|$)',
      '(hybrid|onsite|on site) (or|/|and) (a distance|remote|distance|homeoffice|home)',
      "who (is|'s) hiring remote",
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      '(remote|home based|home|hybrid) (or|and|&|/) (a|an|the|in)? ~ (office|factory|on site|onsite|workshop|shop floor|studio|lab|in person|site)',
      '(remote|hybrid) (or|and|&|/|,) (an|a)? {_place} office',
      'bureau (in|a)? {_place} (okay|ok|fine)',
    ],
    confidence: 0.85,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: ['(onsite|on site|office|in office) (five|5|all) days'],
    confidence: 0.88,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '%!experience hybrid',
      `@SOMEDAYS (a|per|the|pro|la|each|every|of)? (week|fortnight|month)? (in|at|from|of|am|on|a)? (the|a|
        my|an|la|your)? (downtown|home|office|remote|site|home office|homeoffice|bureau|person|domicile|
        telecommuting|remotely|on site|onsite|campus) (is|are|would be)? (ok|okay|fine|max|at most|maximum|
        possible|works|work|suits|suit)?`,
      '(home|home office|homeoffice|from home|the office|remote|remotely|on site|onsite|in person) ~ (for|up to|once|at least|max|,)? @SOMEDAYS',
      '%work_mode @SOMEDAYS (a|per|pro)? (week)? ($|is my (limit|max|maximum)|max|at most|tops)',
      'office (for|about|only|max|up to|maybe|at most|around)? @SOMEDAYS (a|per|max|maximum|at most|tops|in|is|,|$)',
      'it (has to|must|needs to|should|would|could|can) be hybrid',
      'on site (once|twice|a few days|some days)',
      '(the)? office (a)? (couple|few) (of)? days',
      '(part|partly|partially|some|mix of) (remote|home office|from home)',
    ],
    confidence: 0.9,
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      '%!experience (remote|remotely|telecommute|telecommuting|wfh) >',
      `%!experience (remote|remote first|distributed) ~ (work|job|jobs|role|roles|position|positions|team|
        teams|setup|contract|contracts|gig|gigs|only|please|pls|opportunities|opportunity|anywhere|
        preferred|possible|ok|okay|fine|full time|first|friendly|company|companies)`,
      '(fully|100 ~|full|entirely|completely|%work_mode) (remote|remotely)',
      '(work|working|works|job|jobs|do|be|stay) (full time|mostly|only)? from home >',
      '(wfh|remote) (preferred|only|ok|please|or|and|is|both)',
      'remote (whichever|either|any)',
      '(remote|remotely) (worldwide|globally|within|across|friendly|anywhere|please)',
      '(has to|must|would need to|need to|needs to|need it to|it would have to|it would need to) be remote',
      '(work|working|job|jobs) from (anywhere|wherever)',
      '(not|never) (going|go|coming|returning|want|wanting|wish) (back)? (to|in|into) (the|an|any) office',
      '(will not|would not|can not) (work|go|be|commute|sit) (in|to|into|from) (an|the|any) office',
      '(do not want to|do not wish to) (go|commute) (in|to|into) (an|the|any) office',
      '^ no (office|commute|commuting|offices) $',
      '^ (homeoffice|home office) $',
      '(work|working) (remotely|remote)',
      '(remotely|remote) (based|from {_place})',
      'from my (kitchen|loft|own|house|home|desk|spare room|couch|study|garage|basement)',
      '(a distance|full remote|100 ~ homeoffice)',
    ],
    confidence: 0.88,
  },
  {
    value: 'remote',
    despite: ['wished', 'other'],
    said: [
      'it (is|has to be|must be|needs to be|should be|would have to be|can be|would need to be) (fully|100 %)? remote',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      '%!experience (onsite|in person) >',
      `%!experience (on site|in office|in the office|on the premises) (is|only|work|job|role|roles|position|full time|all
        week|every day|daily|preferred|please|or|and|suits|works|fine|ok|or)`,
      '%!experience ^ (on site|onsite|in person|in office) $',
      '%!experience (wfo|onsite|on site) (or|and|/|,|preferred|is|ok|fine|both)',
      '%work_mode wfo',
      '%work_mode (on site|in the office|in person|in office|office)',
      '(the|an)? office every day (suits|works|is|would)',
      '(five|5) days ~ (office|on site|onsite) (is|are|suits|works)? (fine|ok|okay|good|great|no problem|me)',
      '(prefer|like|love|want) to be on site',
      `(prefer|like|love|want|enjoy|like to|rather|miss|looking for) (being|working|to work|to be|going|a job|work)? (in|at|
        on|into) (an|the|a real|a proper)? (office|site|person)`,
      '(i|^) (want|need|would like|prefer) (an|a real|a proper) office',
      'no (remote|homeoffice|home office|wfh|work from home) (work|please|thanks|for me|jobs|roles|,|$)',
      '(everything|all|any|most|five days) on site',
      '(hybrid|remote) or (in the)? (office|onsite|on site)',
      `(happy|prefer|glad|fine|like|love) (to (be|come|work|go))? (in|into|on|with) (the|an|your)? (office|site|shop|floor)
        (every day|full time|all week|$)`,
    ],
    confidence: 0.85,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: ['%!experience hybrid u'],
    confidence: 0.9,
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: ['%!experience remote u'],
    confidence: 0.88,
  },
  {
    value: null,
    said: [
      `(managed|led|lead|manage|managing|leading|built|ran|run|supervised|of) (a|the|our|an)? ~ (remote|hybrid|distributed) ~
        (team|teams|workforce|staff|office|offices)`,
      `(our|the|their|my) ~ (office|team|company|plant|staff|current job|job|firm) (is|was|are|went) (fully|mostly|all)?
        (remote|hybrid|in person|on site|onsite)`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'past', 'negated', 'asked'],
    said: [
      '(remote|hybrid|onsite|on site|office) / (remote|hybrid|onsite|on site|office) (/)? (remote|hybrid|onsite|on site|office)? (:|?)',
    ],
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      '(or|and|also|or even) (from|at) home ($|,|too|is|works|would)',
      '^ remote (,|or|/|only|please|pls|preferred|ideally|if|$|first|friendly|within|across|in)',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      '(hybrid|remote) (or|/|and|,) (onsite|on site|in office|office|in person)',
      '(happy|fine|ok|glad|prefer) (to be|being|with being|working|to work) (in)? (the)? (office|on site|onsite|in person)',
    ],
    confidence: 0.86,
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      '^ remote (eu|us|uk|europe|emea|apac|anywhere|worldwide)',
      '%work_mode (hybrid|onsite|on site) (,|/|and|or|&) remote',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: ['(on site|onsite) (around|near|in) {_place}', '^ (the)? office or'],
    confidence: 0.86,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: ["hybrid (is|'s) the most", 'wfh (min|minimum|at least) {_number} days'],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other'],
    said: ['(i)? (would like|want|like|prefer|love|need) (an|a)? office (job|jobs)'],
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      `(once|twice|(1|2|3|4) (x|times)|(two|three|four) times|1 - 2 x|2 - 3 x) (a|per|/) (week|wk|month) (on site|onsite|in
        office|in the office|office|
        in person|from home|wfh|remote|remotely) (is|are|would be)? (ok|okay|fine|max|at most|maximum|possible)?`,
      '@SOMEDAYS in (max|maximum|at most|tops|,)? (max|maximum|at most|tops|and|two out|two at home|the rest)',
      '@SOMEDAYS (a|per)? (week)? (homeworking|home working|wfh|working from home|in the studio|in the lab|in the workshop)',
      '(split|mix) (between|of) ~ (home|remote) and (the)? ~ (office|site|on site)',
    ],
    confidence: 0.88,
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      '(wfh|remote) (lang|talaga|nalang)',
      '(homeworking|home working|telework|teleworking) (only|full time|preferred|please|possible|,|$|or|and)',
      '(office|studio|site) or (from)? (remote|home|wfh)',
      '(i)? (work|working) (from|at) home (full time|only|permanently|all week)',
    ],
    confidence: 0.86,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: ['(any|the|an|your) (office|studio|site) or (from)? (remote|home|wfh)'],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'past', 'negated', 'other'],
    said: [
      '@SOMEDAYS ~ (on site|onsite|in the office|in office|office) (would not|will not|does not|is not|is too|puts me|is why|is a no)',
      `(forget|scrap|ignore|drop|scratch|never mind) (about|what i said about)? (the)? ~ (on site|onsite|remote|hybrid|
        remotely) (only)? (thing|bit|part|stuff|requirement|as well|too|$|,)`,
      '(never mind|forget) (the)? (remote|onsite|hybrid) (only)',
    ],
  },
  {
    value: 'remote',
    despite: ['wished', 'other'],
    said: ['(have|take|keep|hire|want) me (fully|full time)? (remote|remotely)'],
    confidence: 0.86,
  },
  {
    value: 'hybrid',
    despite: ['wished', 'other'],
    said: [
      `(homeworking|home working|working from home|working at home|work from home|wfh) (on)? (a|one|two|three|1|2|3|some)? (day|days|mondays|
        tuesdays|wednesdays|thursdays|fridays|monday|tuesday|wednesday|thursday|friday)`,
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'past', 'negated', 'other'],
    said: [
      `(hybrid|remote|remotely|onsite|on site|in office|wfh|office) (work|working|days)? (will not|would not|does not|do not|can not|
        did not) (work|suit|do|happen|be possible|be an option|for me)`,
      `(hybrid|remote|remotely|onsite|on site|in office|wfh|office) (work|working|days)? (is|are) (not (for me|possible|an
        option|what|my thing|really|going)|out|no
        good|a no|off the table|impossible)`,
      `hybrid (diagnostics|vehicle|vehicles|car|cars|truck|trucks|bus|buses|cloud|clouds|engine|engines|system|systems|drivetrain|
        drivetrains|powertrain|powertrains|app|apps|rice|seeds|bike|bikes|event|events|architecture|infrastructure|identity|
        electric|battery|batteries|inverter|inverters|solar|ev|evs|technician|certified|certification|repair|repairs|maintenance|
        training|mechanic|networks|network|integration|mobile|deployments|training)`,
      '(diesel|electric|ev|evs|petrol|gas|plug in) (and|&|/|,|or) hybrid',
      'hybrid (and|&|/|,|or) (diesel|electric|ev|evs|petrol)',
      `remote (sensing|monitoring|control|controls|desktop|access|support|server|servers|areas|area|communities|sites|site|
        villages|stations|patients|patient|hands)`,
    ],
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      '(will|would|can|could|happy to|fine to|ok to) (also|still)? do (on site|onsite|in person|in office|office) ($|,|too|if|as|or|and|when)',
    ],
    confidence: 0.86,
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      '(will|would|can|could|happy to|fine to|ok to) (also|still)? do (remote|wfh) ($|,|too|if|as|or|and|when)',
    ],
    confidence: 0.86,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '(will|would|can|could|happy to|fine to|ok to) (also|still)? do (hybrid) ($|,|too|if|as|or|and|when)',
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'past', 'negated', 'other'],
    said: [
      '%refused (on site|onsite|in office|office|office based|remote|remotely|hybrid|wfh|commute|commuting)',
    ],
  },
  {
    value: 'remote',
    despite: ['wished', 'negated'],
    said: [
      '(not|never|no longer) (do|doing) (offices|office work|office jobs|commutes|commuting|the commute)',
      '(done|finished|through) with (offices|the office|commuting|the commute|commutes)',
    ],
    confidence: 0.85,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '(max|maximum|at most|up to|no more than|only) @SOMEDAYS (a|per)? (week)? in ($|,|the|person|and|or)',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      `(happy|fine|ok|okay|glad|willing|prepared|prefer) (to (come|be|commute|go)|coming|being|going) in (every day|daily|
        five days|5 days|full time|all week|each day|monday to friday)`,
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'past', 'other'],
    said: [
      `(we|they|everyone|everybody|company|team|firm|school|agency|employer) (went|go|have gone|moved to|moved|switched to|
        are|were|stayed|stay|turned|became) ~ (hybrid|remote|onsite|on site)`,
      '(ran|run|managed|manage|opened|open|cleaned|clean|covered|cover|staffed) (the|an|our|their) office ~ @SOMEDAYS ((a|per) week)?',
      '(led|managed|moved|took|switched|turned|transitioned) ~ (team|company|staff|business|school|department) ~ (to)? (remote|hybrid|onsite)',
    ],
  },
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      `(go for|do|take|consider|prefer|want|wants|like|love|need|needs|after|seeking|for|open to|only|up for) (something|
        anything|fully|100 %|full)? remote (w|with|but|or|if|so|plus|,|/|and|$)`,
    ],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['wished', 'past', 'negated', 'other'],
    said: [
      `(i)? (am|work|working|been|have been|worked|being|was) ~ (remote|remotely|hybrid|on site|onsite|from home|in the office|in office|at home) ~ (at the moment|
        currently|right now|now|since|for {_years}|for the (last|past)|for my|at my|in my|at present|these days|until now|so far|ever since|already)`,
      '(currently|presently|at present|at the moment|right now) (fully|working|work|100 %|mostly|all)? (remote|remotely|hybrid|on site|onsite|from home|in office|wfh) ',
      `(my|the|present|current|last|previous|existing|old) (current|present|last|previous)? (role|job|post|position|employer|company|gig|contract|team|setup|place) (is|was|has been|:) ~
        (remote|remotely|hybrid|on site|onsite|from home|in office)`,
      `(hate|hated|loathe|dislike|disliked|go mad|going mad|went mad|sick of|tired of|fed up with|lonely|struggle|struggled|
        bored|done with|over|hates|dislikes|avoids|refuses) (of|with|by|fully)?
        (working|being|sitting|stuck)? (remote|remotely|from home|at home|wfh|on site|onsite|in an office|in the office|in offices|hybrid)`,
      'always on site',
    ],
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '(the)? rest (of the week|of the time|of it)? (from|at|is) (home|remote|remotely)',
      '(the)? rest (of the week|of the time)? (remote|remotely|wfh)',
      '(split|mix) ~ (office|site) and (home|remote)',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      '(prefer|want|wants|like|after|looking for|^) ~ office based ($|,|or|and|role|job|work|position)',
      'office based or (hybrid|remote)',
    ],
    confidence: 0.86,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '(will|can|could|would|happy to|ok to|fine to) (also|still)? do @SOMEDAYS ((a|per) week)? (in|at) ({_place}|the (office|site|studio|lab))',
    ],
    confidence: 0.86,
  },
  {
    value: 'remote',
    despite: ['wished', 'asked'],
    said: ["(who|anyone|anybody) (is|'s)? (hiring|recruiting|looking for|need|needs) ~ remote"],
    confidence: 0.85,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      `(would|i|we) (rather|prefer|like|love|want) (to)? (be|being|work|working|come|coming) (in|at|into) (an|the|your|a) (office|studio|lab|site)
        (for|about|max|around|up to|only)? @SOMEDAYS`,
      `(mondays|tuesdays|wednesdays|thursdays|fridays|monday|tuesday|wednesday|thursday|friday) ((and|or|,) (mondays|tuesdays|wednesdays|thursdays|fridays|
        monday|tuesday|wednesday|thursday|friday))? (at|from) home`,
    ],
    confidence: 0.86,
  },
]
