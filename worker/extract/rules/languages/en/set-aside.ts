/** Labels and headings of what a service does not do, or does not do yet. */
export const SET_ASIDE = `
planned, roadmap, on the roadmap, coming soon, coming next, up next, upcoming, future, future work, later,
to do, todo, not yet, not supported, not yet supported, unsupported, no support for, out of scope, non goals,
not included, exclusions, limitations, known limitations, what i do not do, what we do not do,
what it does not do, what it does not, what it will not do, i do not do, we do not do, does not do, does not, will not do, can not, cannot, was,
not offered, not for, deprecated, removed, retired, old, formerly, previously, before, not planned, never
`

/** Predicates of what does not work yet; their subject stands before them. */
export const NOT_YET = `
is planned, are planned, is coming, are coming, coming soon, coming later, coming next, comes later,
comes next, comes in, is next, are next, will come, will follow, follows in, to follow, on the roadmap,
in the works, in the pipeline, is not live, are not live, is not ready, are not ready, is not finished, is not done, is half finished, is unfinished, is not out, may come,
might come, should come,
could come, may follow, is expected, are expected, arrives in, arrive in, arrives next, is not supported, are not supported, is unsupported, are unsupported, is not offered,
are not offered, is not available, are not available, is not accepted, are not accepted, is rejected, are rejected, are refused, is refused, are ignored, is ignored,
is disabled, are disabled, is blocked, are blocked, does not work, do not work, will not work, not live yet, not ready yet, not supported yet,
not there yet, under construction, under development, in development, is on its way, are on their way,
is still missing, are still missing, to be added, will be added, will be supported, some day, one day maybe, we never had, we never offered, we never did
`

/** Verbs of plans; their objects stand after them. */
export const PLANS = `
plan to add, plan to support, plan to offer, plan on, planning to add, planning to support, plans to add,
plans to support, planning on, hope to add, hope to support, hoping to add, want to add, would like to add,
intend to add, intend to support, going to add, will add, will support, will soon, may add, might add,
may support, might support, thinking about, thinking of, thinking of adding, considering, working on,
work on, one day we will, one day we would, one day it will, eventually, some day we, would love to speak, would love to support, would love to add, would love to offer, would love to learn,
would like to support, would like to offer, would like to speak, hope to speak, hope to offer, hope to learn,
want to support, if it understood, if it spoke, if they understood, if they spoke,
if it also spoke, if it also understood, plan to speak, plan to learn, plan to move, planning to move, will retire, are retiring, will discontinue, will remove, will drop, are dropping,
will sunset, are sunsetting, will switch off, are switching off
`

/** Predicates of what ends, after their subject alone. */
export const ENDING = `
stop working, stops working, will stop working, stopped working, end on, ends on, expire on, expires on,
will be switched off, will be shut down, will be retired, will be removed, go away, goes away,
were removed, was removed, were dropped, was dropped, been removed, been dropped
`

/** Predicates of what has ended. */
export const ENDED = `
was withdrawn, were withdrawn, been withdrawn, was retired, were retired, been retired, was discontinued,
been discontinued, is discontinued, was shut down, been shut down, is shut down, was switched off,
been switched off, is switched off, is off, was taken down, been taken down, was taken offline,
was decommissioned, been decommissioned, was sunset, been sunset, is deprecated, are deprecated, is gone,
are gone, switched it off, turned it off, shut it down, took it down, is dead, no longer works, no longer exists, went away, retired our, retired the, retired my,
shut down our, shut down the, killed our, killed the, closed our, discontinued our, discontinued the,
decommissioned our, sunset our, sunset the, pulled the plug on
`

/** First words of what somebody tells of services that others run. */
export const TRIED =
  'used tried tested benchmarked compared evaluated reviewed had rented hired trialled trialed demoed bought gave'

/** Services of others, whatever is said of them. */
export const OF_OTHERS = `
the competition, our competitor, our competitors, a competitor, competitors, a rival, the incumbent,
half of the agents, most of the agents, some of the agents, some agents, many agents, all agents,
the big vendors, big vendors, the vendors, the big ones, the others, his keeps, his stores, his costs, his does, his speaks, hers, theirs,
someone asked, somebody asked, people asked, people ask, people keep asking, a customer asked, customers ask, callers ask, some callers ask, you mentioned, you said,
you told, you wrote, you asked, most agents, most bots, other agents, other bots, everyone else, everybody else, their api, their agent,
their bot, their service, their site, their website, their docs, their page
`

/** Words before one who serves or served the author. */
export const HIRED = 'current present existing old previous former last'
export const VENDORS = 'vendor supplier provider contractor'
/** Words before a service that the author used. */
export const FORMER = 'old previous former last'
export const SERVICES = 'agent agents bot bots service services tool api'

/** Verbs of somebody who has a service: "my sister runs an agent". */
export const RUNNING = 'runs has sells offers built wrote made makes maintains operates wants'

/** "Our bot needs a partner". */
export const NEEDING = 'need needs seek seeks want wants require requires looks looking'
export const PARTNERS =
  'agent agents partner helper service provider someone somebody something bot tool colleague supplier replacement'

/** Words of a sentence in which one speaks of oneself again. */
export const AGAIN =
  'i we our ours mine my us successor need needs looking wanted seeking searching require requires'

/** First words of an answer that denies what the question asks. */
export const DENIALS = 'no nope maybe not never soon later sorry unfortunately perhaps eventually'

/** First words of a question that asks for knowledge, not for a service. */
export const INQUIRIES =
  'is are was were how why should when where isn aren what whose do does did would could has have'

/** Words that make a question a request for a service. */
export const REQUESTED = `
who can, who does, who has, who offers, who sells, who runs, who knows, who could, who would, who here, anyone,
anybody, any agent, any agents, any bot, any bots, any service, any services, any provider, any of you, which agent, which agents, which bot,
which bots, which service, which services, what agent, what agents, what bot, someone, somebody, is there a,
is there an, is there any, are there any, are there agents, can your agent, can your bot, can you, could you,
can any, does your agent, do you offer, do you have an agent
`

/** Questions to those who offer services, about how they do it. */
export const TRADE_QUESTIONS = `
anyone else, anybody else, anyone know how, anyone know if, anyone know whether,
anyone know why, anyone know what, anyone know when, anyone know where, anyone know which, anyone tried, anyone used, anyone seen, anyone noticed, do you charge,
do you bill, do you use, do you prefer, do you handle, do you find, do you think, do you all, do you lot
`
