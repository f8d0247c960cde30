import type { WorkflowDefinition } from './definition.js';
import { releaseV1 } from './release/v1/definition.js';
import { requestV1 } from './request/v1/definition.js';

/** Every definition and version that a stored case may be on, oldest first. The newest of an id opens new cases. */
export const DEFINITIONS: readonly WorkflowDefinition[] = [requestV1, releaseV1];
