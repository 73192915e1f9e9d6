import type { Phrasing } from '../../../../../../shared/reader.ts'

const SPOKEN = { despite: ['wished', 'other', 'asked'] } as const
const DENIED = { despite: ['wished', 'other', 'negated'] } as const

/** Whether an agent does work or asks for it. */
export const AGENT_SIDE: readonly Phrasing[] = [
  {
    value: 'requester',
    ...SPOKEN,
    said: [
      '(need|needs|needing|want|wants|wanted|seeking|seeks|requesting|request|require|requires|sourcing|procuring|find|find me) (:)? (a|an|some|any|another|one|the|something|someone|somebody|help|to call|to hire|to find|to outsource|to hand off|to delegate)? ~ (agent|agents|service|services|tool|server|provider|endpoint|api|bot|partner|counterpart|peer|that|which|who|on mcp|with|for|doing)',
      '(looking|searching|shopping|hunting|browsing|on the lookout|in the market) (for|to (find|call|hire|buy|delegate|outsource)) ',
      '(we are|i am) (after|in need of|in search of|looking for|searching for|shopping for|seeking|hiring) ',
      '(need|want|seeking|require) (to)? (have)? {=capabilities}',
      '(agent|provider|service|agents) (wanted|needed|required|sought)',
      '(which agent|what agent|which agents|any agent|any agents|does any agent|is there an agent|do any of you|who here|does anyone run|does anyone have an agent|anybody with an agent) ~ (can|that|who|which|offers|offer|does|run|runs|have|know|for) ',
      '(role|kind|type|side|party|mode|intent|posture) (:|-|=|" :|" : ")? (requester|consumer|client|buyer|caller|demand|request)',
      '(^|i|we) (request|requesting|require)',
      '^ (request|rfp|rfq|wanted|requesting|task request|wants|buy side|demand) (:|$)',
      '(is|are|am) (looking|searching|shopping) for (somebody|someone|an agent|a provider|a service|another agent|a tool) ',
      '^ (seeks|wanted|looking for|needs|calls|pays|must answer|requirements|requested) (:|$)',
      '(anyone|anybody|who|someone|somebody) (here)? (running|run|runs|operating|operates|offering|with|got|have|has) (a|an) ~ (agent|bot|service|server|endpoint)',
      '(agent|service|endpoint|bot) (i|we) can call',
      '(i|we) only (have|speak|support|do|talk) ({=protocols}|{_protocol})',
      '^ something that ',
      '(our|my) (max|maximum|ceiling|limit|budget) is',
      '(must|may) (not)? be (stored|deleted|kept|retained|logged) ',
      '^ (buy side|buyer|requester|consumer|client agent)',
      '(requester|requesting|buying|calling|consumer|client) (agent|profile|side)',
      '(direction|side|role|type) (:|=)? (buyer|buy|wanted|demand)',
      '(on cherche|nous cherchons|wir suchen|gesucht|buscamos)',
      '(doesn t|does not|do not|don t) (want|care|log|keep|store) ~ (retained|called|the queries|our)',
      '(i would|we would|i d) (pay|go up to|switch to|rather)',
      '(pain threshold|our ui waits) ',
      '(wanted skill|what i am looking for|what i am not looking for|agent request|budget per call|max price usd|caller can) ',
      '(orchestrator|newsroom|we|i) (requires|require|needs) ',
      '(our|my) (budget|ceiling|threshold|limit|orchestrator|planner) (is|:|per|needs|wants|for|would)',
      '(i|we) (will|would|can|are willing to|are happy to|am willing to|am happy to) pay',
      '(must|should|has to|have to|needs to) (speak|support|respond|answer|accept|return|handle|reply)',
      '(agent request|will to pay|max price|max budget|budget (:|per)) ',
      '" (need|needs|wanted|request|wants|requires|seeking) "',
    ],
    confidence: 0.95,
  },
  {
    value: 'provider',
    ...SPOKEN,
    said: [
      '(i am|we are|this is|it is|that is|^|meet|introducing|here is|hello from|announcing) (a|an|the|our|my)? ~ (agent|server|bot|service) ',
      '(an|a|our|my|this|the) ~ (agent|server|bot) (that|which|who|for|to|does|books|sends|takes|can|handles|translates|parses|runs|speaks|generates|is|now|reads|turns|:)',
      '{=capabilities} (agent|server|service|bot|endpoint|api|as a service|agents)',
      '(i|we) (also|only|just|can|will|do|happily)? (offer|provide|do|translate|summarize|summarise|transcribe|classify|scrape|book|handle|parse|extract|convert|generate|answer|review|monitor|watch|schedule|route|verify|check|moderate|forecast|detect|speak|accept|take|return|charge|bill|run|operate|expose|process|read|turn|support|serve|host|log|keep|store|retain|geocode|draft|write|search|clean|match|find|pay|send|analyse|analyze|label|redact|crawl|fetch)',
      '(what i (do|offer|can do)|what we (do|offer)|capabilities|skills|offers|offering|does|services|function|provides|i can) (:|$)',
      '(call|reach|invoke|ping|hit|use|query|message|contact|find|talk to|send) (me|us) (over|via|through|by|at|with|on|using|your|a|any|text|json|pdf)',
      '(you|callers) (reach|call|can reach|can call|authenticate|send|pay|connect|get|sign|need)',
      '(role|kind|type|side|party|mode|posture) (:|-|=|" :|" : ")? (provider|supplier|server|offer|seller|supply|worker)',
      '^ (sell side|provider|supplier|offer|offering|seller|service provider)',
      '(provider|service|supplier|offering) (profile|description|side|card|agent)',
      '(our|my) (agent|mcp server|server|bot|endpoint|service|api|card|agent card) ',
      '(mcp|a 2 a) server (for|that|which|with|to|exposing|:)',
      '(returns|accepts|takes|transport|exposes|speaks|supports|endpoint|callable|priced at|price|pricing|cost|fee|billing|auth|rate limit|sla|interfaces|uptime|max latency|latency|maxlatencyms|version|url|inputs|outputs|p 50|p 95|p 99) (:|is|at|from|over|via|json|csv|xml|html|pdf|text|a 2 a|mcp|rest|images|audio|" :)',
      '^ (translates|summarizes|summarises|transcribes|classifies|scrapes|books|handles|parses|extracts|converts|generates|answers|reviews|monitors|watches|schedules|routes|verifies|checks|moderates|forecasts|detects|processes|reads|turns|fetches|finds|drafts|writes|searches|cleans|matches|pays|reconciles|geocodes|crawls|labels|redacts|tracks|compares) ',
      '^ (we|i) (now)? run our own',
      '{=capabilities} (over|via) ({=protocols}|{_protocol})',
    ],
    confidence: 0.85,
  },
  {
    value: 'provider',
    despite: ['wished', 'other', 'asked', 'negated'],
    said: [
      '{=protocols}',
      '{=formats} (in|out|back|→)',
      '{=capabilities}',
      '(p 95|p 99|uptime|nothing stored|no auth|no login|no key|no keys)',
      '{_sum} (per|a|/|each)',
      '(does|bot|agent) (:|does|speaks|wants)',
      '(things|what) (i|we|the bot|it) (do|does|speak|speaks)',
      '(agent|agents) (offered|available|for hire)',
      '(selling|sell) (calls|access)',
      '(i|we|it) (generate|generates|forget|watch|reads|pulls|moderate|moderates|verifies|forecasts|summarise|summarize|summarised|do it for)',
      '(our|my|this) (agent|bot|tool|server)',
      '^ (trade|get|pay|ask by|reach it|call style|wait) (:|-|–|—)',
      '(scope of offer|offer|wts)',
    ],
    confidence: 0.7,
  },
  {
    value: null,
    ...DENIED,
    said: [
      '(wish|wishing|if) (there|i|we) (was|were|had|could) ',
      '(the|an|a|some|their|his|her) (agent|image agent|bot) (from|by|of) ',
      '(has|have) (anyone|anybody|someone) (tried|used|tested) ',
      '(travel|estate|insurance|secret|real estate|sports|literary|leasing|letting|free|cleaning|double|ticket|chemical|customs) (agent|agents)',
      '(not|no|never) looking for',
      '(i|we) (do not|never) (offer|provide|do)',
    ],
  },
]

/** How an agent is called. */
export const PROTOCOLS_SPOKEN: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: ['{=protocols}', '{protocol}'],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(no|not|never|without|except|dropped|drop|drops|instead of|retired|deprecated|removed|planned|rather than|used to speak|used to support|moved off|replaced|sunset|sunsetting|switched off|switch off|spoke|do not speak|does not speak|do not support|no more|ditched|left|migrated from|moved from|switched from|from) (the|our|any|support for)? {_=protocols} ((,|or|and|nor|/) {_=protocols})?',
      '{_=protocols} (is (a|an)? (no|off|out|gone|dead|not|switched off|retired|deprecated|planned|coming)|endpoint is (off|switched off|gone|retired)|not|later|soon|coming|planned|support (is)? (planned|coming)|is on the roadmap|on the roadmap|next quarter|deprecated|unsupported|was)',
      '(oauth|oauth 2|oauth 2 1|oauth 2.0|oauth 2.1) (token|tokens|client|credentials|scope|login)?',
      '(soap|sse|soap bar|bar of) (opera|bar|dish|company)',
    ],
  },
]

/** What an agent takes in or gives back. */
export const FORMATS_USED: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: [
      '(accept|accepts|accepting|take|takes|taking|return|returns|returning|output|outputs|input|inputs|format|formats|send|sends|get|gets|give|gives|gives you|reads|read|consume|consumes|produce|produces|emit|emits|deliver|delivers|delivery|response|responses|respond|responds|reply|replies|respond with|parse|parses|converts|convert|turns|turn|ingest|ingests|eats|feed|submit|upload|response format|comes as|come as|arrives as|arrive as|back as|hand back|ships|answers|results|expects|expect|wants|out comes|export|exports|exported) (:|as|in|with|from|you|me|is|are|via|format|comes as)? (:|an|a|the|valid|structured|plain|only|scanned|raw|clean|your|back|strict|either|both|any|in|as)? {+formats}',
      '{+formats} (in|out|input|output|files|documents|back|as input|as output|only|returned|accepted|uploads|format|expected|export|feed|please|→|-|responses|response|payload|payloads|attachments|results|reply|replies|result)',
      '(in|as|into|to|from|→|, ) (a|an|valid|structured|plain|strict|clean|raw)? {strictformat}',
      '→ {strictformat}',
      '{strictformat}',
      '^ {+formats} $',
      '{+formats} (→|>|into|to) {_+formats}',
      '{_+formats} (→|>|into|to) {+formats}',
      '%formats {+formats}',
    ],
    confidence: 0.87,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(no|not|never|without|except|instead of|nor|rather than) (any|more)? {_=formats} ((,|or|and|nor|/) {_=formats})?',
      'json (rpc|api|web token|web tokens)',
      '(source|open|promo|postal|zip|area|tax|country|bar|qr|exit|error|status|write|writes|writing|review|reviews|reviewing|reviews your|generate|generates|generated|generating|your|dress) code',
      '(by|via|over|an|my|your|our|the|per|send me an) email',
      '(speech to text|text to speech|text recognition|text to image|image generation|generate images|generates images|text prompt|text message|text me|e mail|code review|code reviews|code generation|podcasts to text|text embeddings)',
      '(sales|marketing|cold|outreach|drafts|draft|support) (e mails|emails|email|e mail)',
      '(drafts|draft|writes|write|triage|triages|answer|answers|sort|sorts|send|sends) ~ (emails|email|e mails)',
    ],
  },
]

/** The human languages that an agent handles. */
export const AGENT_TONGUES: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: [
      '{=agenttongues}',
      '(languages|language|lang|langs|speaks|tongues|locales|locale|human languages) (:|=|:)?  {tonguecodes}',
      '{tonguecaps}',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(no|not|never|without|except|maybe|planned|but not|nor|other than|does it do|do you do|also do) (yet)? {_=agenttongues} ((,|or|and|nor|/) {_=agenttongues})?',
      '{_=agenttongues} (company|startup|law|market|court|tax|customers|cuisine|food|restaurant|government|bank|banks|hospital|railways|is planned|soon|coming|later|team|users|readme|tender|muffin|breakfast|docs|documentation|to java)',
      '(a|the|some) {_=agenttongues} (company|firm|bank|court|agency|startup)',
      '(german|french|dutch|polish) (shepherd|press|oven|toast)',
    ],
  },
]

/** How callers prove who they are. */
export const AUTHENTICATION: readonly Phrasing[] = [
  {
    value: 'api_key',
    ...SPOKEN,
    said: [
      '(api key|api keys|apikey|apikeys|bearer token|bearer tokens|bearer key|x api key|api token|api tokens|access key|access keys|secret key|bearer auth|with a key|key in the header|key required|key needed|bearer|dm 4 key|ask for a key|contact us for a key|key on request|request a key|apply for a key|sign up for a key)',
      '(auth|authentication|security|authorization|caller identity) (:|by|is|via|=)? (a|an|static|simple|with)? (key|keys|bearer|token)',
    ],
    confidence: 0.92,
  },
  {
    value: 'oauth',
    ...SPOKEN,
    said: ['(oauth|oauth 2|oauth 2.0|oauth 2.1|oidc|openid connect|client credentials)'],
    confidence: 0.93,
  },
  {
    value: 'mtls',
    ...SPOKEN,
    said: [
      '(mtls|m tls|mutual tls|client certificate|client certificates|client certs|client cert|mutual ssl|two way tls|mutual tls only)',
    ],
    confidence: 0.95,
  },
  {
    value: 'signed_requests',
    ...SPOKEN,
    said: [
      '(signed requests|signed request|hmac|http signatures|http message signatures|request signing|ed 25519|signed jwt|signed jwts|signed calls|signed jwt requests|hmac signed|requests are signed|requests signed|sign your requests|sign our requests|signs its requests|sign all requests|we sign requests|signing requests|signed payloads|signature header|requests must be signed|hmac signatures|signed with|signs every request|sign every request|sign each request|jws|request signatures)',
    ],
    confidence: 0.92,
  },
  {
    value: 'none',
    ...DENIED,
    said: [
      'no (auth|authentication|api key|key|keys|account|login|credentials|token|signup|sign up|account|registration|api keys) (needed|required|at|necessary|at all|whatsoever|,|$|is needed|is required|no)',
      '(without|needs no|requires no|need no) (any)? (authentication|auth|api key|key|login|credentials)',
      '(auth|authentication|security|authorization|caller auth|client auth) (:|is|=)? (none|not required|open|anonymous|no|unauthenticated|public)',
      '(unauthenticated|anonymous access|anonymous calls|open access|publicly callable|open endpoint|anonymous callers|auth free|keyless)',
    ],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(took|used|no|not|never|without|dropped|drop|instead of|retired|deprecated|planned|rather than|no more|removed|replaced|do not use|do not accept|do not support) (the|our|any|more|support for|static)? (api key|api keys|oauth|oauth 2|mtls|mutual tls|hmac|bearer|bearer token|bearer tokens|client certificates)',
      '(oauth|mtls|api keys|hmac) (is|are|support)? (planned|coming|later|soon|deprecated|gone|not supported|on the roadmap)',
      'key (features|points|facts|words|phrases|figures|value|values|terms|takeaways)',
    ],
  },
]

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    ...DENIED,
    said: [
      '(not|never|nothing|no|none|neither) (is|are|will be|get|gets|you send|of it|that you send|ever|sent|must be|may be)? ~ (stored|retained|kept|logged|retention|logging|persisted|saved|written to disk|recorded|remembered|archived|stored anywhere)',
      'nothing (you send|sent|that you send|from you|at all|you give me|i see) (is|gets|will be|is ever|ever gets) ~ (stored|retained|kept|logged|persisted|saved|written|recorded)',
      '(zero|no|without) (data|input|log|payload|prompt|document)? (retention|storage|logging|logs|persistence|keeping|storing)',
      '(no) (storing|keeping|retaining|logging|saving|persisting|storage|retention|training) ',
      '(do not|does not|must not|never|may not|shall not|can not|will not|should not|don t|did not|not to|not allowed to|is not to|are not to) ~ (store|keep|retain|log|persist|save|record|be stored|be kept|be retained|be logged|be persisted|be saved|want uploads retained|want it stored|leave traces|remember)',
      '(want|wants|allow|allowed|like|have) (any|our|the|my|uploads|inputs|data|it|them|files|documents)? (to be)? ~ (stored|kept|retained|logged)',
      '(forget|forgets|delete|deletes|deleted|drop|drops|discard|discards|wipe|wipes|purge|purges|dropped|discarded|erased|purged|wiped|gone) (everything|it|them|all|inputs|your|the|afterwards|after|immediately|right|on|once|data|files|documents|input|at once|as soon|when) ',
      '(stateless|ephemeral|in memory only|memory only|zdr|fire and forget|leaves no trace)',
      '(retention|data retention|storage|stores inputs|stores data|keeps data|data kept|data stored|keeps inputs|logging|inputs logged|data storage|logs|inputs stored|keepsdata|retains data|stored|inputs kept|data policy|data|persistence) (:|is|=|" :|" : ")? (none|no|zero|false|never|nothing|0|off|not stored|not kept|nope|not retained)',
      '%kept (none|no|never|nope|zero|false|nothing|not)',
      '(stores inputs|store|stored|retention|data retention|data at rest|supplier logs|logs|keeps data|inputs logged|retains input|storage|may be stored by the supplier|may be stored|persistence) (:|=)? (none|never|no|forbidden|false|zero|nothing)',
      '(remember|remembers) nothing',
      '(recordings|inputs|files|documents|images|data|uploads|photos|audio|texts|everything|prompts|they|addresses|it) (vanish|vanishes|disappear|disappears|expire at once|are gone|is gone)',
      '(storage|retention|logging|keeping) of (requests|inputs|data|prompts|files|documents|queries|calls) (:|=|is)? (no|none|never|not)',
      '(addresses|queries|urls|inputs|payloads|requests|calls) (are|get|is) (deleted|erased|dropped|discarded|purged|forgotten) ',
      '(forget|forgets|erase|erases) (everything|it all|all of it|what|inputs)',
      '(writes|write|log|logs|keep|keeps|store|stores|retain|retains|save|saves) nothing',
      'neither (keeps|stores|logs|keep|store) ',
      '(images|recordings|files|inputs|documents|data|uploads|photos|audio|texts|everything|prompts|they) (are|is|get)? (deleted|wiped|erased|purged|dropped|discarded|destroyed|gone) (at once|immediately|when|after|right|on|as soon|straight|afterwards|within seconds)',
      '(next one|rather|supplier|it|you) (did not|do not|does not|must not|should not|never) (keep|store|log|retain)',
      '(no|without) (storage|keeping of|keeping|retention|storing|logs kept|data kept|copies)',
      '(pas de conservation|keine speicherung|nicht gespeichert|sin almacenamiento|aucune conservation|sans conservation)',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    ...SPOKEN,
    said: [
      '(inputs|data|requests|prompts|outputs|recordings|documents|uploads|files|payloads|it|everything|calls|transcripts|audio|images|logs|queries|texts|input) (and outputs)? (are|is|may be|will be|get|gets) ~ (stored|retained|kept|logged|saved|archived|recorded) ',
      '(i|we|it|agent|and|service) (do|may|also|will)? (log|logs|store|stores|keep|keeps|retain|retains|archive|archives) ~ (inputs|data|requests|prompts|diffs|documents|everything|audio|files|logs|a copy|payloads|copies|recordings|uploads|queries|transcripts|images|calls|them|it|your|texts) ',
      '(stored|kept|retained|logged|archived|keep|retain|store|held|stores|keeps|logs|retains|saved) ~ (for)? {_days}',
      '(retention|data retention|storage|stores inputs|stores data|keeps data|data kept|data stored|keeps inputs|logging|inputs logged|data storage|inputs stored|keepsdata|retains data|inputs kept) (:|is|=|" :|" : ")? (yes|true|on|{_days}|{_number} days)',
      '%kept (yes|true|{_days}|on|yep)',
      '(stores inputs|store|retention|data retention|data at rest|keeps data|inputs logged|retains input|retains inputs|storage) (:|=)? (yes|true|{_days})',
      '(recordings|inputs|prompts|cvs|documents|files|images|queries|transcripts|data|calls|logs|results|sketches|photos|audio|diffs|outputs|uploads|texts|everything) (are|is)? (kept|stored|retained|archived|logged|cached|held) (for)? ({_days}|{_number}|a|audit|until)',
      '(stay|stays|remain|remains) (with (me|us)|on our (servers|disk|disks)) for {_days}',
      '(join|joins|used for|go into|feed|feeds|for) (the|our|my)? (training|training set|training data)',
      '(keeps|keep|stores|store|logs|retains) ~ (in|for) (a|our)? ({_days}|{_number} h|local)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(keep|keeps|keeping) (it|things|an|up|in|the|your|you|track|watch|calm|quiet|costs|latency|an eye|going|running|humans|out|to) ',
      'app store',
      'store (locator|shelves|managers|owners)',
      '(online|web|grocery|app) (store|stores)',
      'log in',
      '(parses|parse|reads|analyses|analyzes) logs',
    ],
  },
]
