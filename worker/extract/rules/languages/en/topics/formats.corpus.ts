import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'formats',
  texts: [
    ['Our agent plans routes. You post a CSV, it returns GeoJSON.', ['csv', 'json']],
    ['Our agent reads meters over MCP. Until now I type numbers into Excel.', null],
    ['Agent over REST, takes PDF, returns JSON.', ['pdf', 'json']],
    ['Our agent reads CSV and XML over MCP.', ['csv', 'xml']],
    ['An agent that outputs markdown, A2A, API key.', ['markdown']],
    ['Agent that accepts images over gRPC.', ['images']],
    ['Agent for summaries over gRPC.', null],
    ['I transcribe podcasts. MP3 → markdown. REST.', ['audio', 'markdown']],
    ['> does your scraper do XML?\n\nNo, JSON and CSV only. Our scraper agent speaks REST.', ['json', 'csv']],
    ['OCR agent, REST, 2 cents per text, honest', null],
  ],
}
