import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname

/**
 * Who may import what at run time, by the first pattern that the file matches. `own` is the file's own folder and
 * what is below it. Types may be imported from anywhere within the project: they are not there when it runs.
 */
const RULES: [file: RegExp, may: RegExp][] = [
  [/^shared\//, /^(shared\/|valibot$|@valibot\/to-json-schema$)/],
  [/^domains\//, /^(shared\/|domains\/)/],
  [/^worker\/store\//, /^(shared\/|worker\/store\/|drizzle-orm|@neondatabase\/serverless$)/],
  [/^worker\/domains\//, /^(shared\/|worker\/(domains|store|extract\/(rules\/|accept))|valibot$)/],
  [/^worker\/models\//, /^(shared\/|worker\/models\/|valibot$)/],
  // The rules: words of a language and data know no code, the engine and what is made of a text know no reader.
  [/^worker\/extract\/rules\/languages\/en\//, /^worker\/extract\/rules\/languages\/en\//],
  [/^worker\/extract\/rules\/languages\/de\//, /^worker\/extract\/rules\/languages\/de\//],
  [/^worker\/extract\/rules\/languages\/es\//, /^worker\/extract\/rules\/languages\/es\//],
  [/^worker\/extract\/rules\/languages\/fr\//, /^worker\/extract\/rules\/languages\/fr\//],
  [/^worker\/extract\/rules\/languages\//, /^worker\/extract\/rules\/languages\//],
  [/^worker\/extract\/rules\/data\//, /^worker\/extract\/rules\/(data|languages)\//],
  // Of words the engine has those at which its scanner divides others.
  [/^worker\/extract\/rules\/engine\//, /^worker\/extract\/rules\/(engine\/|languages\/common\/words)/],
  [/^worker\/extract\/rules\/document\//, /^worker\/extract\/rules\/(engine|document|languages)\//],
  [
    /^worker\/extract\/rules\/slots\//,
    /^worker\/extract\/rules\/(engine|document\/page|slots|data|languages)/,
  ],
  [
    /^worker\/extract\/rules\/readers\//,
    /^(shared\/|worker\/extract\/rules\/(engine|document|slots|readers|data|languages)\/)/,
  ],
  [/^worker\/extract\//, /^(shared\/|worker\/(extract|models)\/|valibot$)/],
  [/^worker\/embed\//, /^(shared\/|worker\/(embed|models)\/|valibot$)/],
  [/^worker\/memory\//, /^(shared\/|worker\/memory\/|valibot$|p-limit$)/],
  [/^worker\/record\//, /^(shared\/|worker\/(record\/|embed\/embedder)|valibot$)/],
  [/^worker\/(users|contexts)\//, /^(shared\/|worker\/(users|contexts|record|enrich|webhooks|store|log))/],
  [/^worker\/webhooks\//, /^(shared\/|worker\/(webhooks|store|log|record\/order)|valibot$|p-limit$)/],
  [/^worker\/rerank\//, /^(shared\/|worker\/rerank\/|valibot$)/],
  [/^worker\/tokens\//, /^(shared\/|worker\/tokens\/|valibot$)/],
  [/^worker\/match\//, /^(shared\/|worker\/(match|record|enrich|store|tokens\/narrow))/],
  [/^worker\/feedback\//, /^(shared\/|worker\/(feedback|store))/],
  [/^worker\/train\//, /^(shared\/|worker\/(train|domains|store|webhooks\/enqueue)|valibot$)/],
  [
    /^worker\/enrich\//,
    /^(shared\/|worker\/(enrich|record|domains|store|log|webhooks\/enqueue|extract\/accept)|valibot$)/,
  ],
  [
    /^worker\/http\//,
    /^(shared\/|worker\/(http|users|contexts|record|domains|match|feedback|train|webhooks|tokens|enrich\/work|store\/(failures|keys|origins|work)|log|ready)|hono|mcp-lite$|valibot$|@valibot\/to-json-schema$|fastest-levenshtein$)/,
  ],
  [/^worker\/(queue|sweep|ready)\.ts/, /^(shared\/|worker\/(enrich|store|train|webhooks|log)|valibot$)/],
  [/^worker\/(env|log)\.ts/, /^(shared\/|worker\/(memory|models|tokens|webhooks)\/settings|valibot$)/],
  // Types alone.
  [/^worker\/deps\.ts/, /^$/],
  [/^worker\/send\.ts/, /^$/],
  [
    /^worker\/wiring\.ts/,
    /^(shared\/|domains\/|worker\/(domains|embed|extract|memory|models|rerank|tokens|webhooks|store|log|send))/,
  ],
  // What the browser runs: of the Worker and the shared core only types.
  [/^worker\/pages\//, /^(worker\/pages\/|preact(\/hooks)?$|@preact\/signals$)/],
  [/^worker\/index\.ts/, /^worker\/(wiring|env|http\/app|queue|sweep)/],
]

const CLOUDFLARE_TYPES = /^worker\/(index|env|send|queue)\.ts$/

interface Import {
  file: string
  from: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  return [...source.matchAll(/^(?:import|export)\s([^;]*?)from\s+'([^']+)'/gms)].map(
    ([, what = '', from = '']) => {
      const names = /\{([^}]*)\}/
        .exec(what)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean)
      const typeOnly = what.startsWith('type') || (names?.every((name) => name.startsWith('type ')) ?? false)
      return { file, from: from.startsWith('.') ? join(dirname(file), from) : from, typeOnly }
    },
  )
}

const files = globSync('{worker,shared,domains}/**/*.{ts,tsx}', { cwd: ROOT })
const imports = files.flatMap(importsOf)

test('every file of the Worker stands under a rule, and imports what the rule allows', () => {
  const broken = imports.filter(({ file, from, typeOnly }) => {
    const rule = RULES.find(([pattern]) => pattern.test(file))
    return !rule || (!typeOnly && !rule[1].test(from))
  })

  expect(files.length).toBeGreaterThan(30)
  expect(broken).toEqual([])
})

test('hono is imported only in http, and Cloudflare’s types only at the edges', () => {
  const strayed = imports.filter(
    ({ file, from }) =>
      (from.startsWith('hono') && !file.startsWith('worker/http/')) ||
      (from.startsWith('@cloudflare/') && !CLOUDFLARE_TYPES.test(file)),
  )

  expect(strayed).toEqual([])
})

test('a domain and the shared core know nothing of the Worker, not even its types', () => {
  const strayed = imports.filter(
    ({ file, from }) => /^(shared|domains)\//.test(file) && from.startsWith('worker/'),
  )

  expect(strayed).toEqual([])
})

test('an endpoint stands in a file of its own, named after its operation, and knows no other', () => {
  const operations = files
    .filter((file) => file.startsWith('worker/http/'))
    .flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/operationId: '(\w+)'/g)].map(([, id = '']) => ({
        file,
        named: `worker/http/endpoints/${id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
      })),
    )
    .filter(({ file }) => file !== 'worker/http/openapi/document.ts')

  const endpoints = files.filter((file) => file.startsWith('worker/http/endpoints/'))
  const crossing = imports.filter(({ file, from }) => endpoints.includes(file) && endpoints.includes(from))

  expect(operations.map(({ file }) => file)).toEqual(operations.map(({ named }) => named))
  expect(operations.map(({ file }) => file).toSorted()).toEqual(endpoints.toSorted())
  expect(crossing).toEqual([])
})

test('there are no barrel files', () => {
  const barrels = files.filter((file) => /^export \* from/m.test(readFileSync(join(ROOT, file), 'utf8')))

  expect(barrels).toEqual([])
})

test('corpora of the rules are not bundled into the Worker', () => {
  expect(imports.filter(({ from }) => from.endsWith('.corpus.ts'))).toEqual([])
})

test('a message is acknowledged or retried in one file, and settings are read in one', () => {
  const strayed = files.filter((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8')
    return (
      (/\.(ack|retry)\(/.test(source) && file !== 'worker/queue.ts') ||
      (/\benv\.[A-Z_]{3,}/.test(source) && file !== 'worker/env.ts')
    )
  })

  expect(strayed).toEqual([])
})

test('there are no import cycles, not even of types', () => {
  const from = new Map(files.map((file) => [file, imports.filter((one) => one.file === file)]))
  const circles = new Set<string>()
  const done = new Set<string>()
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) return void circles.add([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    for (const { from: next } of from.get(file) ?? []) follow(next, [...path, file])
    done.add(file)
  }
  for (const file of files) follow(file, [])

  expect([...circles]).toEqual([])
})

test('the start loads nothing that only the reading of a text needs', () => {
  const loaded = new Set(['worker/index.ts'])
  for (const file of loaded) {
    for (const { from } of imports.filter((one) => one.file === file && !one.typeOnly)) loaded.add(from)
  }

  const rules = [...loaded].filter((file) => file.startsWith('worker/extract/rules/'))
  expect(rules.toSorted()).toEqual(
    ['engine/normal.ts', 'engine/scan.ts', 'languages/common/words.ts', 'lazy.ts', 'version.ts'].map(
      (file) => `worker/extract/rules/${file}`,
    ),
  )
})

test('nothing uses locale data, which an isolate would load at its start', () => {
  const asking = files
    .filter((file) => !file.startsWith('worker/pages/'))
    .filter((file) => /\btoLocale|\blocaleCompare|\bIntl\./.test(readFileSync(join(ROOT, file), 'utf8')))

  expect(asking).toEqual([])
})

test('an error says its name, which the minified class no longer has', () => {
  const classes = files
    .filter((file) => !file.startsWith('worker/pages/'))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, file), 'utf8').matchAll(/class (\w+) extends Error .*?\n}/gs),
    ])
  const unnamed = classes.filter(([source, name]) => !source.includes(`this.name = '${name}'`))

  expect(classes.length).toBeGreaterThan(3)
  expect(unnamed.map(([, name]) => name)).toEqual([])
})
