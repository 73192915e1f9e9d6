import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Target } from './report.ts'

const ROOT = resolve(import.meta.dirname, '..')
const KIB = 1024
/** Of the platform's 10 MiB. A cold start loads and compiles it. */
const MAX_CODE_KIB = 250
const MAX_KIB = 1024

/**
 * The compressed upload size. Data are word lists, phrasings and gazetteers, that is files in a folder `data` or
 * `languages`. Code is the rest.
 *
 * @param folder the output of `wrangler deploy --dry-run`
 */
export function sizes(folder: string): Target[] {
  const whole = gzipSync(readFileSync(join(folder, 'index.js'))).length / KIB
  const data = globSync('{worker,shared,domains}/**/{data,languages}/**/*.ts', { cwd: ROOT })
    .filter((file) => !file.endsWith('.corpus.ts'))
    .toSorted()
  const lists = data.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n')
  const code = whole - gzipSync(lists).length / KIB
  return [
    { name: 'code, KiB gzip', value: code, atMost: MAX_CODE_KIB },
    { name: 'code and data, KiB gzip', value: whole, atMost: MAX_KIB },
  ]
}
