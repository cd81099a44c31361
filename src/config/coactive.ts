/** Coactive's production values. Source: Coactive's documentation, "Cloud Storage Access (Beta)" and "API Authentication". */

/** The role that Coactive acts as. */
export const COACTIVE_ROLE_ARN = 'arn:aws:iam::863104360228:role/coactive-external-connections';

/** The same API answers at both; the first is the default. */
export const COACTIVE_API_URLS = ['https://api.coactive.ai', 'https://app.coactive.ai'] as const;
