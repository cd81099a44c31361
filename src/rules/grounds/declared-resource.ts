import { escapeLiteral } from '../../access/reference.js';
import type { Connection } from '../../config/connection.js';
import { takesResource } from './s3-resource.js';
import { joinQuoted } from './wording.js';
import { coveredActions } from './contract-actions.js';

/** The declared bucket's ARN. */
export function bucketArn({ partition, bucket }: Connection): string {
  return `arn:${partition}:s3:::${bucket}`;
}

/** The ARNs of the declared objects: one a prefix, or one for all. */
export function objectArns(connection: Connection): readonly string[] {
  const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
  return prefixes.map((prefix) => `${bucketArn(connection)}/${escapeLiteral(prefix)}*`);
}

/** The declared resources that actions need: the bucket, its objects, or both; both where nothing is known. */
export function declaredResources(connection: Connection, actions: readonly string[]): readonly string[] {
  const covered = actions.flatMap((action) => coveredActions(action));
  const all = [bucketArn(connection), ...objectArns(connection)];
  const taken = all.filter((resource) => covered.some((action) => takesResource(action, resource)));
  return taken.length > 0 ? taken : all;
}

/** The declared prefixes as a person reads them. */
export function namePrefixes({ prefixes, bucket }: Connection): string {
  return prefixes.length > 0 ? joinQuoted(prefixes) : `the bucket ${bucket}`;
}
