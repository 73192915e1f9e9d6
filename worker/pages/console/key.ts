import { signal } from '@preact/signals'

const STORED_AS = 'kith.key'

/** The person's key, stored only in this tab; empty if none. */
export const key = signal(sessionStorage.getItem(STORED_AS) ?? '')

/** Whether the service refused the last key. */
export const isRefused = signal(false)

export function keepKey(given: string): void {
  sessionStorage.setItem(STORED_AS, given)
  isRefused.value = false
  key.value = given
}

export function forgetKey(): void {
  sessionStorage.removeItem(STORED_AS)
  isRefused.value = false
  key.value = ''
}

export function refuseKey(): void {
  forgetKey()
  isRefused.value = true
}
