/** Injection token of the process's `QueueTransport`. */
export const QUEUE_TRANSPORT = Symbol('QueueTransport');
