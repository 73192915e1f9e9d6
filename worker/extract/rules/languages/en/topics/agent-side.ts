import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an agent does work or asks for it. */
export const AGENT_SIDE: readonly Phrasing[] = [
  {
    value: 'requester',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(need|needs|needing|want|wants|wanted|seeking|seeks|requesting|request|require|requires|sourcing|
        procuring|find|find me) (:)? (a|an|some|any|another|one|the|something|someone|somebody|help|to call|
        to hire|to find|to outsource|to hand off|to delegate)? ~ (agent|agents|service|services|tool|server|
        provider|endpoint|api|bot|partner|counterpart|peer|that|which|who|on mcp|with|for|doing)`,
      '(looking|searching|shopping|hunting|browsing|on the lookout|in the market) (for|to (find|call|hire|buy|delegate|outsource))',
      '(we are|i am) (after|in need of|in search of|looking for|searching for|shopping for|seeking|hiring)',
      '(need|want|seeking|require) (to)? (have)? {=capabilities}',
      '(agent|provider|service|agents) (wanted|needed|required|sought)',
      `(which agent|what agent|which agents|any agent|any agents|does any agent|is there an agent|do any of
        you|who here|does anyone run|does anyone have an agent|anybody with an agent) ~ (can|that|who|which|
        offers|offer|does|run|runs|have|know|for)`,
      '(role|kind|type|side|party|mode|intent|posture) (:|-|=|" :|" : ")? (requester|consumer|client|buyer|caller|demand|request)',
      '(^|i|we) (request|requesting|require)',
      '^ (request|rfp|rfq|wanted|requesting|task request|wants|buy side|demand) (:|$)',
      '(is|are|am) (looking|searching|shopping) for (somebody|someone|an agent|a provider|a service|another agent|a tool)',
      '^ (seeks|wanted|looking for|needs|calls|pays|must answer|requirements|requested) (:|$)',
      '(anyone|anybody|who|someone|somebody) (here)? (running|run|runs|operating|operates|offering|with|got|have|has) (a|an) ~ (agent|bot|service|server|endpoint)',
      '(agent|service|endpoint|bot) (i|we) can call',
      '(i|we) only (have|speak|support|do|talk) ({=protocols}|{_protocol})',
      '^ something that',
      '(our|my) (max|maximum|ceiling|limit|budget) is',
      '(must|may) (not)? be (stored|deleted|kept|retained|logged)',
      '^ (buy side|buyer|requester|consumer|client agent)',
      '(requester|requesting|buying|calling|consumer|client) (agent|profile|side)',
      '(direction|side|role|type) (:|=)? (buyer|buy|wanted|demand)',
      '(doesn t|does not|do not|don t) (want|care|log|keep|store) ~ (retained|called|the queries|our)',
      '(i would|we would|i d) (pay|go up to|switch to|rather)',
      '(pain threshold|our ui waits)',
      '(wanted skill|what i am looking for|what i am not looking for|agent request|budget per call|max price usd|caller can)',
      '(orchestrator|newsroom|we|i) (requires|require|needs)',
      '(our|my) (budget|ceiling|threshold|limit|orchestrator|planner) (is|:|per|needs|wants|for|would)',
      '(i|we) (will|would|can|are willing to|are happy to|am willing to|am happy to) pay',
      '(must|should|has to|have to|needs to) (speak|support|respond|answer|accept|return|handle|reply)',
      '(agent request|will to pay|max price|max budget|budget (:|per))',
      '" (need|needs|wanted|request|wants|requires|seeking) "',
      '^ (want|wanted|need|needs|request|seeking|looking for|for hire wanted) (:|=)',
      '(will|can|would|happy to|willing to|able to|ready to) pay (up to|about)? ({_sum}|by the|per|a)',
      '(pay|paying) {_sum} (per|a|each|/|for)',
      "(anyone|anybody|somebody|someone) 's ~ agent (able|that|which|who|can)",
      '(is|are) there (any|an|some) ~ (agent|agents|bot) (here|that|which|who|able|out there|for|can)?',
      '(what|who) (we are|i am) (missing|after|looking for|short of)',
      '(we|i) are the (buyer|requester|client|caller|customer)',
      '(requirements|required|must haves|must have|needed|needs) (:|for|=)',
      '(has|have|needs|need) to (be reachable|be callable|answer|speak|talk|come back|reply|accept|take)',
      '(what do you need done|what do you need|what can you pay|can the provider keep|can the supplier keep|may the provider|may it keep|may they keep)',
      '(payment|pay|budget|max price|price limit|deadline|price ceiling|budget max) (:|=)? (max|maximum|ceiling|limit|up to)',
      `(recordings|data|texts|files|passenger data|our texts|documents|inputs|photos|everything) (to be|
        must be|has to be|have to be|may not be|must not be) (deleted|stored|kept|erased|wiped|retained|
        logged)`,
      '(looking|searching) for (agents|somebody|someone|partners|providers|suppliers)',
      '(we|i) (will not|would not|can not) (go above|pay more|go over|exceed)',
      '(our|my) (orchestrator|swarm|planner|pipeline|stack|end) (needs|wants|speaks|is|has|only)',
      '(somebody|someone|something) (who|that|which) can',
      '(no more than|at most|max|maximum) {_sum}',
      '(agent|bot|partner|service) (that|which|who|to) (should|must|has to|needs to|ought to)',
    ],
    confidence: 0.95,
  },
  {
    value: 'provider',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(i am|we are|this is|it is|that is|^|meet|introducing|here is|hello from|announcing) (a|an|the|our|my)? ~ (agent|server|bot|service)',
      '(an|a|our|my|this|the) ~ (agent|server|bot) (that|which|who|for|to|does|books|sends|takes|can|handles|translates|parses|runs|speaks|generates|is|now|reads|turns|:)',
      '{=capabilities} (agent|server|service|bot|endpoint|api|as a service|agents)',
      `(i|we) (also|only|just|can|will|do|happily)? (offer|provide|do|translate|summarize|summarise|
        transcribe|classify|scrape|book|handle|parse|extract|convert|generate|answer|review|monitor|watch|
        schedule|route|verify|check|moderate|forecast|detect|speak|accept|take|return|charge|bill|run|
        operate|expose|process|read|turn|support|serve|host|log|keep|store|retain|geocode|draft|write|
        search|clean|match|find|pay|send|analyse|analyze|label|redact|crawl|fetch)`,
      '(what i (do|offer|can do)|what we (do|offer)|capabilities|skills|offers|offering|does|services|function|provides|i can) (:|$)',
      '(call|reach|invoke|ping|hit|use|query|message|contact|find|talk to|send) (me|us) (over|via|through|by|at|with|on|using|your|a|any|text|json|pdf)',
      '(you|callers) (reach|call|can reach|can call|authenticate|send|pay|connect|get|sign|need)',
      '(role|kind|type|side|party|mode|posture) (:|-|=|" :|" : ")? (provider|supplier|server|offer|seller|supply|worker)',
      '^ (sell side|provider|supplier|offer|offering|seller|service provider)',
      '(provider|service|supplier|offering) (profile|description|side|card|agent)',
      '(our|my) (agent|mcp server|server|bot|endpoint|service|api|card|agent card)',
      '(mcp|a 2 a) server (for|that|which|with|to|exposing|:)',
      `(returns|accepts|takes|transport|exposes|speaks|supports|endpoint|callable|priced at|price|pricing|
        cost|fee|billing|auth|rate limit|sla|interfaces|uptime|max latency|latency|maxlatencyms|version|url|
        inputs|outputs|p 50|p 95|p 99) (:|is|at|from|over|via|json|csv|xml|html|pdf|text|a 2 a|mcp|rest|
        images|audio|" :)`,
      `^ (translates|summarizes|summarises|transcribes|classifies|scrapes|books|handles|parses|extracts|
        converts|generates|answers|reviews|monitors|watches|schedules|routes|verifies|checks|moderates|
        forecasts|detects|processes|reads|turns|fetches|finds|drafts|writes|searches|cleans|matches|pays|
        reconciles|geocodes|crawls|labels|redacts|tracks|compares)`,
      '^ (we|i) (now)? run our own',
      '{=capabilities} (over|via) ({=protocols}|{_protocol})',
      '(for hire|offered|on offer|offering|available) (:|-|–|·)?',
      '(ours|mine) (speaks|does|books|handles|reads|writes|takes|answers|is|costs|translates|can)',
      '(speaks|talks|supports|exposes|accepts) ({=protocols}|{_protocol}|over|via|plain)',
      '(shipped|launched|released|live|new) (today|yesterday|this week|now|:)',
      '(most of)? (our|my) (callers|users|clients|customers)',
      '(you|callers) (call|reach|authenticate|query) (it|us|me)',
      '(costs|charges|charge|priced|bills|invoiced) {_sum}',
      `^ (tracks|reviews|labels|removes|reconciles|watches|spots|answers|plans|drafts|reads|detects|
        screens|fills|compares|explains|narrates|captions|tags|ranks|matches|verifies|cleans|anonymises|
        anonymizes|sorts|picks|routes)`,
      '(hosted|free|pro) plan (:|is|costs)?',
      '(logs|log|files|data|inputs|photos|documents) (are|is)? (kept|retained|stored|deleted|wiped)',
      '{_sum} (a|an) (image|call|task|page|picture|request|review|summary|booking|table)',
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
    despite: ['wished', 'other', 'negated'],
    said: [
      '(wish|wishing|if) (there|i|we) (was|were|had|could)',
      '(the|an|a|some|their|his|her) (agent|image agent|bot) (from|by|of)',
      '(has|have) (anyone|anybody|someone) (tried|used|tested)',
      '(travel|estate|insurance|secret|real estate|sports|literary|leasing|letting|free|cleaning|double|ticket|chemical|customs) (agent|agents)',
      '(not|no|never) looking for',
      '(used|tried|tested|bought|switched from|left|ditched|cancelled) (this|that|the|their|an|a|his) ~ (agent|bot|service)',
      '(for|to) those of you',
      '(i|we) (do not|never) (offer|provide|do)',
    ],
  },
]
