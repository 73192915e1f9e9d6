import { defineDomain } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'
import type { Reader } from '../../shared/reader.ts'
import { agentToAgentV1 } from './v1.ts'

const v1 = agentToAgentV1.fields
const SIDE = { by: 'side', topic: 'agent_side', amid: 'agenttalk' } as const satisfies Reader
const PRICE = { by: 'money', role: 'call', end: 'most' } as const

export const agentToAgentV2 = defineDomain({
  ...agentToAgentV1,
  version: 'agent-to-agent.v2',
  speaks: { ...SIDE, atLeast: 1 },
  enough: 4,
  head: { name: 'agent-to-agent', version: 'agent-to-agent-2026-11-27' },
  fields: {
    side: {
      ...v1.side,
      description: 'Whether the agent asks for work or does it. Read where plain.',
      read: SIDE,
    },
    capabilities: {
      ...v1.capabilities,
      read: {
        by: 'first',
        of: [
          { by: 'topic', topic: 'capabilities' },
          { by: 'topic', topic: 'other_capabilities' },
        ],
      },
    },
    protocols: { ...v1.protocols, read: { by: 'topic', topic: 'protocols' } },
    formats: { ...v1.formats, read: { by: 'topic', topic: 'formats' } },
    languages: { ...v1.languages, read: { by: 'topic', topic: 'agent_languages' } },
    price_max_per_call: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'Price of a call, or the most that is paid for one, in the currency said.',
      minimum: 0,
      read: { ...PRICE, state: 'amount' },
    },
    price_currency: {
      kind: 'hard',
      type: 'string',
      priority: 'low',
      description: 'Currency of the price, ISO 4217; coins that stand for a currency count as it.',
      read: { ...PRICE, state: 'currency' },
    },
    price_max_usd_per_call: {
      ...v1.price_max_usd_per_call,
      description:
        'Price of a call, or the most that is paid for one, US dollars; computed from other currencies.',
      read: { ...PRICE, state: 'dollars' },
    },
    latency_max_ms: { ...v1.latency_max_ms, read: { by: 'latency' } },
    authentication: { ...v1.authentication, read: { by: 'topic', topic: 'authentication' } },
    data_kept: { ...v1.data_kept, read: { by: 'topic', topic: 'data_kept' } },
    task_text: v1.task_text,
  },
  headText: ({ capabilities, protocols, formats, languages, task_text }) =>
    headText({
      Capabilities: capabilities,
      Protocols: protocols,
      Formats: formats,
      Languages: languages,
      Task: task_text,
    }),
})
