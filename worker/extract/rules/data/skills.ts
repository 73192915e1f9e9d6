import { CARE_SKILLS } from './skills/care.ts'
import { CRAFT_SKILLS } from './skills/crafts.ts'
import { DESK_SKILLS } from './skills/desk.ts'
import { DOUBTFUL_SKILLS } from './skills/doubtful.ts'
import { HANDS_SKILLS } from './skills/hands.ts'
import { OFFICE_SKILLS } from './skills/office.ts'
import { SOFTWARE_SKILLS } from './skills/software.ts'
import { TRADE_SKILLS } from './skills/trades.ts'

/** Tools and methods by their canonical names. */
export const SKILLS = [
  SOFTWARE_SKILLS,
  OFFICE_SKILLS,
  HANDS_SKILLS,
  CARE_SKILLS,
  TRADE_SKILLS,
  DESK_SKILLS,
  CRAFT_SKILLS,
].join('\n')

/** Tools with ambiguous names. */
export const DOUBTFUL = DOUBTFUL_SKILLS
