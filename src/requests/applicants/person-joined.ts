/** Kind of background work: several people on file turned out to be one; the subject is the hash that all of them have now. */
export const PERSON_JOINED = 'person-joined';
