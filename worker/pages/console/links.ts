import { computed, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** Claims under the pointer, in the text or in the record. */
const pointed = signal<readonly string[]>([])

/** Claims that stay highlighted until another is chosen or Escape is pressed. */
export const chosen = signal<readonly string[]>([])

const lit = computed(() => new Set(pointed.value.length > 0 ? pointed.value : chosen.value))

export const isLit = (ids: readonly string[]): boolean => ids.some((id) => lit.value.has(id))

export function point(ids: readonly string[]): void {
  pointed.value = ids
}

export function choose(ids: readonly string[]): void {
  chosen.value = ids
}

/** Focuses the first evidence of a claim. */
export function showWords(id: string): void {
  choose([id])
  moveTo(`[data-claims~="${CSS.escape(id)}"]`)
}

/** Focuses the claim of some evidence. */
export function showClaim(id: string): void {
  choose([id])
  moveTo(`[data-claim="${CSS.escape(id)}"]`)
}

/** Clears the choice on Escape and when leaving the page. */
export function useEscape(): void {
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') choose([])
    }
    addEventListener('keydown', clear)
    return () => {
      removeEventListener('keydown', clear)
      choose([])
    }
  }, [])
}

function moveTo(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector)
  const folded = target?.closest('details')
  if (folded) folded.open = true
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' })
}

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches
