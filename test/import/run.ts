import { importInterrupted } from './interrupted.ts'
import { startKith } from './kith.ts'

const count = Number(process.argv[2] ?? 10_000)
const kith = await startKith()
const { rejected, ...result } = await importInterrupted(kith, count)
await kith.close()
console.log(
  JSON.stringify(
    {
      lines: count,
      ...result,
      rejected: rejected.length,
      linesPerSecond: Math.round(count / result.seconds),
    },
    null,
    2,
  ),
)
