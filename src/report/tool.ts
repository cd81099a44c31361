import { IAM_DATA_DATE } from '../data/iam.js';

/** Who speaks, in every report. The version is package.json's (a test compares them). */
export const TOOL = { name: 'coactive-storage-access', version: '0.1.0', iamData: IAM_DATA_DATE } as const;

/** Which statement of Coactive's needs the policies are held against. */
export const CONTRACT = { version: '1', source: 'Coactive, Cloud Storage Access (Beta)' } as const;
