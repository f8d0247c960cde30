/** From where a request came, for the log of access. */
export interface Client {
  readonly address: string;
  readonly userAgent: string;
}

/** The command line and the demonstration. */
export const LOCAL_CLIENT: Client = { address: 'local', userAgent: '' };
