import { DOUBTFUL_SKILLS } from './skills/doubtful.ts'
import { HANDS_SKILLS } from './skills/hands.ts'
import { OFFICE_SKILLS } from './skills/office.ts'
import { SOFTWARE_SKILLS } from './skills/software.ts'

/** Tools and methods by their canonical names. */
export const SKILLS = [SOFTWARE_SKILLS, OFFICE_SKILLS, HANDS_SKILLS].join('\n')

/** Tools with ambiguous names. */
export const DOUBTFUL = DOUBTFUL_SKILLS
