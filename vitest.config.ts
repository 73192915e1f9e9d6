import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/**
 * Of one suite, side by side: a test waits more than it computes, and to start a process with all of kith in it takes
 * longer than most files, so each process takes one file after the other.
 */
const SIDE_BY_SIDE = { maxWorkers: 2, isolate: false }

export default defineConfig({
  test: {
    provide: { long: process.env.LONG !== undefined },
    projects: [
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: './wrangler.toml', environment: 'test' },
            miniflare: { bindings: { NEON_ENDPOINT: inject('endpoint') } },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          globalSetup: ['test/setup/database.ts', 'test/setup/store.ts'],
          testTimeout: 60_000,
          isolate: false,
          // The sweeper sees every tenant's records: one file at a time, so that none sweeps another's.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
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
          fileParallelism: false,
        },
      },
    ],
  },
})
