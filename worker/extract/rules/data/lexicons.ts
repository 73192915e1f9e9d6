import { AGENT_TALK, VENTURE_TALK } from '../languages/common/amid.ts'
import { ACTIVITIES, ACTIVITY_VERBS, AGENTS, CRAFTS, SPORTS } from './activities.ts'
import { ANIMALS } from './animals.ts'
import { AVOIDABLE } from './avoidable.ts'
import { BETRIEBE, CONSUMERS, DEVICES, ENTREPRISES, FIRMS, NEGOCIOS } from './buyers.ts'
import { CARE_AND_MONEY } from './cues/care-and-money.ts'
import { INDUSTRY_AND_TECHNOLOGY } from './cues/industry-and-technology.ts'
import { LAND_AND_GOODS } from './cues/land-and-goods.ts'
import { LEISURE_AND_MEDIA } from './cues/leisure-and-media.ts'
import { PUBLIC_AND_TRANSPORT } from './cues/public-and-transport.ts'
import * as degrees from './degrees.ts'
import {
  CAPABILITIES,
  CHANNELS,
  COLOR_COMPOUNDS,
  COLORS,
  FORMATS,
  GOODS,
  GOODS_NAMES,
  PROTOCOLS,
  SHADES,
  WIRES,
} from './goods.ts'
import { GOODS_ABROAD } from './goods-abroad.ts'
import { MORE_GOODS_NAMES } from './goods-names.ts'
import { BROADER_MARKETS, INDUSTRIES, MORE_INDUSTRIES } from './industries.ts'
import { LANGUAGE_NAMES } from './language-names.ts'
import { AGENT_LANGUAGES, LANGUAGE_CODES, LANGUAGES } from './languages.ts'
import { MAKES } from './makes.ts'
import { MARKETS } from './markets.ts'
import { MODELS } from './models.ts'
import { MORE_GOODS } from './more-goods.ts'
import { MORE_MARKETS } from './more-markets.ts'
import { MORE_WORKPLACES } from './more-workplaces.ts'
import { RELIGIONS } from './religions.ts'
import { SERVICES } from './services.ts'
import { DOUBTFUL, SKILLS } from './skills.ts'

import { LINES_OF_WORK, VEHICLES } from './trade-names.ts'
import { OFFPUTTING, UNWANTED } from './unwanted.ts'
import { WORKPLACES } from './workplaces.ts'

const NAMED_MARKETS = INDUSTRIES + BROADER_MARKETS + MARKETS + MORE_MARKETS

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
  workplaces: WORKPLACES + MORE_WORKPLACES,
  goods: GOODS + MORE_GOODS + GOODS_ABROAD + SERVICES + MODELS,
  goodsnames: GOODS_NAMES + MORE_GOODS_NAMES,
  protocols: PROTOCOLS,
  wires: WIRES,
  channels: CHANNELS + WIRES + PROTOCOLS.replace('oauth: oauth2', ''),
  formats: FORMATS,
  capabilities: CAPABILITIES,
  colors: COLORS,
  colorcompounds: COLOR_COMPOUNDS,
  hues: COLORS + SHADES,
  shades: SHADES,
  avoidable: AVOIDABLE,
  makes: MAKES,
  unwanted: UNWANTED,
  offputting: OFFPUTTING,
  agenttalk: AGENT_TALK,
  venturetalk: VENTURE_TALK,
  agenttongues: LANGUAGES + AGENT_LANGUAGES,
  betriebe: BETRIEBE,
  consumers: CONSUMERS,
  devices: DEVICES,
  entreprises: ENTREPRISES,
  firms: FIRMS,
  negocios: NEGOCIOS,
  markets: NAMED_MARKETS,
  anymarkets:
    NAMED_MARKETS +
    LAND_AND_GOODS +
    CARE_AND_MONEY +
    PUBLIC_AND_TRANSPORT +
    INDUSTRY_AND_TECHNOLOGY +
    LEISURE_AND_MEDIA,
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
