import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
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
          testTimeout: 20_000,
          // The sweeper sees every tenant's records: one file at a time, so that none sweeps another's.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'node',
          include: ['test/{node,extract,dev,sim,races,security,import,openapi}/**/*.test.ts'],
          testTimeout: 60_000,
          // Many files start a Postgres of their own.
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
