import type { ActionFacts } from '../../data/iam.js';
import { splitArn } from '../../policy/arn.js';

/** A resource of S3 taken apart; both parts as written, so they may hold wildcards. */
export interface S3Resource {
  readonly bucket: string;
  /** After the first slash; `undefined` for a bucket. */
  readonly key: string | undefined;
}

/** A bucket or objects; `undefined` for `*`, for access points (which carry a Region) and for other services. */
export function readS3Resource(text: string): S3Resource | undefined {
  const arn = splitArn(text);
  if (arn?.prefix !== 'arn' || arn.service !== 's3' || arn.region !== '' || arn.account !== '') return undefined;
  const slash = arn.resource.indexOf('/');
  if (slash === -1) return { bucket: arn.resource, key: undefined };
  return { bucket: arn.resource.slice(0, slash), key: arn.resource.slice(slash + 1) };
}

/** Whether a resource as written can be of a type that the action works on; unknown shapes get the benefit of doubt. */
export function takesResource({ name, resourceTypes }: ActionFacts, resource: string): boolean {
  if (resource === '*') return true;
  if (resourceTypes.length === 0) return false;
  const service = splitArn(resource)?.service;
  if (service !== undefined && !/[*?]/.test(service) && !name.startsWith(`${service}:`)) return false;
  const read = readS3Resource(resource);
  if (read === undefined) return true;
  if (read.key === undefined && resourceTypes.includes('bucket')) return true;
  return mayBeObject(read) && resourceTypes.includes('object');
}

/** `*` and `?` in the bucket's part match a slash too. */
function mayBeObject({ bucket, key }: S3Resource): boolean {
  return key !== undefined || /[*?]/.test(bucket);
}

/** Whether an action works on at least one of the resources. */
export function takesAny(action: ActionFacts, resources: readonly string[] | undefined): boolean {
  return resources === undefined || resources.some((resource) => takesResource(action, resource));
}
