import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { readFlags, runCommand } from './command.ts'
import { guidePages } from './guide-pages.ts'

const HELP = `Builds the pages (/, /docs, /console) from worker/pages/, and docs/ as /docs/guides, into dist/pages/, which the Worker
serves. Wrangler runs it before it builds the Worker.

  npm run pages`

const PROJECT = join(import.meta.dirname, '..')
const SOURCES = join(PROJECT, 'worker/pages')
const DOCS = join(PROJECT, 'docs')
const OUT = join(PROJECT, 'dist/pages')

/** Copied to the root of the site. */
const COPIED = ['_headers', 'index.html', 'docs.html', 'console.html', 'favicon.svg']
const BUNDLED = [
  'front.css',
  'front.ts',
  'docs.css',
  'docs.ts',
  'guide.css',
  'console/console.css',
  'console/console.tsx',
]
/** Swagger UI, bundled by its vendor. */
const SWAGGER_UI = ['swagger-ui-bundle.js', 'swagger-ui.css']

await runCommand(async () => {
  const { values: flags } = readFlags({ options: { help: { type: 'boolean', default: false } } })
  if (flags.help) return console.log(HELP)
  const files = new Map([...copied(), ...(await bundled()), ...swaggerUi(), ...guides()])
  for (const [path, content] of files) put(join(OUT, path), content)
  for (const stale of globSync('**/*.*', { cwd: OUT })) if (!files.has(stale)) rmSync(join(OUT, stale))
  for (const [path, content] of files) {
    if (path.endsWith('.js'))
      console.log(`${path} ${(gzipSync(content).length / 1024).toFixed(1)} KiB compressed`)
  }
})

type Files = [path: string, content: Uint8Array][]

function copied(): Files {
  return COPIED.map((name) => [name, readFileSync(join(SOURCES, name))])
}

async function bundled(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: BUNDLED.map((name) => join(SOURCES, name)),
    outdir: 'assets',
    absWorkingDir: PROJECT,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles.map(({ path, contents }) => [path.slice(PROJECT.length + 1), contents])
}

/** The documents; where the program is without them, none. */
function guides(): Files {
  return existsSync(DOCS) ? guidePages(DOCS, readFileSync(join(SOURCES, 'guide.html'), 'utf8')) : []
}

function swaggerUi(): Files {
  const from = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  return SWAGGER_UI.map((name) => [`assets/${name}`, readFileSync(join(from, name))])
}

/** Writes atomically and only if changed: another build or a server may use the same directory. */
function put(path: string, content: Uint8Array): void {
  if (isSame(path, content)) return
  mkdirSync(dirname(path), { recursive: true })
  const half = `${OUT}.${process.pid}.half`
  writeFileSync(half, content)
  renameSync(half, path)
}

function isSame(path: string, content: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(content)
  } catch {
    return false
  }
}
