import { render } from 'preact'
import { App } from './app.tsx'

const root = document.getElementById('console')
if (!root) throw new Error('console.html: expected an element #console, found none')
root.replaceChildren()
render(<App />, root)
