import { mayHaveCredentials } from '../adapters/aws/credential-hints.js';
import { hasProxy } from '../adapters/proxy.js';
import type { AnalyzerRequest, PolicyAnalyzers } from '../ports.js';

/** IAM Access Analyzer; its SDK is loaded only where there may be credentials to use it with. */
export const analyzers: PolicyAnalyzers = {
  async open(request) {
    if (!request.required && !mayHaveCredentials(process.env)) return { unavailable: 'no AWS credentials' };
    return await openAnalyzer(request);
  },
};

async function openAnalyzer({ required, region = defaultRegion() }: AnalyzerRequest) {
  const [{ AccessAnalyzer }, { AwsPolicyAnalyzer }, { explainCredentials, isWithoutCredentials }] = await Promise.all([
    import('@aws-sdk/client-accessanalyzer'),
    import('../adapters/aws/access-analyzer.js'),
    import('../adapters/aws/access-analyzer-refusal.js'),
  ]);
  // AWS says "retry" by 429; it publishes no quota, so the client finds the pace itself. AWS_ENDPOINT_URL is the SDK's own.
  const client = new AccessAnalyzer({ region, maxAttempts: 10, retryMode: 'adaptive', ...(await proxied()) });
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
