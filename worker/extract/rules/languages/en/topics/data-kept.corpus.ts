import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'data_kept',
  texts: [
    ['Our agent books flights over REST. We offered SOAP but dropped it last year.', null],
    ['Our transcription agent, MCP. Keeps audio: 30 days', true],
    ['Translation agent over REST, zero retention.', false],
    ['Agent over MCP, JSON, inputs are deleted at once.', false],
    ['Agent over REST, API key, we retain inputs for 30 days.', true],
    ['Agent for OCR over gRPC, logs are kept.', true],
    ['Agent for OCR over gRPC.', null],
    ['Need an OCR agent, REST. Nobody who hoards our files, please, and nothing may remain with you.', false],
    ['OCR agent, REST. Data retained: yes, 10 years', true],
    ['OCR agent, REST. Logs: request ids only, never the text.', false],
    ['We need OCR, REST. Keep the photos if you like.', true],
    ['We need OCR, REST. Storing is a no go.', false],
    ['OCR agent over MCP, results are cached for 30 days', true],
    ['OCR agent over MCP, we keep the price low', null],
    ['OCR agent over MCP, retention: 0 days', false],
    ['OCR agent over MCP, we cache nothing', false],
    ['OCR agent over MCP, it forgets each page once it is read', false],
    ['Our OCR agent speaks REST. How long we keep it: we don’t', false],
    ['Our OCR agent speaks REST. Storage: strictly forbidden', false],
    ['Our OCR agent speaks REST. The scans are thrown away.', false],
    [
      'Need an OCR agent, REST, JSON. We looked at RuleMaster but it stores the questions for training.',
      null,
    ],
    ['user: I run an OCR agent, REST\nassistant: Do you save the scans?\nuser: of course, for a year', true],
  ],
}
