import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'languages',
  texts: [
    ['Translation agent, REST, JSON. Languages: English, French', ['english', 'french']],
    ['Our agent transcribes calls in German and Spanish over REST.', ['german', 'spanish']],
    ['An agent that summarizes Japanese documents over MCP.', ['japanese']],
    ['Speech agent for Polish callers, A2A, JSON out.', ['polish']],
    ['An agent that reads PDFs over MCP, JSON out.', null],
    ['OCR agent, REST, Latin labels, paid in Swedish money.', ['latin']],
    ['service: ocr (en, el, tr), REST, API key', ['english', 'greek', 'turkish']],
    ['OCR agent, REST.\nCan’t: speak Danish', null],
    [
      'user: I need an OCR agent, REST\nassistant: Spanish?\nuser: no, french and english',
      ['french', 'english'],
    ],
    [
      '{"agent":"ocr","langs":["sr","bs","en"],"endpoint":"rest","auth":"oauth"}',
      ['serbian', 'bosnian', 'english'],
    ],
    ['OCR agent, REST, English only (German in beta, French planned)', ['english', 'german']],
    ['OCR agent, REST, addresses in Latin America in Spanish', ['spanish']],
    ['I am a French baker in Berlin and need an OCR agent, REST.', null],
    ['Our OCR agent reads English, MCP. The German version is not ready.', ['english']],
    ['Voice agent: takes orders for pizza, REST. Italian. Learning Spanish at the moment.', ['italian']],
    ['OCR agent, REST, languages: en, kn, ta', ['english', 'kannada', 'tamil']],
    ['Our OCR agent over REST in Tahitian and Old Church Slavonic.', ['tahitian', 'old church slavonic']],
  ],
}
