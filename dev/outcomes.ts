import { readFlags, runCommand, UsageError } from './command.ts'
import { readFile, SENDING_FLAGS, sendFile } from './import/command.ts'
import { FEEDBACK, outcomes } from './import/outcomes.ts'
import { openOutcomeTable } from './import/table.ts'

const HELP = `Imports outcomes: from NDJSON, an item of POST /v1/feedback on each line, or from a table with a header.

  npx kith outcomes import FILE --domain NAME [--url http://127.0.0.1:8787]

  --domain    domain of the outcomes
  --map       "Column=member" of a table (.parquet; .csv, .tsv with comma, semicolon, tab or bar); may be repeated.
              Members: seeker_id, candidate_id, outcome, weight, occurred_at, match_id
  --dry-run   shows the columns and the first rows as read, and exits
  --url       URL of kith; else KITH_URL, else http://127.0.0.1:8787
  --give-up-after  seconds in which no call succeeds; default 300
  --restart   start again, ignoring the progress of an earlier import
  --key       instead of KITH_API_KEY; other users of the machine can see it
  --json      a JSON object with the counts at the end

Columns without --map are guessed from their names, and shown. Import the people first: kith import.

After an interruption the same command resumes: FILE.outcomes.json keeps the position. Rejected lines are listed in
FILE.rejected.ndjson, with the reason. More: docs/learning.md.

Examples:
  export KITH_API_KEY=kith_…
  npx kith outcomes import outcomes.ndjson --domain dating
  npx kith outcomes import swipes.csv --domain dating --map "Liked by=seeker_id"

Exit codes: 0 if every line was imported, 1 if some were rejected, 2 on failure, 130 if it was stopped.`

/** Feedback calls of a tenant are serialized; a second one in flight hides the latency. */
const PARALLEL = 2

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({ allowPositionals: true, options: SENDING_FLAGS })
  if (flags.help) return console.log(HELP)
  const [verb, ...rest] = positionals
  if (verb !== 'import') {
    throw new UsageError(
      `outcomes: expected import, got ${verb === undefined ? 'nothing' : `'${verb.slice(0, 64)}'`}; see --help.`,
    )
  }
  const file = readFile('outcomes import', rest)
  if (flags.domain === undefined) throw new UsageError('--domain: outcomes need one, as --domain dating.')
  await sendFile({
    command: 'outcomes',
    file,
    flags,
    parallel: PARALLEL,
    subject: outcomes(flags.domain),
    path: FEEDBACK,
    openTable: (_, show) => openOutcomeTable(file, flags.map, show),
  })
}, 2)
