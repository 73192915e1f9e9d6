import { createServer } from 'node:http'
import { answer } from './answer.ts'

const { PORT = '8791' } = process.env
createServer(answer).listen(Number(PORT), '127.0.0.1')
process.stdout.write(`ready http://127.0.0.1:${PORT}/v1\n`)
