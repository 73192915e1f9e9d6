/** The example uses this service's own URL. */
for (const origin of document.querySelectorAll('[data-origin]')) origin.textContent = location.origin
