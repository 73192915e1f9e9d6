import { signal } from '@preact/signals'

const said = signal('')

/** Tells a screen reader what changed, without moving the focus. */
export function announce(text: string): void {
  said.value = text
}

export function Announcer() {
  return (
    <div role="status" class="unseen">
      {said}
    </div>
  )
}
