import { AppError } from '../../../shared/errors.ts'
import { CreateTokenRequest, UserToken } from '../../../shared/token.ts'
import { authenticate } from '../auth.ts'
import { readJson } from '../body.ts'
import { currentDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { TOKEN, TOKEN_REQUEST } from '../openapi/token-examples.ts'
import { parse } from '../refusal.ts'

export const postToken = endpoint({
  method: 'POST',
  path: '/v1/tokens',
  scope: 'users:write',
  about: {
    tag: 'Browsers',
    operationId: 'createToken',
    summary: 'Create token',
    description:
      'A bearer token for one user in one domain, for browsers and apps: it reads and changes only that user, and gets their matches with only the fields that the domain shows. It ends at its expiry or with its key. It is not stored, and the user need not exist yet.',
    body: { schema: CreateTokenRequest, examples: { alice: TOKEN_REQUEST } },
    answer: { description: 'The token', schema: UserToken, examples: { alice: TOKEN } },
  },
  read: async (c) => {
    const { value } = await readJson(c.req.raw)
    const body = parse(CreateTokenRequest, value, 'field')
    return { ...body, domain: currentDomain(c.env.domains, body.domain).name }
  },
  handle: async (c, { caller, input }) => {
    await authenticate(c.env, caller)
    const { signer } = c.env.tokens
    if (!signer) {
      throw new AppError('unavailable', 'Tokens need the setting TOKEN_KEY of the Worker, which has none.')
    }
    const expiresAt = Math.floor(c.env.now().getTime() / 1000) + input.expires_in
    const token = await signer.sign({
      keyHash: caller.keyHash,
      keyId: c.get('keyId') ?? '',
      userId: input.user_id,
      domain: input.domain,
      scopes: [...new Set(input.scopes)],
      expiresAt,
    })
    return c.json({ token, expires_at: new Date(expiresAt * 1000).toISOString() })
  },
})
