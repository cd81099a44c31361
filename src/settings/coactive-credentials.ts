import type { InputProblem } from '../errors.js';
import { belongsTo } from './facts.js';
import type { Settings } from './typed.js';
import { inputProblem } from './value.js';

/** Coactive's credentials are a personal token, or both halves of system credentials, or none; the values are not shown. */
export function coactiveCredentialProblems(settings: Settings): InputProblem[] {
  const { command, coactiveToken: token, coactiveClientId: id, coactiveClientSecret: secret } = settings;
  if (!belongsTo('coactive-token', command)) return [];
  const problems: InputProblem[] = [];
  if (token !== undefined && (id !== undefined || secret !== undefined)) {
    problems.push(
      inputProblem(
        'coactive-token and system credentials (coactive-client-id, coactive-client-secret) are both given',
        'give one of them; COACTIVE_TOKEN, COACTIVE_CLIENT_ID and COACTIVE_CLIENT_SECRET of the environment count too',
      ),
    );
  }
  if ((id === undefined) !== (secret === undefined)) {
    const [given, missing] = id === undefined ? ['secret', 'id'] : ['id', 'secret'];
    const variable = `COACTIVE_CLIENT_${missing.toUpperCase()}`;
    problems.push(
      inputProblem(
        `coactive-client-${given} is given without coactive-client-${missing}`,
        `give both: coactive-client-${missing} can also be ${variable} of the environment`,
      ),
    );
  }
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token.reveal())) {
    problems.push(unsendable('coactive-token', 'a personal token is one word of ASCII characters'));
  }
  // The colon ends the id in HTTP Basic.
  if (id !== undefined && !/^[\x21-\x39\x3b-\x7e]+$/.test(id)) {
    problems.push(unsendable('coactive-client-id', 'it is one word of ASCII characters, without ":"'));
  }
  return problems;
}

function unsendable(name: string, form: string): InputProblem {
  return inputProblem(`${name} holds a character that it can not have`, `copy it again from Coactive: ${form}`);
}
