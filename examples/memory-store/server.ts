import { createServer } from 'node:http'
import pg from 'pg'
import { answerReads } from './read.ts'

const { DATABASE_URL, MEMORY_STORE_SECRET, PORT = '8790' } = process.env
if (!DATABASE_URL || !MEMORY_STORE_SECRET)
  throw new Error('DATABASE_URL and MEMORY_STORE_SECRET: expected both')

const pool = new pg.Pool({ connectionString: DATABASE_URL })
createServer(answerReads((sql, values) => pool.query(sql, values), MEMORY_STORE_SECRET)).listen(Number(PORT))
process.stdout.write(`ready http://127.0.0.1:${PORT}\n`)
