import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFlags, runCommand } from './command.ts'

const HELP = `Builds the package that provides the command kith to another project: dist/kith-<version>.tgz.

  npm run package

It contains the Worker's source, the built pages, and the compiled command, since Node.js runs no TypeScript in
node_modules.`

const PROJECT = join(import.meta.dirname, '..')
const OUT = join(PROJECT, 'dist/package')
const COPIED = ['worker', 'shared', 'domains', 'migrations', 'README.md', 'CHANGELOG.md', 'LICENSE']
const COMMAND = ['dev/kith.cjs', 'dev/require-node.cjs']

/** Packages that the command and `wrangler dev` need besides those of the Worker. */
const NEEDED = [
  '@electric-sql/pglite',
  '@electric-sql/pglite-pgvector',
  'cli-progress',
  'csv-parse',
  'hyparquet',
  'pg',
  'smol-toml',
  'wrangler',
]

await runCommand(async () => {
  const { values: flags } = readFlags({ options: { help: { type: 'boolean', default: false } } })
  if (flags.help) return console.log(HELP)
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(join(OUT, 'dist'), { recursive: true })
  run('dev/pages.ts')
  cpSync(join(PROJECT, 'dist/pages'), join(OUT, 'dist/pages'), { recursive: true })
  for (const path of COPIED) copy(path)
  rmSync(join(OUT, 'worker/pages'), { recursive: true })
  compile()
  for (const path of COMMAND) copy(path)
  writeFileSync(
    join(OUT, 'wrangler.toml'),
    withoutBuild(readFileSync(join(PROJECT, 'wrangler.toml'), 'utf8')),
  )
  writeFileSync(join(OUT, 'package.json'), JSON.stringify(manifest(), null, 2))
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', '..'], { cwd: OUT })
  console.log(`dist/${String(packed).trim()}`)
})

function copy(path: string): void {
  cpSync(join(PROJECT, path), join(OUT, path), { recursive: true })
}

function run(...args: string[]): void {
  execFileSync(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] })
}

function compile(): void {
  const compiler = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  run(join(compiler, 'bin/tsc'), '-p', 'dev/package')
}

/** The package contains built pages. */
function withoutBuild(settings: string): string {
  return settings.replace(/^\[build\]\n(?:(?!\[).*\n)*/m, '')
}

function manifest() {
  const { name, version, description, license, type, engines, bin, dependencies, devDependencies } =
    JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  const needed = NEEDED.map((one) => [one, devDependencies[one]])
  return {
    name,
    version,
    description,
    license,
    type,
    engines,
    bin,
    dependencies: { ...dependencies, ...Object.fromEntries(needed) },
  }
}
