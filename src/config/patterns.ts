/** The forms of names, as the guards check them and as the JSON Schema shows them to an editor. */

/** Coactive's connection name, 3 to 255 characters. Source: Coactive's API, Create Connection. */
export const CONNECTION_NAME = /^[a-z0-9][a-z0-9_]+[a-z0-9]$/;

export const ACCOUNT_ID = /^\d{12}$/;

/** Source: AWS Organizations API, `Organization.Id`. */
export const ORGANIZATION_ID = /^o-[a-z0-9]{10,32}$/;

/** The form of a Region's code (`us-east-1`, `us-gov-west-1`, `eusc-de-east-1`), not the list of Regions, which grows. */
export const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

/** Source: IAM API, `roleNameType` (1 to 64 characters) and `policyNameType` (1 to 128). `\w` is ASCII there too. */
export const IAM_NAME = /^[\w+=,.@-]+$/;

/** Source: IAM API, `pathType`, 1 to 512 characters. */
export const ROLE_PATH = /^(\/|\/[\u0021-\u007f]+\/)$/;

/** An id of our own making: kebab-case. */
export const GUARDRAIL_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
