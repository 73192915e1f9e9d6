const object = { type: 'object', additionalProperties: true }
const string = { type: 'string' }
const errorOf = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }

/**
 * The OpenAPI excerpt of the documented upsert (POST /users): its names, types and references, without its prose, its
 * examples and its server.
 */
export const documented = {
  security: [{ bearerAuth: [] }],
  paths: {
    '/users': {
      post: {
        tags: ['Users'],
        summary: 'Upsert user',
        operationId: 'upsertUser',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpsertUserRequest' } } },
        },
        responses: {
          '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
        },
      },
    },
  },
  components: {
    schemas: {
      UpsertUserRequest: {
        type: 'object',
        required: ['user_id', 'domain'],
        properties: { user_id: string, domain: string, context: string, fields: object, memory_ref: string },
      },
      User: {
        type: 'object',
        properties: {
          user_id: string,
          domain: string,
          schema_version: string,
          fields: object,
          derived: object,
          embeddings: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: { dim: { type: 'integer' }, version: string },
            },
          },
          last_enriched_at: { type: 'string', format: 'date-time' },
        },
      },
      Error: {
        type: 'object',
        properties: {
          error: { type: 'object', properties: { code: string, message: string, details: object } },
        },
      },
    },
    responses: { BadRequest: errorOf, Unauthorized: errorOf },
    securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
  },
}
