/** What of swagger-ui-bundle.js this page uses. */
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
  // A link within the button that unfolds an operation would be out of a keyboard's reach.
  deepLinking: false,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
  // Whoever closes the page takes the key with them.
  persistAuthorization: false,
  // Else a badge would send the address of this service to another host.
  validatorUrl: null,
  // Its colours are too faint to read.
  syntaxHighlight: false,
})

/** The reader leaves some of its parts without a name or out of a keyboard's reach. */
function mend(): void {
  for (const select of document.querySelectorAll('.swagger-ui select:not([aria-label])')) {
    select.setAttribute('aria-label', select.matches('.examples-select-element') ? 'Example' : 'Media type')
  }
  for (const example of document.querySelectorAll<HTMLElement>('.swagger-ui pre:not([tabindex])')) {
    example.tabIndex = 0
  }
}

new MutationObserver(mend).observe(document.body, { childList: true, subtree: true })
