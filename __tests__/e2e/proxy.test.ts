import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CoactiveServer } from '../peers/coactive-server.js';
import { CERTIFICATE, ConnectProxy } from '../peers/connect-proxy.js';
import { GitHubServer } from '../peers/github-server.js';
import { actOnGitHub } from './act-on-github.js';
import { removeWorkspaces } from './start.js';

const ACCOUNT = '111122223333';
const FILES = {
  'coactive.yml': `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: media_archive, method: iam-role, bucket: acme-media-archive, prefixes: [videos/] }
`,
};

/** AWS as far as it has to answer here: who is asking; everything else is refused. */
function answerAsAws(): Server {
  return createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const isIdentity = (request.headers.host ?? '').startsWith('sts.');
      response.writeHead(isIdentity ? 200 : 403, { 'content-type': 'text/xml' });
      response.end(isIdentity ? IDENTITY : REFUSAL);
    });
  });
}

const IDENTITY = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::${ACCOUNT}:user/test</Arn><UserId>AIDATEST</UserId><Account>${ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;
const REFUSAL =
  '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';

describe('the Action behind a proxy', () => {
  const github = new GitHubServer();
  let coactive: CoactiveServer;
  let aws: Server;
  let proxy: ConnectProxy;

  beforeAll(async () => {
    coactive = await CoactiveServer.start();
    aws = answerAsAws();
    await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
    proxy = await ConnectProxy.start([
      [/^api\.github\.com$/, Number(new URL(await github.start()).port)],
      [/^api\.coactive\.ai$/, Number(new URL(coactive.url).port)],
      [/\.amazonaws\.com$/, (aws.address() as AddressInfo).port],
    ]);
  });

  afterAll(async () => {
    removeWorkspaces();
    await proxy.stop();
    await github.stop();
    await coactive.close();
    aws.closeAllConnections();
    aws.close();
  });

  const plan = (env: Readonly<Record<string, string>>) =>
    actOnGitHub({
      event: 'pull_request',
      files: FILES,
      apiUrl: 'https://api.github.com',
      inputs: { command: 'plan', comment: 'always', 'coactive-token': coactive.personalToken },
      env: {
        NODE_EXTRA_CA_CERTS: fileURLToPath(CERTIFICATE),
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_MAX_ATTEMPTS: '1',
        ...env,
      },
    });

  test('reaches GitHub, AWS and Coactive through it, with its credentials, which are said nowhere', async () => {
    const address = `http://user:s3cret-of-proxy@127.0.0.1:${String(proxy.port)}`;
    const { stdout, stderr, summary } = await plan({ HTTPS_PROXY: address });
    expect([...new Set(proxy.tunnels)].sort()).toEqual(
      expect.arrayContaining([
        'api.coactive.ai:443',
        'api.github.com:443',
        'iam.amazonaws.com:443',
        expect.stringMatching(/^sts\.(us-east-1\.)?amazonaws\.com:443$/),
      ]),
    );
    expect(stdout).toContain('iam:GetRole');
    expect(github.comments[0]?.body).toContain('### Coactive storage access: plan');
    expect(coactive.calls.length).toBeGreaterThan(0);
    const basic = `Basic ${Buffer.from('user:s3cret-of-proxy').toString('base64')}`;
    expect(new Set(proxy.authorizations)).toEqual(new Set([basic]));
    expect(stdout + stderr + summary).not.toContain('s3cret-of-proxy');
    expect(github.violations).toEqual([]);
  }, 60_000);

  test('leaves out of it what NO_PROXY names', async () => {
    proxy.tunnels.length = 0;
    await plan({ HTTPS_PROXY: `http://127.0.0.1:${String(proxy.port)}`, NO_PROXY: 'coactive.ai,.amazonaws.com' });
    expect([...new Set(proxy.tunnels)]).toEqual(['api.github.com:443']);
  }, 60_000);
});
