import { expect, test } from 'vitest'
import { tokenRules } from '../../worker/tokens/rules.ts'
import { signerOf } from '../../worker/tokens/token.ts'
import { startService } from './service.ts'
import { tryToken } from './token-matrix.ts'

test.each([
  ['mayCall', { mayCall: () => true }],
  ['isOwn', { isOwn: () => true }],
  ['textsOf', { textsOf: () => undefined }],
  ['isShown', { isShown: () => true }],
])('without the guard %s the calls of the matrix leak', async (_, taken) => {
  const signer = signerOf(new Uint8Array(32).fill(3))
  const opened = await startService()

  const { leaks, isChanged } = await tryToken(
    opened.with({ tokens: { signer, rules: { ...tokenRules, ...taken } } }),
    2,
  )
  await opened.close()

  expect(leaks.length > 0 || isChanged).toBe(true)
})
