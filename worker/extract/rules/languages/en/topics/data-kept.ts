import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(not|never|nothing|no|none|neither) (is|are|will be|get|gets|you send|of it|that you send|ever|sent|
        must be|may be)? ~ (stored|retained|kept|logged|retention|logging|persisted|saved|written to disk|
        recorded|remembered|archived|stored anywhere)`,
      'nothing (you send|sent|that you send|from you|at all|you give me|i see) (is|gets|will be|is ever|ever gets) ~ (stored|retained|kept|logged|persisted|saved|written|recorded)',
      '(zero|no|without) (data|input|log|payload|prompt|document)? (retention|storage|logging|logs|persistence|keeping|storing)',
      'no (storing|keeping|retaining|logging|saving|persisting|storage|retention|training)',
      `(do not|does not|must not|never|may not|shall not|can not|will not|should not|don t|did not|not to|
        not allowed to|is not to|are not to) ~ (store|keep|retain|log|persist|save|record|be stored|be kept|
        be retained|be logged|be persisted|be saved|want uploads retained|want it stored|leave traces|
        remember)`,
      '(want|wants|allow|allowed|like|have) (any|our|the|my|uploads|inputs|data|it|them|files|documents)? (to be)? ~ (stored|kept|retained|logged)',
      `(forget|forgets|delete|deletes|deleted|drop|drops|discard|discards|wipe|wipes|purge|purges|dropped|
        discarded|erased|purged|wiped|gone) (everything|it|them|all|inputs|your|the|afterwards|after|
        immediately|right|on|once|data|files|documents|input|at once|as soon|when)`,
      '(stateless|ephemeral|in memory only|memory only|fire and forget|leaves no trace)',
      `(retention|data retention|storage|stores inputs|stores data|keeps data|data kept|data stored|keeps
        inputs|logging|inputs logged|data storage|logs|inputs stored|keepsdata|retains data|stored|inputs
        kept|data policy|data|persistence) (:|is|=|" :|" : ")? (none|no|zero|false|never|nothing|0|off|not
        stored|not kept|nope|not retained)`,
      '%kept (none|no|never|nope|zero|false|nothing|not)',
      `(stores inputs|store|stored|retention|data retention|data at rest|supplier logs|logs|keeps data|
        inputs logged|retains input|storage|may be stored by the supplier|may be stored|persistence) (:|=)?
        (none|never|no|forbidden|false|zero|nothing)`,
      '(remember|remembers) nothing',
      '(recordings|inputs|files|documents|images|data|uploads|photos|audio|texts|everything|prompts|they|addresses|it) (vanish|vanishes|disappear|disappears|expire at once|are gone|is gone)',
      '(storage|retention|logging|keeping) of (requests|inputs|data|prompts|files|documents|queries|calls) (:|=|is)? (no|none|never|not)',
      '(addresses|queries|urls|inputs|payloads|requests|calls) (are|get|is) (deleted|erased|dropped|discarded|purged|forgotten)',
      '(forget|forgets|erase|erases) (everything|it all|all of it|what|inputs)',
      '(writes|write|log|logs|keep|keeps|store|stores|retain|retains|save|saves) nothing',
      'neither (keeps|stores|logs|keep|store)',
      `(images|recordings|files|inputs|documents|data|uploads|photos|audio|texts|everything|prompts|they)
        (are|is|get)? (deleted|wiped|erased|purged|dropped|discarded|destroyed|gone) (at once|immediately|
        when|after|right|on|as soon|straight|afterwards|within seconds)`,
      '(next one|rather|supplier|it|you) (did not|do not|does not|must not|should not|never) (keep|store|log|retain)',
      '(no|without) (storage|keeping of|keeping|retention|storing|logs kept|data kept|copies)',
      `(stores|store|keeps|keep|retains|retain|logs|log|saves|records) (prompts|inputs|data|texts|images|
        files|documents|queries|requests|uploads|anything|recordings|photos|code|logs) (:|=) (no|never|none|
        false|not)`,
      '(store|stores|keep|keeps|retain|retains|log|logs) (data|inputs|requests|prompts|queries|input) (:|=) (false|no|never|none)',
      '(no|zero|without) (retention|storage|logging) of',
      `(wipe|wipes|delete|deletes|erase|erases|drop|drops|shred|shreds|purge|purges|forget|forgets|destroy|
        destroys) (them|it|all|files|everything|inputs|uploads|photos|recordings|data|documents) (after|
        within|right|immediately|at|once|as soon|straight|when|following|on)`,
      '(to be|must be|has to be|have to be|are|is|gets|get) (deleted|erased|wiped|destroyed|purged|shredded) (after|once|when|right|immediately|following|at|within|on|as soon)',
      '(deletes|delete|wipes|erases|shreds) (files|file|inputs|documents|uploads|data|everything|photos|recordings)',
      '(never|not) (see|sees|look at|copy|copies|touch|touches) (your|any|the)? (data|stuff|rows|contents|content|code|files)',
      '(may|must|can|shall) not (be)? (stored|kept|retained|logged|archived|saved)',
      '(is|are) never (retained|kept|stored|logged|saved|archived)',
      '(keep|keeps|keeping|stores|storing|saves|logs) (nothing|nothin|zero|no data|no logs|no copies|no copy)',
      '(only|just) counts',
      '(keeps|stores|logs|retains|remembers) (:|=) (nothing|none|no|false)',
      '(must|should) (delete|erase|wipe|forget)',
      '(mustdelete|deleteinput|must delete) (:|=) (true|yes)',
      '(forget|forgets) (you|us|me) (the moment|as soon|when|right)',
      '(have|has) to be (erased|deleted|wiped|purged) (within|after|in|once)',
      '(pii|data|input)? (retention|storage) (allowed|permitted) (:|=) (no|none|never|false)',
      '(no|not) keeping (our|the|my|your|any)',
      '(never|nothing) (leave|leaves) (your|the) (machine|device|computer|network)',
      'does not phone home',
      '(no|nothing|not|never) (one|that|who)? ~ (hoards|hoard|hoarding)',
      'nothing (may|must|should|shall|can|will|to)? (remain|remains|stay|stays|be left) ~',
      '(never|not) (the|your|our|any) (text|texts|content|contents|payload|payloads|prompts|inputs|documents|images|audio)',
      '(not|never) ~ (re|used|use|reused|reuse|sold) ~ (your|our|the) (data|pictures|files|texts|inputs|photos)',
      '(retention|storage|kept|stored|retained|keeps data|data kept|logs|logging) (for)? (:|=)? (0|zero) (d|day|days|h|hours|seconds|s)',
      '(not|never) ~ ~ to (anyone|anybody|someone|somebody) (who|that) (stores|keeps|logs|retains)',
      '(forget|forgets) (each|every|the|all) ~ (once|after|when|as soon)',
      '(cache|caches|caching) nothing',
      '(to be|must be|has to be|have to be|are|is|gets|get) removed (after|once|when|right|immediately|at|within|as soon)',
      '(delete|deletes|erase|erases|wipe|wipes|purge|purges) (images|texts|audio|scans|addresses|messages|it|them|pictures|videos|emails) (at|after|every|within|once|when|as soon|immediately)',
      '(keep|store|log|retain) (it|them|data|inputs) (:|?)? (we|i) (do not|never)',
      '(storage|retention|storing|logging|keeping) (:|is|=) (strictly|absolutely)? (forbidden|prohibited|not allowed|not permitted|banned)',
      '(ram|memory) only',
      '(is|are|get|gets) thrown away',
      '%kept (absolutely|god|hell|heck|oh|certainly|definitely|of course)? (not|no|never|nope)',
      '(storing|keeping|logging) (it|them|data|anything)? (is|would be) (a|an)? (no|not|never|out)',
      '(delete|deletion|deleted) (right|immediately|directly|straight) after',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: [
      `(inputs|data|requests|prompts|outputs|recordings|documents|uploads|files|payloads|it|everything|
        calls|transcripts|audio|images|logs|queries|texts|input) (and outputs)? (are|is|may be|will be|get|
        gets) ~ (stored|retained|kept|logged|saved|archived|recorded)`,
      `(i|we|it|agent|and|service) (do|may|also|will)? (log|logs|store|stores|keep|keeps|retain|retains|
        archive|archives) ~ (inputs|data|requests|prompts|diffs|documents|everything|audio|files|logs|a
        copy|payloads|copies|recordings|uploads|queries|transcripts|images|calls|them|it|your|texts)`,
      '(stored|kept|retained|logged|archived|keep|retain|store|held|stores|keeps|logs|retains|saved|cached) ~ (for)? {_days}',
      '(keep|store) (the|our|them) ~ if you (like|want|wish|must|need)',
      `(retention|data retention|storage|stores inputs|stores data|keeps data|data kept|data stored|keeps
        inputs|logging|inputs logged|data storage|inputs stored|keepsdata|retains data|inputs kept) (:|is|=|
        " :|" : ")? (yes|true|on|{_days}|{_number} days)`,
      '%kept (obviously|naturally|of course|we do|we have to|we must|i do|yes|true|{_days}|on|yep|you may|you can|sure|go ahead|fine|no problem|they may|it may)',
      '(stores inputs|store|retention|data retention|data at rest|keeps data|inputs logged|retains input|retains inputs|storage) (:|=)? (yes|true|{_days})',
      `(recordings|inputs|prompts|cvs|documents|files|images|queries|transcripts|data|calls|logs|results|
        sketches|photos|audio|diffs|outputs|uploads|texts|everything) (are|is)? (kept|stored|retained|
        archived|logged|cached|held) (for)? ({_days}|{_number}|a|audit|until)`,
      '(stay|stays|remain|remains) (with (me|us)|on our (servers|disk|disks)) for {_days}',
      '(join|joins|used for|go into|feed|feeds|for) (the|our|my)? (training|training set|training data)',
      '(keeps|keep|stores|store|logs|retains) ~ (in|for) (a|our)? ({_days}|{_number} h|local)',
      `(i|we|it|agent) (store|stores|keep|keeps|retain|retains|log|logs|archive|archives|save|saves) ~ ~
        (and|,|for) ~ ~ (for|a) (a|one|two|three|five|ten|{_number})? (day|days|week|weeks|month|months|
        year|years)`,
      '(is|are|be) (kept|stored|retained|archived|held|logged) (for)? {_number} (days|weeks|months|years|hours|d|h)',
      '(retention|storage) (at|by|with) (the)? (supplier|provider|vendor) (:|=)? (max|maximum|up to)? {_number} (h|hours|days|d|weeks)',
      '(logs|logging) (:|=) ~ , {_days}',
      '(kept|stored|retained|held|archived|logged|saved|cached) for (a|one|two|three|five|six|ten|twelve|{_number}) (day|days|week|weeks|month|months|year|years|hour|hours)',
      '(kept|stored|retained|used) (to|for) (improve|training|improving|audit|debugging|quality|abuse)',
      '(stay|stays) with (me|us) for',
      '(data|inputs|recordings|documents|files|images|queries|transcripts|prompts) (stored|kept|retained) (,|$)',
      '(may|can) (keep|store|retain) (the|our|them|it|everything|layouts|inputs)',
      '(we|i) (keep|log|store) (the|every|all|each) ~ (to|for) (train|a year|a month|a week|my|our|audit|debugging|{_number})',
      '(for|in) (a|one|two|three|{_number}) (week|weeks|month|months|year|years|days) , then (they are|it is) (gone|deleted|shredded)',
      '(keep|keeps) (the)? (history|clips|photos|recordings|transcripts)',
      '(logs|log|data|inputs|photos|documents|queries|files) (are|is)? (kept|retained|stored) {_number} (days|day|weeks|months|years|hours)',
      '(stores|keeps|retains) (inputs|data|prompts|audio|recordings|files|texts|images|logs|documents|uploads) (:|=) (yes|true|{_number})',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(keep|keeps|keeping) the (price|prices|cost|costs|latency|quality|lights|queue|change|code|tone|layout|format)',
      '(keep|keeps|keeping) (it|things|an|up|in|your|you|track|watch|calm|quiet|costs|latency|an eye|going|running|humans|out|to)',
      '(dropped|deleted|removed|wiped) (it|them|that|support) (last|this|years|months|in|a (year|month)|since)',
      'app store',
      'store (locator|shelves|managers|owners)',
      '(online|web|grocery|app) (store|stores)',
      'log in',
      '(parses|parse|reads|analyses|analyzes) logs',
    ],
  },
]
