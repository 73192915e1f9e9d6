import { neonConfig } from '@neondatabase/serverless'

/** The driver's settings are global to the process. They are reset for the next file. */
neonConfig.fetchFunction = undefined
