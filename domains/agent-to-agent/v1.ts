import { defineDomain } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'

export const agentToAgentV1 = defineDomain({
  name: 'agent-to-agent',
  version: 'agent-to-agent.v1',
  head: { name: 'agent-to-agent', version: 'agent-to-agent-2026-05-01' },
  fields: {
    side: {
      kind: 'hard',
      type: 'enum',
      required: true,
      priority: 'high',
      description: 'Whether the agent asks for work or does it. Explicit only.',
      values: ['requester', 'provider'],
    },
    capabilities: {
      kind: 'hard',
      type: 'array',
      required: true,
      priority: 'high',
      description: 'What is asked for or offered.',
      items: { type: 'string' },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          { value: '$1', despite: ['wished', 'other'], said: ['{=capabilities}'], confidence: 0.9 },
        ],
      },
    },
    protocols: {
      kind: 'hard',
      type: 'array',
      required: true,
      priority: 'high',
      description: 'How the agent is called.',
      items: { type: 'string' },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished', 'other'],
            said: [
              '(over|via|through|speak|speaks|speaking|support|supports|supporting|expose|exposes|exposed|using|by|with|protocol|protocols|interface|endpoint) (:|an|a|the|both|either)? {+protocols}',
            ],
          },
        ],
      },
    },
    formats: {
      kind: 'hard',
      type: 'array',
      priority: 'medium',
      description: 'What it takes in or gives back.',
      items: { type: 'string' },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished', 'other'],
            said: [
              '(in|as|accept|accepts|accepting|take|takes|taking|return|returns|returning|output|outputs|input|inputs|format|formats|send|sends|from|into|to|reads|read) (:|an|a|the|valid|structured|plain|only|scanned)? {+formats}',
              '{=formats} (in|out|input|output|files|documents)',
            ],
          },
        ],
      },
    },
    languages: {
      kind: 'hard',
      type: 'array',
      priority: 'medium',
      description: 'Human languages that it handles: English names, lower case.',
      items: { type: 'string' },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [{ value: '$1', despite: ['wished', 'other'], said: ['{+languages}'], confidence: 0.9 }],
      },
    },
    price_max_usd_per_call: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'Price of a call, or the most that is paid for one, US dollars.',
      minimum: 0,
      unit: 'USD per call',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished', 'other', 'negated'],
            said: ['{usd} (per|a|each|/) (call|request|task|query|invocation)'],
          },
        ],
      },
    },
    latency_max_ms: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Longest time to an answer.',
      minimum: 0,
      unit: 'ms',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished', 'other', 'negated'],
            said: [
              '(within|under|in|below|at most|less than|max|latency|p 99|p 95) (:|of|is|under|below|latency)? {number} (ms|milliseconds)',
            ],
          },
          {
            value: 1000,
            despite: ['wished', 'other', 'negated'],
            said: ['(within|under|in|below) (a|one|1) (second|sec)'],
          },
        ],
      },
    },
    authentication: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'How callers prove who they are.',
      items: { type: 'enum', values: ['api_key', 'oauth', 'mtls', 'signed_requests', 'none'] },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: 'api_key',
            despite: ['wished', 'other'],
            said: ['(api key|api keys|bearer token|bearer tokens)'],
          },
          { value: 'oauth', despite: ['wished', 'other'], said: ['(oauth|oauth 2)'] },
          {
            value: 'mtls',
            despite: ['wished', 'other'],
            said: ['(mtls|mutual tls|client certificate|client certificates)'],
          },
          {
            value: 'signed_requests',
            despite: ['wished', 'other'],
            said: ['(signed requests|hmac|http signatures)'],
          },
          {
            value: 'none',
            despite: ['wished', 'other', 'negated'],
            said: ['no (auth|authentication) (needed|required)?', 'without authentication'],
          },
        ],
      },
    },
    data_kept: {
      kind: 'hard',
      type: 'boolean',
      priority: 'medium',
      description: 'Whether inputs may be stored.',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: false,
            despite: ['wished', 'other', 'negated'],
            said: [
              '(not|never|nothing|no) (is|are|will be)? ~ (stored|retained|kept|logged|retention|logging)',
              '(zero|no) (data)? retention',
              '(do not|does not|must not|never) (store|keep|retain|log)',
            ],
          },
          {
            value: true,
            despite: ['wished', 'other'],
            said: ['(inputs|data|requests) (are|is|may be|will be) (stored|retained|kept|logged)'],
          },
        ],
      },
    },
    task_text: {
      kind: 'soft',
      type: 'string',
      priority: 'high',
      description: 'What is to be done, in their words.',
      read: { by: 'sentences', topic: 'task' },
    },
  },
  derive: () => [],
  headText: ({ capabilities, formats, languages, task_text }) =>
    headText({ Capabilities: capabilities, Formats: formats, Languages: languages, Task: task_text }),
})
