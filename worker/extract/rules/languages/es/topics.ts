import type { Phrasing } from '../../../../../shared/reader.ts'
import { AGE } from './topics/age.ts'
import { AGENT_SIDE } from './topics/agent-side.ts'
import { AUTHENTICATION } from './topics/authentication.ts'
import { AVAILABILITY } from './topics/availability.ts'
import { BUSINESS_MODELS } from './topics/business-models.ts'
import { CAPABILITIES } from './topics/capabilities.ts'
import { COLORS_WANTED } from './topics/colors-wanted.ts'
import { DATA_KEPT } from './topics/data-kept.ts'
import { DELIVERY } from './topics/delivery.ts'
import { DIET } from './topics/diet.ts'
import { DISLIKED } from './topics/disliked.ts'
import { DRINKING } from './topics/drinking.ts'
import { EDUCATION_LEVEL } from './topics/education-level.ts'
import { EMPLOYMENT_TYPE } from './topics/employment-type.ts'
import { EXPERIENCE } from './topics/experience.ts'
import { FORMATS } from './topics/formats.ts'
import { GENDER } from './topics/gender.ts'
import { GIFT } from './topics/gift.ts'
import { GOODS_CONDITION } from './topics/goods-condition.ts'
import { HAS_CHILDREN } from './topics/has-children.ts'
import { HEIGHT } from './topics/height.ts'
import { INDUSTRIES } from './topics/industries.ts'
import { LANGUAGES } from './topics/languages.ts'
import { LEADS_ROUNDS } from './topics/leads-rounds.ts'
import { LOCATION } from './topics/location.ts'
import { MARKET_PLACE } from './topics/market-place.ts'
import { MARKET_SIDE } from './topics/market-side.ts'
import { MOTIVATION } from './topics/motivation.ts'
import { NEEDED } from './topics/needed.ts'
import { NEGOTIABLE } from './topics/negotiable.ts'
import { OCCUPATION } from './topics/occupation.ts'
import { OWNED } from './topics/owned.ts'
import { PETS } from './topics/pets.ts'
import { QUANTITY } from './topics/quantity.ts'
import { RELATIONSHIP_GOAL } from './topics/relationship-goal.ts'
import { RELATIONSHIP_STATUS } from './topics/relationship-status.ts'
import { RELIGION } from './topics/religion.ts'
import { RELOCATION } from './topics/relocation.ts'
import { RESIDENCE } from './topics/residence.ts'
import { SEEKS_AGE_MAX, SEEKS_AGE_MIN } from './topics/seeks-age.ts'
import { SEEKS_GENDER } from './topics/seeks-gender.ts'
import { SENIORITY } from './topics/seniority.ts'
import { SHIP_TO } from './topics/ship-to.ts'
import { SHOPPING } from './topics/shopping.ts'
import { SMOKING } from './topics/smoking.ts'
import { TONGUES } from './topics/tongues.ts'
import { USED_GOODS } from './topics/used-goods.ts'
import { VENTURE_PLACE } from './topics/venture-place.ts'
import { VENTURE_SIDE } from './topics/venture-side.ts'
import { VISA_SPONSORSHIP } from './topics/visa-sponsorship.ts'
import { WANTS_CHILDREN } from './topics/wants-children.ts'
import { WORK_MODE } from './topics/work-mode.ts'
import { WORK_TITLE } from './topics/work-title.ts'
import { YEARS_EXPERIENCE } from './topics/years-experience.ts'
import { YEARS_SINCE } from './topics/years-since.ts'

/** Phrasings in Spanish, by topic. */
export const SPANISH: Readonly<Record<string, readonly Phrasing[]>> = {
  age: AGE,
  gender: GENDER,
  location: LOCATION,
  height: HEIGHT,
  relationship_status: RELATIONSHIP_STATUS,
  has_children: HAS_CHILDREN,
  wants_children: WANTS_CHILDREN,
  pets: PETS,
  diet: DIET,
  smoking: SMOKING,
  drinking: DRINKING,
  occupation: OCCUPATION,
  languages: LANGUAGES,
  relationship_goal: RELATIONSHIP_GOAL,
  seeks_gender: SEEKS_GENDER,
  seeks_age_min: SEEKS_AGE_MIN,
  seeks_age_max: SEEKS_AGE_MAX,
  work_title: WORK_TITLE,
  seniority: SENIORITY,
  years_experience: YEARS_EXPERIENCE,
  residence: RESIDENCE,
  motivation: MOTIVATION,
  experience: EXPERIENCE,
  education_level: EDUCATION_LEVEL,
  tongues: TONGUES,
  industries: INDUSTRIES,
  years_since: YEARS_SINCE,
  work_mode: WORK_MODE,
  religion: RELIGION,
  relocation: RELOCATION,
  visa_sponsorship: VISA_SPONSORSHIP,
  employment_type: EMPLOYMENT_TYPE,
  availability: AVAILABILITY,
  market_side: MARKET_SIDE,
  goods_condition: GOODS_CONDITION,
  delivery: DELIVERY,
  negotiable: NEGOTIABLE,
  quantity: QUANTITY,
  market_place: MARKET_PLACE,
  venture_side: VENTURE_SIDE,
  business_models: BUSINESS_MODELS,
  leads_rounds: LEADS_ROUNDS,
  venture_place: VENTURE_PLACE,
  agent_side: AGENT_SIDE,
  formats: FORMATS,
  capabilities: CAPABILITIES,
  authentication: AUTHENTICATION,
  data_kept: DATA_KEPT,
  colors_wanted: COLORS_WANTED,
  gift: GIFT,
  used_goods: USED_GOODS,
  needed: NEEDED,
  ship_to: SHIP_TO,
  shopping: SHOPPING,
  owned: OWNED,
  disliked: DISLIKED,
}
