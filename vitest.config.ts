import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/**
 * For all three projects, which run side by side. A test waits more than it computes, and starting a process with all
 * of kith in it takes longer than most files, so each process runs one file after the other. With three processes on two
 * cores a test now and then reaches a time-out. With one number for all, vitest fills them from the first file to the
 * last. What a test polls for may come late on a busy machine.
 */
const SIDE_BY_SIDE = { maxWorkers: 2, isolate: false, expect: { poll: { timeout: 20_000 } } }

/** Wrangler and kith's own commands, which tests start again and again, are compiled once. */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/kith/compiled')

export default defineConfig({
  test: {
    provide: { long: process.env.LONG !== undefined },
    projects: [
      {
        plugins: [
          cloudflareTest(async ({ inject }) => ({
            wrangler: { configPath: './wrangler.toml', environment: 'test' },
            miniflare: { bindings: { NEON_ENDPOINT: await (await fetch(inject('databases'))).text() } },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          globalSetup: ['test/setup/database.ts', 'test/setup/store.ts'],
          testTimeout: 60_000,
          ...SIDE_BY_SIDE,
        },
      },
      {
        test: {
          name: 'node',
          include: ['test/{node,extract,dev,sim,races,security,import,openapi,train}/**/*.test.ts'],
          setupFiles: ['test/setup/driver.ts'],
          testTimeout: 180_000,
          // Many files start a Postgres of their own.
          hookTimeout: 120_000,
          ...SIDE_BY_SIDE,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/setup/service.ts'],
          setupFiles: ['test/setup/driver.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...SIDE_BY_SIDE,
        },
      },
    ],
  },
})
