/** The part of swagger-ui-bundle.js that this page uses. */
declare const SwaggerUIBundle: (options: {
  url: string
  dom_id: string
  deepLinking: boolean
  docExpansion: 'list' | 'full' | 'none'
  defaultModelsExpandDepth: number
  tryItOutEnabled: boolean
  persistAuthorization: boolean
  validatorUrl: null
  syntaxHighlight: false
}) => unknown

const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()

SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  // A link inside the button that unfolds an operation would be unreachable by keyboard.
  deepLinking: false,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
  // The key is forgotten when the page is closed.
  persistAuthorization: false,
  // Otherwise a badge would send this service's URL to another host.
  validatorUrl: null,
  // Its colours have too little contrast.
  syntaxHighlight: false,
})

/** Swagger UI leaves some parts without a label or unreachable by keyboard. */
function mend(): void {
  for (const select of document.querySelectorAll('.swagger-ui select:not([aria-label])')) {
    select.setAttribute('aria-label', select.matches('.examples-select-element') ? 'Example' : 'Media type')
  }
  for (const example of document.querySelectorAll<HTMLElement>('.swagger-ui pre:not([tabindex])')) {
    example.tabIndex = 0
  }
}

new MutationObserver(mend).observe(document.body, { childList: true, subtree: true })
