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
    ['Subtitles agent over REST. Speech in, SRT out.', ['audio', 'srt']],
    ['Our OCR agent over REST takes TIFF scans and returns MARC21.', ['images', 'marc21']],
    ['Our OCR agent: email or REST, JSON out.', ['json']],
    ['{"skills":["ocr"],"transport":"rest","input":["text/csv"],"output":["text/plain"]}', ['csv', 'text']],
    ['We need an OCR agent, REST, Word or PDF.', ['docx', 'pdf']],
    ['Our OCR agent over REST turns your rambling voice memos into JSON.', ['audio', 'json']],
    ['Our agent reads cold emails and answers in JSON over REST.', ['json']],
    ['Our OCR agent, MCP. We accept only PDFs; images are rejected.', ['pdf']],
    ['Our OCR agent, REST. Output is JSON; CSV may come in spring.', ['json']],
    [
      "Kalle's agent does thermal photos. Mine takes the PDF that his makes, GraphQL. His keeps pictures for years.",
      ['pdf'],
    ],
    [
      'What our agent does\n* finds duplicates in CSV, JSON-RPC\nWhat it does not\n* touch the audio files',
      ['csv'],
    ],
    ['{"skills":["ocr"],"transport":"grpc","in":["text/vtt"]}', ['vtt']],
  ],
}
