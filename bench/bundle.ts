import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/**
 * Builds what `wrangler deploy --env production` would upload, without uploading it.
 *
 * @param main another entry than the one in wrangler.toml
 * @returns the folder, with `index.js`, or the entry's name, in it
 */
export function bundle(folder: string, main?: string): string {
  const outdir = resolve(ROOT, 'dist', folder)
  const built = spawnSync(
    process.execPath,
    [
      resolve(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
      'deploy',
      ...(main === undefined ? [] : [main]),
      ...['--dry-run', '--env', 'production', '--outdir', outdir],
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
    },
  )
  if (built.status !== 0) throw new Error(`wrangler: ${built.stderr || built.stdout}`)
  return outdir
}
