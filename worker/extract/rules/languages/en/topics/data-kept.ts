import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(you|u|it|they) (keep|store|save|log|retain) (nothing|nothin|nowt|no data|no copies)'],
  },
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
      `(delete|deleted|deletes|erase|erased|wipe|wiped|destroy|destroyed|shred|shredded|purge|purged|gone|discard|discarded|bin|binned) (on|upon|after|following) (delivery|completion|
        receipt|return|use|processing|the (reply|answer|response|call|job|run|request|task)|every (call|job|run|request|task)|each (call|job|run|request|task)|answering|replying|
        responding)`,
      `(anything|anyone|any agent|any bot|agents|whoever|nobody|services|tools|one) (that|who|which)? (stores|
        keeps|logs|retains|saves|records) (our|the|your|any|my)? (~|scans|documents|data|inputs|files|ids|id documents|texts|recordings|photos|anything) (is|are) (out|not welcome|excluded|no good|
        disqualified|of no use|a no go)`,
      `(store|stores|stored|keep|keeps|kept|log|logs|logged|retain|retains|retained|persist|persists|save|saves|
        record|records) (queries|inputs|input|data|requests|prompts|payloads|uploads|files|documents|images|
        audio|calls|everything|outputs|results|texts|transcripts|payload|content|query|user data|history)? (:|=)
        (false|no|off|never|forbidden|prohibited|not allowed|none|nothing|0)`,
      '(data)? (retention|ttl|retain|retained) (days|hours|seconds|months|weeks|minutes|s|h|d) (:|=) (0|zero|none)',
      `(retention|data retention|dataretention|storage|logging|storing) (:|=|is)? (forbidden|prohibited|not allowed|not permitted|disallowed|unacceptable|not acceptable|out of the
        question|off the table)`,
      '(never|not|nothing) (even|ever)? (touches|touch|hits|hit|reaches|reach|written to|goes to|see|sees) (a|the|our|any)? (disk|disc|disks|storage|database|drive)',
      '(not|never|nobody) (hang|hangs|hold|holds|hanging|holding) (on)? (to|onto) (it|them|your|our|any|the|anything|data|copies|files)',
      '(nothing|none of it|no data|not a byte|no trace|no copy|no copies) (lingers|sticks|stays|stay|remains|is left|left|survives|kept|sticks around|is held)',
      '(auto|automatically|instantly|promptly) (delete|deletes|deleted|wiped|erased|purged|erases|wipes)',
      '(processed|kept|held|handled|lives|live|stays|runs) (only|purely|entirely|solely)? in (memory|ram) (only|and)?',
      '(thrown|chucked|throw|throws|throwing) (it|them|everything|all)? (away|out) (after|once|when|right|afterwards|straight)',
      '(goes|go|straight|thrown) (in|into|to) the (bin|shredder|trash)',
      `(delete|deletes|erase|erases|wipe|wipes|destroy|bin|binned|deleted|erased|wiped) (it|them|all|everything|the (recordings|files|photos|data|originals))? (the same|that same|same|that
        very) (day|night|evening|hour|minute)`,
      '(gone|deleted|wiped|erased|forgotten) (after|once) (the (reply|answer|response|call|job|run|task|request)|each|every|we|you get|you have)',
      '(log|trace|retention) free',
      'zdr',
      '(not|no|never|nothing|none) (be|being|to be|gets|get|is|are|will be)? (hoarded|squirrelled away|kept on file|held on file|warehoused|reused|left behind|left over)',
      '(please|pls|and|just|then) (delete|erase|wipe|destroy|forget|bin) (it|them|all|everything|the|our|my) ~ (after|afterwards|when|once|right|straight|when done)',
      '(not|never) (allowed|permitted|free) to (keep|store|log|retain|save|reuse|train)',
      '(nothing|data|documents|files|recordings|photos|inputs|it|they|images|texts) (may|must|can|should|shall|is to|are to) not (outlive|survive|persist|linger|remain|stay|be left|be reused)',
      '(i|we|it) (forget|forgets) (it|them|everything|all|you|the|your|each|every)',
      '(no|zero) (telemetry|tracking|analytics|history|memory)',
      '(not a single|not one|no single|none of (the|your|our)|no|not a) ~ (is|are|gets|get|will be) (ever)? (kept|stored|saved|retained|logged|recorded|held|remembered|archived)',
      `(never|not) (ever)? (write|writes|written|save|saves|saved|put|puts) (it|them|anything|any of it|a thing|your data|your files|a word|a single byte)? (to|on|onto|anywhere|down) (a|
        the|our)? (disk|file|storage|database|disc|drive)?`,
      'memory (:|=) (none|no|off|zero|nothing)',
      '(retention|storage|logging|storing|keeping|store|keep) (_)? (ok|okay|allowed|permitted) (:|=) (false|no|never)',
      '(nothing|none of it|not a word) (may|must|should|shall|can|will|ought to|has to) be (ever)? (stored|kept|saved|retained|logged|recorded|archived)',
      '(nobody|no one|no agent) (may|must|should|can|shall) (ever)? (keep|store|copy|retain|log)',
      '(gone|erased|wiped|deleted|vanishes|vanish) from (my|our|its|the) (memory|servers|system|systems|machine|cache|logs)',
      '(written|saved|stored|kept|recorded) nowhere',
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
      `(stay|stays|remain|remains|live|lives|sit|sits|rest|rests) (with (me|us)|(on|in) (our|my) (own)? (server|servers|
        disk|disks|machine|computer|system|systems|side|archive|database|logs|files|cloud|storage|drive|cache))`,
      '(go|goes|land|lands|end up|ends up|get filed|are filed|is filed) (in|into|to) (our|my|the) (archive|archives|database|log|logs|records|files|training set|training data|history)',
      `(store|stores|stored|keep|keeps|kept|log|logs|logged|retain|retains|retained|persist|persists|save|saves|
        record|records) (queries|inputs|input|data|requests|prompts|payloads|uploads|files|documents|images|
        audio|calls|everything|outputs|results|texts|transcripts|payload|content|query|user data|history)? (:|=)
        (true|yes|on|allowed|ok|permitted|{_positive} (d|days|day|weeks|months|years|h|hours|week|month|year))`,
      '(data)? (retention|ttl|retain|retained) (days|hours|months|weeks) (:|=) {_positive}',
      '(retention|data retention|dataretention|storage|logging|storing) (:|=|is)? (ok|okay|fine|allowed|permitted|acceptable|accepted|possible|no problem|not a problem)',
      '(retention|data retention|storage) (:|=) (up to|max|maximum|about)? {_positive} (d|days|day|weeks|months|years|h|hours|week|month|year)',
      '(retention|data retention|storage) (:|=) (a|one|two|three|four|five|six|seven|ten|twelve) (day|days|week|weeks|month|months|year|years|hour|hours)',
      `(fine|ok|okay|free|welcome|happy|allowed|cool) (for you|with you|if you|to|with us if you) (to)? (keep|keeping|store|storing|log|logging|retain|retaining|archive) (it|them|the|our|
        data|everything|a copy|copies|inputs|logs|whatever|anything)`,
      '(we|i) (do)? (log|archive|retain|record) (everything|every|all|each|the|your)',
      `(keep|keeps|store|stores|log|logs|archive|archives|retain|retains) (them|it|everything|all of it|the lot|your|our|the) ~ (for|until) (a|an|one|two|three|four|five|six|seven|ten|
        twelve|thirty|ninety|{_positive}|audit|audits|the auditors|the law|legal|tax)`,
      '(kept|stored|retained|held|archived|saved) (on file|on record|indefinitely|forever|for good|by law|for the auditors|for audit|for tax|for compliance|for quality)',
      '(used|use|uses|using) (it|them|your|the|our)? ~ to (train|improve|retrain|fine tune) (the|our|my|its) (model|models|agent)',
      '(keep|store) (whatever|anything|as much as|all) you (like|want|need)',
      'you (may|can) (also)? (keep|store|log|retain|archive) (it|them|the|our|everything|all|copies|a copy|logs)',
      '(erased|deleted|removed|wiped) (only)? (when|once|if) you (say|ask|tell|request)',
      '%kept {_positive} (days|months|weeks|years|d|hours|h)',
      '(stay|stays|remain|remains|sit|sits) (in|on) (its|the|a|our|my) ~ for (a|an|one|two|three|six|{_positive}) (day|days|week|weeks|month|months|year|years)',
      '%kept (i|we)? (do not|would not|will not) (mind|care|object)',
      'until (you|they|we|somebody|someone) (delete|erase|remove|cancel|ask|say) (them|it|so|everything|otherwise)?',
      '(may|can) be (logged|stored|kept|retained|archived|saved|reused) (for|by|if|as|,|$|until|to|in)',
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
      '(set|with|pass|use|send|via|flag|option|parameter|toggle) (`)? (keep|store|log|retain|save) = (false|true|0|1)',
      '(can not|do not|never|not|no) ~ (store|keep|log|save|hold) (secrets|keys|passwords|credentials|tokens|a secret|secret keys|api keys)',
      '(is|are|be|get|gets)? (delete|deletes|deleted|erased|removed|wiped) (only)? (on|upon|at) (your)? (request|demand)',
      '(keep|keeps|kept) (it|them|this|that|things) (simple|short|brief|cheap|fast|running|safe|private|coming|up|open)',
      '(keep|keeps|keeping) (pinging|asking|sending|getting|writing|calling|missing|failing|having|seeing|falling|coming|telling|losing|us|me|you|people|customers|everyone|guests)',
      '(stays|stay|remain|remains|lives|live|sits|sit) (on|in) (your|their|the)',
      '(keep|keeps) (a|the|our|your) (cellar book|books|record of|log book|diary|calendar|list|inventory|ledger|stock|score|eye|tabs)',
      'store (locator|shelves|managers|owners)',
      '(online|web|grocery|app) (store|stores)',
      'log in',
      '(parses|parse|reads|analyses|analyzes) logs',
    ],
  },
]
