import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How callers authenticate. */
export const AUTHENTICATION: readonly Phrasing[] = [
  {
    value: 'api_key',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(api key|api keys|apikey|apikeys|bearer token|bearer tokens|bearer key|x api key|api token|api
        tokens|access key|access keys|secret key|bearer auth|with a key|key in the header|key required|key
        needed|bearer|dm 4 key|ask for a key|contact us for a key|key on request|request a key|apply for a
        key|sign up for a key)`,
      '(bring|get|request|grab) (a|an|your own|your)? key',
      '(auth|authentication|security|authorization|caller identity|token|credentials) (:|by|is|via|=)? (a|an|static|simple|with)? (key|keys|bearer|token|tokens)',
      '(login|log in|sign in|signin|access) (:|=|by|via|with) (a)? (token|key|api key)',
      '(key auth|x key|key in the|api key auth|token auth|token authentication|api tokens|an api token|jwt auth|personal access token|access token|access tokens)',
      '(key|token) (in|as) (a|the)? (header|headers)',
      `(ask|mail|email|write|message|dm|ping|text|contact|call) (me|us|bob|the office|support|sales) (for|to get)
        (a|an|your) (key|token)`,
      `(get|request|grab|buy|order|issue|send|mail|need|needs|require|requires|use|uses|with|comes with|via|by) (you|a|an|your own|your|our|the|one) (personal|static|secret|private|free)?
        (key|token) (first|in|at|from|and|,|$|to|on|by|via|per)`,
      '(key|token|api key|keys|tokens) (:|=) (yes|required|needed|on request|ask|free|mandatory|necessary|obligatory|get one|from)',
      '(keys|tokens) (on request|are free|on the website|from the|by mail|by email|via the|per customer|issued)',
      `(login|log in|auth|authentication|access|credentials|security|authorization|caller identity|identification|how to log in|login method|key type|auth type|auth method) (:|=|?|-|–|is|
        by|via|with|through) (an|a|your|static|simple|one|personal|secret)? (key|token|keys|tokens|pat|jwt|shared secret|apikey)`,
      '(shared secret|pre shared key|secret token|subscription key|developer key|license key|licence key|partner key|client key|service key|token in the url|access code)',
      '(by|with|via|per|through) (key|token|api token|api tokens|access token)',
      '(key|token|keys|tokens) (based|protected|only|authenticated|secured|gated)',
      '(keys|tokens|key|token) (please|pls|required|needed|necessary)',
    ],
    confidence: 0.92,
  },
  {
    value: 'oauth',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(o auth|oauth tokens|auth 0|sign in with google|login with google|google login|google sign in|github login|microsoft login|entra id|azure ad|okta|keycloak|single sign on|sso)',
      '(oauth|oauth 2|oauth 2.0|oauth 2.1|oidc|openid connect|open id connect|openidconnect|client credentials)',
    ],
    confidence: 0.93,
  },
  {
    value: 'mtls',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(client side certificate|client side certificates|x 509|x 509 certificates|x 509 certificate|certificate based|certificate auth|certificate authentication|mutual authentication|tls
        client certs|mutual tls authentication|two way ssl|2 way tls|2 way ssl|smart card certificate|eidas certificate|qwac)`,
      '(mtls|m tls|mutual tls|client certificate|client certificates|client certs|client cert|mutual ssl|two way tls|mutual tls only)',
    ],
    confidence: 0.95,
  },
  {
    value: 'signed_requests',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(signature|signatures|signed) (on|for|over|in) (every|each|all|the) (request|requests|call|calls|message|messages|body|header|headers)',
      `(signs|sign|signed|signing) (its|his|her|your|our|their|the|all|every|each)? (requests|request|calls|call|messages|message|payload|payloads|webhooks|body) ((with|by|using|via) (a|
        an|your|the|our|their|its)? ~ (key|secret|token|keys)?)?`,
      '(auth|authentication|credentials|login|security|identity) (:|=|by|via|is) (signature|signatures|signed|jws|hmac|did|http signature|request signing|webhook signature)',
      `(sign with|signed jwt per request|signed requests|signed request|hmac|http signatures|http message signatures|request signing|ed
        25519|signed jwt|signed jwts|signed calls|signed jwt requests|hmac signed|requests are signed|
        requests signed|sign your requests|sign our requests|signs its requests|sign all requests|we sign
        requests|signing requests|signed payloads|signature header|requests must be signed|hmac signatures|
        signed with|signs every request|sign every request|sign each request|jws|request signatures)`,
    ],
    confidence: 0.92,
  },
  {
    value: 'none',
    despite: ['wished', 'other', 'negated'],
    said: [
      `no (auth|authentication|api key|key|keys|account|login|credentials|token|tokens|signup|sign up|
        registration|api keys|password|passwords) (needed|required|at|necessary|at all|whatsoever|,|$|is
        needed|is required|no)`,
      '(not|never) (need|require|ask for|use) (any)? (credentials|a key|keys|an api key|authentication|auth|a login|logins|an account|a token|passwords)',
      '(without|needs no|requires no|need no) (any)? (authentication|auth|api key|key|login|credentials)',
      '(auth|authentication|security|authorization|caller auth|client auth|login|credentials) (:|is|=)? (none|not required|open|anonymous|no|unauthenticated|public)',
      '(anyone|anybody|everyone|everybody) (can|may) (call|use|query|connect|ping|reach) (it|me|us|him|her|this)? $',
      '(type|scheme) : (none|noauth|no auth|anonymous)',
      `(auth|authentication|security|authorization|credentials|login|access) (:|=)? (type|scheme|method|mode)? (:|=)? (none|noauth|no auth|open|anonymous|public|nothing|n / a|null|false|
        not needed|unnecessary)`,
      `(no|without) (sign in|signin|log in|login|sign up|signup|registration|account|key|keys|token|tokens|password|credentials|auth) (or|and|nor|,|/) (no)? (sign in|signin|log in|login|
        sign up|signup|registration|account|key|keys|token|tokens|password|credentials|auth|telemetry|tracking|fee)`,
      '(open|free) (to|for) (all|everyone|everybody|anyone|anybody) $',
      '(unauthenticated|anonymous access|anonymous calls|open access|publicly callable|open endpoint|anonymous callers|auth free|keyless)',
    ],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(from|replaces|replace|replacing) (the|our|your)? (api key|api keys|oauth|oauth 2|mtls|mutual tls|hmac|bearer tokens|keys)',
      `(took|used|no|not|never|without|dropped|drop|instead of|retired|deprecated|planned|rather than|no
        more|removed|replaced|do not use|do not accept|do not support) (the|our|any|more|support for|
        static)? (api key|api keys|oauth|oauth 2|mtls|mutual tls|hmac|bearer|bearer token|bearer tokens|
        client certificates)`,
      '(oauth|mtls|api keys|hmac) (is|are|support)? (planned|coming|later|soon|deprecated|gone|not supported|on the roadmap)',
      'with a key (focus|feature|part|role|step|word|term|question|difference|advantage|point|metric|partner)',
      'key (features|points|facts|words|phrases|figures|value|values|terms|takeaways)',
    ],
  },
]
