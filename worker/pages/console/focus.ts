/** Focuses the heading of the view: after navigation, or if the focused element has disappeared. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
