import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The protocols of an agent. */
export const PROTOCOLS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: ['{=protocols}', '{protocol}'],
    confidence: 0.92,
  },
  {
    value: 'rest',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(http|https) (post|get|put|request|requests|api|endpoint|call|calls)',
      '(call|endpoint|via|send|use|by|with|it) (:|it|with)? (`)? (post|get|put) /',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: [
      '{=wires} (drop|upload|server|folder|push|transfer|endpoint|interface|topic|topics)',
      '{calls}',
      '(over|via|through|by|using|on|with|put a file on) (our|plain)? {+wires}',
      `(protocol|protocols|protocol ( s )|transport|transports|interface|interfaces|call style|channel|
        channels|connectivity|called by|called over|call by|reach|reached by|connect by|connect|how to call|
        how|access by|api style|integration) (:|=|–|-|?) (plain)? {+channels}`,
      `(call|calls|reach|reaches|invoke|ping|query|message|trigger|contact) (me|us|it|him|her|the agent|the
        bot|the service) (over|via|through|by|on|with|at|in) (plain)? {+channels}`,
      `(available|reachable|callable|plugged in|connected|listens|listening|runs|lives|answers|exposed|i am|we
        are|it is) (over|via|through|on|by) (plain)? {+channels}`,
      '(speak|speaks|talk|talks|speaking) (plain)? {+channels}',
      '(line|transport|channel|connection|link|pipe|wire|door) is (plain|by|via|over)? {+channels}',
      '(plain|simple) (http|https) (endpoint|api|calls|requests|post)',
      '(it|we|i|she|he) (talks|speaks|talk|speak) json over {+channels}',
      '(,|:|with|via|use|uses|accepts|plain|is) (json|xml) over (plain)? {+channels}',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(article|post|talk|paper|book|podcast|video|guide|difference|opinions|thoughts) (about|on|between) {_=protocols} ((versus|vs|and|or) {_=protocols})?',
      `(no|not|never|without|except|dropped|drop|drops|instead of|retired|deprecated|removed|planned|rather
        than|used to speak|used to support|moved off|replaced|sunset|sunsetting|switched off|switch off|
        spoke|do not speak|does not speak|do not support|no more|ditched|left|migrated from|moved from|
        switched from|from|replaces|replace|replacing) (the|our|any|support for)? {_=protocols} ((,|or|and|nor|/) {_=protocols})?`,
      '(roadmap|coming soon|planned|up next|next up|future|todo|to do|later) (:|-|–) ~ {_+protocols}',
      '(roadmap|coming soon|planned|up next|next up|future|todo|to do|later) (:|-|–) {_+protocols}',
      `{_=protocols} (is (no|off|out|gone|dead|not|switched off|retired|deprecated|planned|coming)|
        endpoint is (off|switched off|gone|retired)|not|later|soon|coming|planned|support (is)? (planned|
        coming)|is on the roadmap|on the roadmap|next quarter|deprecated|unsupported|was)`,
      '(oauth|oauth 2|oauth 2 1|oauth 2.0|oauth 2.1) (token|tokens|client|credentials|scope|login)?',
      '(soap|sse|soap bar|bar of) (opera|bar|dish|company)',
      `{_=protocols} is (what|a|an|like|just|better|worse|overrated|dead|beyond|too|overkill|over our|above|out of|not for|nothing for|new to|the (new|next|better|future|best|worst|old|
        devil|enemy|answer))`,
      '{_=protocols} is (beyond|above|over) (us|me|our|my)',
      '{_=protocols} is (what|like|better than|worse than|just) {_=protocols}',
      '(than|versus|vs|old|legacy|former|previous) {_=protocols}',
      '(at|the|to) rest',
      '(transport|protocol|protocols)? (:)? http / {_number}',
      '(grpc|mcp|a 2 a|soap|json rpc|graphql) (json)? (over|via) (streamable)? (http|https)',
      'streamable http',
      '(http|https) : / /',
      `{_=protocols} (interface|interfaces|endpoint|api|support|transport) (was|is|has been|got|will be)? (removed|dropped|retired|discontinued|deprecated|gone|switched off|sunset|closed|
        dead|disabled)`,
      '{_=protocols} (removed|dropped|retired|discontinued|deprecated|disabled|sunset)',
    ],
  },
]
