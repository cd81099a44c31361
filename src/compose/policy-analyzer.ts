import { mayHaveCredentials } from '../adapters/aws/credential-hints.js';
import { hasProxy } from '../adapters/proxy.js';
import type { HearCall } from '../adapters/heard-call.js';
import type { AnalyzerRequest, PolicyAnalyzers } from '../ports.js';

/** IAM Access Analyzer; its SDK is loaded only where there may be credentials to use it with. */
export const analyzers: PolicyAnalyzers = heardAnalyzers(undefined);

/** The same, each of whose calls is heard. */
export function heardAnalyzers(hear: HearCall | undefined): PolicyAnalyzers {
  return {
    async open(request) {
      if (!request.required && !mayHaveCredentials(process.env)) return { unavailable: 'no AWS credentials' };
      return await openAnalyzer(request, hear);
    },
  };
}

async function openAnalyzer({ required, region = defaultRegion() }: AnalyzerRequest, hear: HearCall | undefined) {
  const [{ AccessAnalyzer }, { AwsPolicyAnalyzer }, { explainCredentials, isWithoutCredentials }] = await Promise.all([
    import('@aws-sdk/client-accessanalyzer'),
    import('../adapters/aws/access-analyzer.js'),
    import('../adapters/aws/access-analyzer-refusal.js'),
  ]);
  // AWS says "retry" by 429; it publishes no quota, so the client finds the pace itself. AWS_ENDPOINT_URL is the SDK's own.
  const client = new AccessAnalyzer({ region, maxAttempts: 10, retryMode: 'adaptive', ...(await proxied()) });
  if (hear !== undefined) {
    const { hearCalls } = await import('../adapters/aws/hear-calls.js');
    hearCalls(client, 'access-analyzer', hear, () => performance.now());
  }
  try {
    await (required ? client.config.credentials() : withoutInstanceMetadata(() => client.config.credentials()));
  } catch (error) {
    if (isWithoutCredentials(error)) return { unavailable: 'no usable AWS credentials' };
    throw explainCredentials(error);
  }
  return { analyzer: new AwsPolicyAnalyzer(client, region) };
}

/** Loaded only where there is a proxy. */
async function proxied() {
  if (!hasProxy(process.env)) return {};
  const { TunnelAgent } = await import('../adapters/tunnel-agent.js');
  return { requestHandler: { httpsAgent: new TunnelAgent(process.env) } };
}

function defaultRegion(): string {
  return (
    [process.env.AWS_REGION, process.env.AWS_DEFAULT_REGION].find((name) => name !== undefined && name !== '') ??
    'us-east-1'
  );
}

/** The SDK's chain ends at the instance metadata service, and has no other switch to leave that out. */
async function withoutInstanceMetadata<T>(task: () => Promise<T>): Promise<T> {
  const before = process.env.AWS_EC2_METADATA_DISABLED;
  process.env.AWS_EC2_METADATA_DISABLED = 'true';
  try {
    return await task();
  } finally {
    if (before === undefined) delete process.env.AWS_EC2_METADATA_DISABLED;
    else process.env.AWS_EC2_METADATA_DISABLED = before;
  }
}
