import type { Queue, RateLimit } from '@cloudflare/workers-types'
import * as v from 'valibot'
import type { Job } from '../shared/job.ts'

const Settings = v.object({
  /** The app role's connection string. */
  DATABASE_URL: v.pipe(v.string(), v.startsWith('postgres')),
  /** Where Neon's protocol is spoken instead of at Neon: a developer's machine. */
  NEON_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
})

/** The bindings and settings that `wrangler.toml` gives the Worker. */
export interface Env {
  ENRICH: Queue<Job>
  /** Absent where calls are not limited. */
  RATE_LIMITER?: RateLimit
}

/** @throws Error that names what is missing: a deployment without it cannot work */
export function parseEnv(env: Env) {
  const settings = v.safeParse(Settings, env)
  if (!settings.success) {
    const wrong = settings.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
    throw new Error(`Settings of the Worker: ${wrong.join('; ')}`)
  }
  return { ...settings.output, ENRICH: env.ENRICH, RATE_LIMITER: env.RATE_LIMITER }
}
