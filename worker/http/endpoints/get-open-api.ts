import * as v from 'valibot'
import type { Endpoint } from '../endpoint.ts'
import { describe } from '../openapi/document.ts'

/** @param endpoints all others; the document adds itself */
export function openApi(endpoints: readonly Endpoint[]): Endpoint {
  const itself: Endpoint = {
    method: 'GET',
    path: '/openapi.json',
    scope: 'none',
    handle: (c) => {
      document ??= describe([...endpoints, itself], c.env.domains)
      return c.json(document)
    },
    about: {
      operationId: 'getOpenApi',
      tag: 'Service',
      summary: 'This document',
      answer: {
        description: 'The OpenAPI 3.1 document of this service',
        schema: v.looseObject({ openapi: v.string() }),
      },
    },
  }
  let document: object | undefined
  return itself
}
