import { inject } from 'vitest'
import { type Service, serviceAt } from './service.ts'

/** The shared service, with a new tenant. */
export function sharedService(): Promise<Service> {
  const { cronUrl, ...place } = inject('place')
  return serviceAt({ ...place, sweep: () => fetch(cronUrl), close: async () => undefined })
}
