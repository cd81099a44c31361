import { existsSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Any of them set: credentials may be there. Source: AWS SDKs and Tools Reference Guide, environment variables. */
const VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ROLE_ARN',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/**
 * Whether anything says that AWS credentials may be there, without loading the SDK and without asking the network: a check
 * of files must stay quick on a machine that has none. The instance metadata service is no hint, since the only way to
 * know is to wait for it. A home folder counts only where the environment names it.
 */
export function mayHaveCredentials(env: Environment): boolean {
  if (VARIABLES.some((name) => isSet(env[name]))) return true;
  const home = [env.HOME, env.USERPROFILE].find(isSet);
  return [
    env.AWS_SHARED_CREDENTIALS_FILE ?? (home && path.join(home, '.aws', 'credentials')),
    env.AWS_CONFIG_FILE ?? (home && path.join(home, '.aws', 'config')),
  ].some((file) => isSet(file) && existsSync(file));
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
