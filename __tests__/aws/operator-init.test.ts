import { afterEach, expect, test } from '@jest/globals';
import { createAwsAccounts } from '../../src/compose/aws.js';
import { answerInit } from '../../src/jobs/answer-init.js';
import { readArguments } from '../../src/settings/arguments.js';
import { MemoryFolder } from '../fakes/memory-folder.js';
import { fakeServices } from '../fakes/services.js';
import { isWrite } from './aws-server.js';
import { describeAws } from './describe-aws.js';
import { operatorPolicy } from './operator-policy.js';
import { ACCOUNT, makeWorld, useEnvironment } from './world.js';

const OPERATOR = operatorPolicy('drift', ACCOUNT);

describeAws('init with the permissions of policies/operator/drift.json', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  afterEach(() => {
    environment?.restore();
    environment = undefined;
  });

  async function init() {
    environment ??= useEnvironment(aws().environmentOf(ACCOUNT));
    const { readers: accounts, caller } = createAwsAccounts({ maxAttempts: 1 });
    const services = { ...fakeServices({}), accounts, caller, tree: new MemoryFolder() };
    const answer = await answerInit(readArguments(['init'], {}).settings, services);
    if (!('text' in answer)) throw new Error('init answers with a text');
    return answer;
  }

  test('they are enough; each one that it needs and lacks is named, and nothing is ever written', async () => {
    await makeWorld(aws());
    aws().authorize(OPERATOR.without());
    aws().calls.length = 0;
    const whole = await init();
    expect([whole.exitCode, whole.text.includes('Not read')]).toEqual([0, false]);
    for (const action of ['iam:GetAccountAuthorizationDetails', 's3:ListAllMyBuckets', 's3:GetBucketPolicy']) {
      aws().authorize(OPERATOR.without(action));
      const answer = await init();
      expect([action, answer.exitCode]).toEqual([action, 2]);
      expect(answer.text).toContain(action);
    }
    expect(aws().calls.filter(isWrite)).toEqual([]);
  }, 60_000);
});
