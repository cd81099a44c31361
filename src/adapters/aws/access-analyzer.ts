import type {
  AccessAnalyzer,
  AccessCheckPolicyType,
  AccessCheckResourceType,
  CheckNoNewAccessResponse,
  ValidatePolicyFinding,
  ValidatePolicyResourceType,
} from '@aws-sdk/client-accessanalyzer';
import type { PolicyKind } from '../../policy/types.js';
import type {
  AnalyzerDocument,
  AnalyzerFinding,
  CustomCheckAnswer,
  CustomCheckReason,
  PolicyAnalyzer,
  Validation,
} from '../../ports.js';
import { explainRefusal, refusedDocument } from './access-analyzer-refusal.js';
import { readFinding } from './access-analyzer-finding.js';

/** IAM Access Analyzer over its SDK client. The calls keep no state and name no account, so none is compared. */
export class AwsPolicyAnalyzer implements PolicyAnalyzer {
  constructor(
    private readonly client: AccessAnalyzer,
    readonly region: string,
  ) {}

  async validate({ kind, text }: AnalyzerDocument): Promise<Validation> {
    const findings: AnalyzerFinding[] = [];
    let token: string | undefined;
    let pages = 0;
    try {
      do {
        if (++pages > MOST_PAGES) throw new Error(`more than ${String(MOST_PAGES)} pages of findings`);
        const page: { findings?: ValidatePolicyFinding[] | undefined; nextToken?: string | undefined } =
          await this.client.validatePolicy({
            locale: 'EN',
            policyDocument: text,
            policyType: policyTypeOf(kind),
            ...resourceTypeOf(kind),
            ...(token !== undefined && { nextToken: token }),
          });
        for (const finding of page.findings ?? []) findings.push(readFinding(finding));
        token = page.nextToken === '' ? undefined : page.nextToken;
      } while (token !== undefined);
    } catch (error) {
      return { problem: this.onlyThisDocument('ValidatePolicy', error) };
    }
    return { findings };
  }

  async checkNoNewAccess({ kind, text }: AnalyzerDocument, existing: string): Promise<CustomCheckAnswer> {
    const policyType = policyTypeOf(kind);
    return await this.check('CheckNoNewAccess', () =>
      this.client.checkNoNewAccess({ newPolicyDocument: text, existingPolicyDocument: existing, policyType }),
    );
  }

  async checkAccessNotGranted(
    { kind, text }: AnalyzerDocument,
    actions: readonly string[],
  ): Promise<CustomCheckAnswer> {
    const access = [{ actions: [...actions] }];
    return await this.check('CheckAccessNotGranted', () =>
      this.client.checkAccessNotGranted({ policyDocument: text, access, policyType: policyTypeOf(kind) }),
    );
  }

  async checkNoPublicAccess({ kind, text }: AnalyzerDocument): Promise<CustomCheckAnswer> {
    const resourceType: AccessCheckResourceType =
      kind === 'trust' ? 'AWS::IAM::AssumeRolePolicyDocument' : 'AWS::S3::Bucket';
    return await this.check('CheckNoPublicAccess', () =>
      this.client.checkNoPublicAccess({ policyDocument: text, resourceType }),
    );
  }

  private async check(operation: string, send: () => Promise<CheckNoNewAccessResponse>): Promise<CustomCheckAnswer> {
    let answer: CheckNoNewAccessResponse;
    try {
      answer = await send();
    } catch (error) {
      return { problem: this.onlyThisDocument(operation, error) };
    }
    if (answer.result === 'PASS') return { result: 'PASS' };
    // Whatever else AWS may answer one day is no PASS.
    const reasons = (answer.reasons ?? []).map(({ description, statementIndex, statementId }): CustomCheckReason => ({
      ...(description !== undefined && { description }),
      ...(statementIndex !== undefined && { statement: statementIndex }),
      ...(statementId !== undefined && { sid: statementId }),
    }));
    return { result: 'FAIL', message: answer.message ?? 'the check did not pass', reasons };
  }

  /** Why AWS did not look at this document; anything that concerns the others too is thrown. */
  private onlyThisDocument(operation: string, error: unknown): string {
    const problem = refusedDocument(error);
    if (problem !== undefined) return problem;
    throw explainRefusal(error, operation, this.region);
  }
}

/** A document has hundreds of findings at worst, a page up to a hundred: more is a server that repeats itself. */
const MOST_PAGES = 200;

function policyTypeOf(kind: PolicyKind): AccessCheckPolicyType {
  return kind === 'permissions' || kind === 'boundary' ? 'IDENTITY_POLICY' : 'RESOURCE_POLICY';
}

/** Only what AWS knows; a key policy gets the checks of every resource policy. */
function resourceTypeOf(kind: PolicyKind): { readonly validatePolicyResourceType?: ValidatePolicyResourceType } {
  if (kind === 'trust') return { validatePolicyResourceType: 'AWS::IAM::AssumeRolePolicyDocument' };
  if (kind === 'bucket') return { validatePolicyResourceType: 'AWS::S3::Bucket' };
  return {};
}
