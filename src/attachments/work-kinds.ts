/** Kinds of background work; the subject is the attachment's id. */
export const SCAN_ATTACHMENT = 'scan-attachment';
export const EXTRACT_TEXT = 'extract-attachment-text';
