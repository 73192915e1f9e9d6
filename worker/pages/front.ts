/** The example calls the very service that shows it. */
for (const origin of document.querySelectorAll('[data-origin]')) origin.textContent = location.origin
