import { StreamableFile } from '@nestjs/common';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { OutgoingFile } from '../../delivery/ports.js';

/** A file to be kept, never shown within the site. */
export function sendFile(reply: HttpReply, { name, mediaType, bytes }: OutgoingFile): StreamableFile {
  reply.header('Cache-Control', 'private, no-store');
  reply.header('X-Content-Type-Options', 'nosniff');
  reply.header('Content-Security-Policy', "sandbox; default-src 'none'");
  return new StreamableFile(bytes, { type: mediaType, length: bytes.length, disposition: attachmentHeader(name) });
}
