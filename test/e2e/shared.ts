import { inject } from 'vitest'
import { type Service, serviceAt } from './service.ts'

/** The service that is running for all, for a tenant of one's own. */
export function sharedService(): Promise<Service> {
  const { cronUrl, ...place } = inject('place')
  return serviceAt({ ...place, sweep: () => fetch(cronUrl), close: async () => undefined })
}
