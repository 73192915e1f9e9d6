/** How the rules extractor finds a field's value in a text. */
export type Reader = { readonly by: 'age' }
