import type { Phrasing } from '../../../../shared/reader.ts'
import * as abroad from './common/topics/abroad.ts'
import * as agents from './common/topics/agents.ts'
import * as career from './common/topics/career.ts'
import { EDUCATION_LEVEL } from './common/topics/education.ts'
import * as engagement from './common/topics/engagement.ts'
import * as habits from './common/topics/habits.ts'
import * as market from './common/topics/marketplace.ts'
import * as motivation from './common/topics/motivation.ts'
import * as replies from './common/topics/replies.ts'
import * as lifeReplies from './common/topics/replies-life.ts'
import * as soughtReplies from './common/topics/replies-sought.ts'
import * as sectors from './common/topics/sectors.ts'
import * as seeking from './common/topics/seeking.ts'
import * as shopping from './common/topics/shopping.ts'
import * as terms from './common/topics/terms.ts'
import { TONGUES } from './common/topics/tongues.ts'
import * as trade from './common/topics/trade.ts'
import * as venture from './common/topics/venture.ts'
import * as ventureSectors from './common/topics/venture-sectors.ts'
import { RESIDENCE } from './common/topics/whereabouts.ts'
import { OCCUPATION } from './common/topics/work.ts'
import * as capabilities from './en/topics/capabilities.ts'
import * as fragments from './en/topics/fragments.ts'
import * as household from './en/topics/household.ts'
import { INTERESTS } from './en/topics/interests.ts'
import { LANGUAGES } from './en/topics/languages.ts'
import * as person from './en/topics/person.ts'
import * as familyReplies from './en/topics/replies-family.ts'
import { SCHOOLING } from './en/topics/schooling.ts'

/** Phrasings by the name that a domain's `read` gives. */
export const TOPICS: Readonly<Record<string, readonly Phrasing[]>> = {
  age: [...person.AGE, ...fragments.AGE, ...abroad.AGE, ...replies.AGE],
  gender: [
    ...person.GENDER,
    ...fragments.GENDER,
    ...abroad.GENDER,
    ...replies.GENDER,
    ...replies.GENDER_SOUGHT,
  ],
  location: [...person.LOCATION, ...fragments.LOCATION, ...abroad.LOCATION, ...replies.LOCATION],
  height: [...person.HEIGHT, ...abroad.HEIGHT, ...replies.HEIGHT],
  relationship_status: [...household.STATUS, ...fragments.STATUS, ...abroad.STATUS, ...familyReplies.STATUS],
  has_children: [
    ...household.HAS_CHILDREN,
    ...fragments.HAS_CHILDREN,
    ...abroad.HAS_CHILDREN,
    ...familyReplies.HAS_CHILDREN,
  ],
  wants_children: [
    ...household.WANTS_CHILDREN,
    ...fragments.WANTS_CHILDREN,
    ...abroad.WANTS_CHILDREN,
    ...familyReplies.WANTS_CHILDREN,
  ],
  pets: [...household.PETS, ...abroad.PETS, ...lifeReplies.PETS],
  diet: [...habits.DIET, ...fragments.DIET, ...abroad.DIET, ...lifeReplies.DIET],
  smoking: [...habits.SMOKING, ...fragments.SMOKING, ...abroad.SMOKING, ...lifeReplies.SMOKING],
  drinking: [
    ...habits.DRINKING,
    ...fragments.DRINKING,
    ...abroad.DRINKING,
    ...lifeReplies.DRINKING,
    ...lifeReplies.DRINKING_SOME,
  ],
  religion: [...habits.RELIGION, ...replies.RELIGION],
  education: [...habits.EDUCATION, ...fragments.EDUCATION],
  schooling: SCHOOLING,
  occupation: [...OCCUPATION, ...abroad.OCCUPATION, ...replies.OCCUPATION],
  languages: [...LANGUAGES, ...abroad.LANGUAGES, ...replies.LANGUAGES],
  relationship_goal: [...seeking.GOAL, ...fragments.GOAL, ...abroad.GOAL, ...soughtReplies.GOAL],
  seeks_gender: [
    ...seeking.SEEKS_GENDER,
    { value: 'woman', said: soughtReplies.SEEKS_WOMAN, despite: ['wished', 'other', 'asked'] },
    { value: 'man', said: soughtReplies.SEEKS_MAN, despite: ['wished', 'other', 'asked'] },
  ],
  seeks_age_min: [...seeking.SEEKS_AGE_MIN, ...soughtReplies.SEEKS_AGE_MIN],
  seeks_age_max: [...seeking.SEEKS_AGE_MAX, ...soughtReplies.SEEKS_AGE_MAX],
  attachment_style: seeking.ATTACHMENT,
  values: seeking.VALUES,
  interests: INTERESTS,
  work_title: career.WORK_TITLE,
  seniority: career.LEVEL,
  years_experience: career.YEARS,
  residence: RESIDENCE,
  motivation: motivation.MOTIVATION,
  experience: motivation.EXPERIENCE,
  budget: trade.BUDGET,
  trade: trade.TRADE,
  use: trade.USE,
  task: trade.TASK,
  thesis: trade.THESIS,
  education_level: EDUCATION_LEVEL,
  tongues: TONGUES,
  industries: sectors.SECTORS,
  markets: sectors.MARKETS,
  years_since: career.YEARS_SINCE,
  work_mode: terms.WORK_MODE,
  relocation: terms.RELOCATE,
  visa_sponsorship: terms.VISA,
  employment_type: engagement.EMPLOYMENT_TYPE,
  availability: engagement.AVAILABILITY,
  market_side: market.MARKET_SIDE,
  goods_condition: market.CONDITION,
  delivery: market.DELIVERY,
  negotiable: market.NEGOTIABLE,
  quantity: market.QUANTITY,
  market_place: market.MARKET_PLACE,
  venture_side: venture.VENTURE_SIDE,
  venture_place: venture.VENTURE_PLACE,
  venture_sectors: ventureSectors.VENTURE_SECTORS,
  stages: venture.STAGES,
  business_models: venture.MODELS,
  leads_rounds: venture.LEADS,
  agent_side: agents.AGENT_SIDE,
  capabilities: capabilities.CAPABILITIES_MEANT,
  protocols: agents.PROTOCOLS_SPOKEN,
  formats: agents.FORMATS_USED,
  agent_languages: agents.AGENT_TONGUES,
  authentication: agents.AUTHENTICATION,
  data_kept: agents.DATA_KEPT,
  colors_wanted: shopping.COLORS_WANTED,
  gift: shopping.GIFT,
  used_goods: shopping.USED_GOODS,
  needed: shopping.NEEDED,
  ship_to: shopping.SHIP_TO,
  owned: shopping.OWNED,
  disliked: shopping.DISLIKED,
  avoided: shopping.AVOIDED,
  tastes: shopping.TASTES,
  shopping: shopping.SHOPPING,
}
