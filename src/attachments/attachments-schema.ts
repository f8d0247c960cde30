import { AttachmentRow } from './entities/attachment.entity.js';
import { Attachments1790000000620 } from './migrations/1790000000620-attachments.js';

export const ATTACHMENTS_ENTITIES = [AttachmentRow] as const;
export const ATTACHMENTS_MIGRATIONS = [Attachments1790000000620] as const;
