import { readFlags, runCommand } from './command.ts'
import { readCount, readFile, SENDING_FLAGS, sendFile } from './import/command.ts'
import { openTable } from './import/table.ts'
import { UPSERTS, users } from './import/users.ts'

const HELP = `Imports users: from NDJSON, a body of POST /v1/users on each line, or from a table, CSV or Parquet.

  npx kith import FILE [--domain NAME] [--url http://127.0.0.1:8787]

  --url       URL of kith; else KITH_URL, else http://127.0.0.1:8787
  --domain    domain of lines without one; required for a table
  --parallel  concurrent batches; default 4
  --give-up-after  seconds in which no call succeeds; default 300
  --restart   start again, ignoring the progress of an earlier import
  --key       instead of KITH_API_KEY; other users of the machine can see it
  --json      a JSON object with the counts at the end

For a table (.parquet, or .csv and .tsv with comma, semicolon, tab or bar):

  --id        the column with the user id
  --map       "Column=field"; may be repeated
  --text      columns with free text, e.g. "About,Notes"
  --save-columns FILE  saves the mapping of the columns; --columns FILE reuses it
  --dry-run   shows the columns and the first rows as read, and exits

Columns without an option are guessed from their names and the domain's fields, and shown.

After an interruption the same command resumes: FILE.import.json keeps the position. Rejected lines are listed in
FILE.rejected.ndjson, with the reason. More: docs/import.md.

Examples:
  export KITH_API_KEY=kith_…
  npx kith import users.ndjson
  npx kith import people.csv --domain dating --map "City=location" --text "About,Notes"
  npx kith import people.csv --domain dating --dry-run

Exit codes: 0 if every line was imported, 1 if some were rejected, 2 on failure, 130 if it was stopped.`

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      ...SENDING_FLAGS,
      parallel: { type: 'string', default: '4' },
      id: { type: 'string' },
      text: { type: 'string' },
      columns: { type: 'string' },
      'save-columns': { type: 'string' },
    },
  })
  if (flags.help) return console.log(HELP)
  const file = readFile('import', positionals)
  const { id, map, text, columns, domain } = flags
  await sendFile({
    command: 'import',
    file,
    flags,
    parallel: readCount('parallel', flags.parallel, 1, 64),
    subject: users(domain),
    path: UPSERTS,
    openTable: (server, show) =>
      openTable(file, server, { id, map, text, columns, domain, save: flags['save-columns'] }, show),
  })
}, 2)
