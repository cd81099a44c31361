import { ServiceError } from '../../errors.js';

/** A failure of AWS in our own words: an error of the SDK holds the whole answer, which must never be printed. */
export function serviceError(operation: string, target: string, reason: string, needs?: string): ServiceError {
  return new ServiceError(operation, target, { cause: new Error(reason), ...(needs !== undefined && { needs }) });
}
