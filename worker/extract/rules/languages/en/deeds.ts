/** Words after the name of the work. */
export const AGENT_NOUNS = 'agent agents bot bots'

/** Words before "agent" that name no work. */
export const NOT_DEEDS = `
the this that these those agent agents bot bots mcp a2a rest grpc graphql api webhook free paid new old own
good best better great smart simple fast cheap small big tiny open source opensource local remote hosted cloud
public private internal external partner partners other another same different single several many multiple
each every any some such first second third last next whole honest real autonomous intelligent autonomous llm
gpt claude openai google microsoft acme our their your user users human client server buyer seller requester
provider consumer caller calling upstream downstream sub main master peer counterpart specialist expert helper
assistant personal virtual digital online estate secret insurance letting travel leasing literary sports
cleaning ticket customs free double chemical real wanted available offered needed required hire sale looking
seeking need find build run use using call calls test testing demo beta production independent reliable
trusted verified registered certified listed existing current previous former vendor vendors third party named
running working ready agentic multi agents wts one two three four five six seven eight ten dozen couple few several specialised specialized dedicated tops max maximum
min ms seconds per cents farm hotel shop store office clinic bank school library restaurant museum hospital pharmacy garage
studio club gym bakery cafe bar pub church charity council city town village family company firm startup business team
department group association union university college lab laboratory factory warehouse dealership agency bureau desk
registry marketplace exchange platform network cloud house home kitchen garden favourite favorite latest little tiny
humble boring funny lovely nice clever dumb stupid quick slow reliable decent proper actual main sole
biete suche gesucht cherche cherchons recherche busco buscamos offre offrons ofrezco ofrecemos propose proposons
vends verkaufe kaufe vermiete einen eine unser notre nuestro nuestra mon mein mi zoek gezocht aangeboden cerco offro
lil wee nice cute fun only back still also just now today soon english listing onboarding estimating
`

/** Nouns for what does a kind of work, with the noun of that work. */
export const WORK_OF_MAKERS = `
generator=generation checker=checking classifier=classification detector=detection planner=planning
tracker=tracking parser=parsing matcher=matching scorer=scoring grader=grading converter=conversion
extractor=extraction estimator=estimation validator=validation analyser=analysis analyzer=analysis
editor=editing writer=writing reviewer=review forecaster=forecasting watcher=monitoring optimizer=optimization
optimiser=optimization verifier=verification predictor=prediction comparer=comparison identifier=identification screener=screening
`
