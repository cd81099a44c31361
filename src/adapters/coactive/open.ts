import { acceptAddress } from './address.js';
import { CoactiveConnections } from './connections.js';
import { CoactiveRequests, type RequestOptions } from './request.js';

export interface OpenOptions extends Omit<RequestOptions, 'address'> {
  readonly apiUrl: string;
  readonly allowCustomApi: boolean;
}

/** Coactive's API at an address that may be used; nothing is sent yet. Throws ConfigError for any other address. */
export function openCoactive({ apiUrl, allowCustomApi, ...options }: OpenOptions): CoactiveConnections {
  return new CoactiveConnections(new CoactiveRequests({ ...options, address: acceptAddress(apiUrl, allowCustomApi) }));
}
