import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'latency_max_ms',
  texts: [
    ['Our agent does OCR over REST. Answers in 20s. I keep nothing.', 20_000],
    ['OCR agent, REST, p50 / p99: 0.7 s / 4 s', 4000],
    ['OCR agent, REST, within 150 ms at the 95th percentile, no later than 1,000 ms', 1000],
    ['{"skills":["ocr"],"interfaces":["rest"],"sla":{"p99_ms":850}}', 850],
    ['{"skills":["ocr"],"interfaces":["rest"],"x-latency-p99-ms": 1200}', 1200],
    ['We need an OCR agent, REST. Our users can wait 10 s.', 10_000],
    ['We need an OCR agent, REST. Is 2000 ms too slow?', null],
    ['Our OCR agent speaks MCP. Planned: answers below one second.', null],
    ['OCR agent, REST, 60 ms. Fair use: 10 requests a second.', 60],
    ['OCR agent, REST, 3 s on average, we cut off at 20 s', 20_000],
    ['OCR agent, REST\ntimeout: 2 s\nwas: 3 s', 2000],
    ['OCR agent, REST, max_wait_seconds: 90', 90_000],
    ['{"skills":["ocr"],"interfaces":["rest"],"latency_ms":{"max":3000}}', 3000],
    ['Speech agent, REST: first token 0.2 s, last token 3 s', 3000],
    ['Our OCR agent, REST. Answers in less than a second and a half.', 1500],
    ['We need an OCR agent, REST. Five minutes is perfectly fine.', 300_000],
    ['Podcast transcription agent, MCP, A2A, OAuth2, $0.20 per file, 60 s.', 60_000],
  ],
}
