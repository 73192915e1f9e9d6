import { AGENT_TALK, VENTURE_TALK } from '../languages/common/amid.ts'
import { ACTIVITIES, ACTIVITY_VERBS, AGENTS, CRAFTS, SPORTS } from './activities.ts'
import { ANIMALS } from './animals.ts'
import { AVOIDABLE } from './avoidable.ts'
import * as degrees from './degrees.ts'
import { CAPABILITIES, COLORS, FORMATS, GOODS, PROTOCOLS } from './goods.ts'
import { INDUSTRIES, MORE_INDUSTRIES } from './industries.ts'
import { LANGUAGE_NAMES } from './language-names.ts'
import { AGENT_LANGUAGES, LANGUAGE_CODES, LANGUAGES } from './languages.ts'
import { MAKES } from './makes.ts'
import { MARKETS } from './markets.ts'
import { MORE_GOODS } from './more-goods.ts'
import { MORE_MARKETS } from './more-markets.ts'
import { RELIGIONS } from './religions.ts'
import { DOUBTFUL, SKILLS } from './skills.ts'

import { LINES_OF_WORK, VEHICLES } from './trade-names.ts'
import { OFFPUTTING, UNWANTED } from './unwanted.ts'
import { WORKPLACES } from './workplaces.ts'

/** The lexicons of `{=name}` and `{+name}` in patterns. */
export const LEXICONS: Readonly<Record<string, string>> = {
  animals: ANIMALS,
  languagecodes: LANGUAGE_CODES,
  languages: LANGUAGES + LANGUAGE_NAMES,
  activityverbs: ACTIVITY_VERBS,
  agents: AGENTS,
  crafts: CRAFTS,
  sports: SPORTS,
  linesofwork: LINES_OF_WORK,
  vehicles: VEHICLES,
  activities: ACTIVITIES,
  religions: RELIGIONS,
  industries: INDUSTRIES + MORE_INDUSTRIES,
  workplaces: WORKPLACES,
  goods: GOODS + MORE_GOODS,
  protocols: PROTOCOLS,
  formats: FORMATS,
  capabilities: CAPABILITIES,
  colors: COLORS,
  avoidable: AVOIDABLE,
  makes: MAKES,
  unwanted: UNWANTED,
  offputting: OFFPUTTING,
  agenttalk: AGENT_TALK,
  venturetalk: VENTURE_TALK,
  agenttongues: LANGUAGES + AGENT_LANGUAGES,
  markets: INDUSTRIES + MARKETS + MORE_MARKETS,
}

/** Lexicons of names with marks. */
export const NAME_LEXICONS: Readonly<Record<string, string>> = {
  skills: SKILLS,
  doubtfulskills: DOUBTFUL,
  doctorates: degrees.DOCTORATES,
  doctoratesmaybe: degrees.DOCTORATES_MAYBE,
  masters: degrees.MASTERS,
  mastersmaybe: degrees.MASTERS_MAYBE,
  bachelors: degrees.BACHELORS,
  bachelorsmaybe: degrees.BACHELORS_MAYBE,
  associates: degrees.ASSOCIATES,
  associatesmaybe: degrees.ASSOCIATES_MAYBE,
}
