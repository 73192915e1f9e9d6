import { signal } from '@preact/signals'

const said = signal('')

/** Announces a change to screen readers without moving the focus. */
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
