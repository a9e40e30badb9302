import {parcelFormat} from '../kiosk/parcel.js';
import {uuid} from '../questions/uuid.js';
import type {Node} from './open-api-problems.js';

const bytes = (description: string): Node => ({
  type: 'string',
  pattern: '^[A-Za-z0-9_-]*$',
  description: `${description}, in base64url.`,
});

const text = (maxLength: number): Node => ({type: 'string', minLength: 1, maxLength});

/** A sealed parcel. The schema of its head says what is read without a key; what is inside nobody here can tell. */
export const parcelSchema: Node = {
  type: 'object',
  description:
    'What a kiosk has sealed: a JSON Web Encryption in its flattened form (RFC 7516). Up to 512 kB.',
  required: ['id', 'consultation', 'protected', 'encrypted_key', 'iv', 'ciphertext', 'tag'],
  properties: {
    id: {type: 'string', pattern: uuid, description: 'The id of what is inside.'},
    consultation: {
      type: 'object',
      required: ['id', 'version'],
      properties: {id: text(64), version: text(32)},
    },
    protected: {
      ...bytes(
        `The head as JSON, with typ ${parcelFormat}, alg RSA-OAEP-256, enc A256GCM, the kid of a key that is known here, the same id and consultation, and the day`,
      ),
      contentEncoding: 'base64url',
      contentMediaType: 'application/json',
      contentSchema: {
        type: 'object',
        required: ['typ', 'alg', 'enc', 'kid', 'id', 'consultation', 'day'],
        properties: {
          typ: {const: parcelFormat},
          alg: {const: 'RSA-OAEP-256'},
          enc: {const: 'A256GCM'},
          kid: text(100),
          day: {type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$'},
          event: text(200),
          device: text(200),
        },
      },
    },
    encrypted_key: bytes('The key of this parcel alone, encrypted to the public key'),
    iv: bytes('The initialization vector'),
    ciphertext: bytes('What is sealed'),
    tag: bytes('The authentication tag'),
  },
};
