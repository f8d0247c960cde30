/**
 * Every refusal a client can meet, closed: a code without a row in the table of `platform/http/problem-table.ts` does not compile.
 * The code is the last part of the problem's `type` (`urn:yishen:problem:<code>`) and never changes once released.
 */
export type ErrorCode =
  | 'already-exists'
  | 'bad-request'
  | 'calendar-not-covered'
  | 'csrf-refused'
  | 'database-busy'
  | 'file-damaged'
  | 'file-missing'
  | 'file-not-cleared'
  | 'forbidden'
  | 'gone'
  | 'internal'
  | 'key-reused'
  | 'malformed-body'
  | 'method-not-allowed'
  | 'not-found'
  | 'payload-too-large'
  | 'revision-conflict'
  | 'revision-required'
  | 'route-not-found'
  | 'too-many-attempts'
  | 'transition-refused'
  | 'unauthenticated'
  | 'unavailable'
  | 'unsupported-media-type'
  | 'validation-failed';
