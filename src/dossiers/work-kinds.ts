/** Kinds of background work; the subject is the id of the case file. */
export const MAKE_DOSSIER = 'make-dossier';
export const EXPIRE_DOSSIER = 'expire-dossier';
