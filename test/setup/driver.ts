import { neonConfig } from '@neondatabase/serverless'

/** The driver's settings are the process's, and the next file in it begins with none. */
neonConfig.fetchFunction = undefined
