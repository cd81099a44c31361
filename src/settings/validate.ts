import { commandFacts } from '../commands.js';
import type { InputProblem } from '../errors.js';
import { coactiveCredentialProblems } from './coactive-credentials.js';
import type { Settings } from './typed.js';
import { inputProblem } from './value.js';

/** What each setting alone cannot know: combinations. */
export function validateSettings(settings: Settings): InputProblem[] {
  const facts = commandFacts(settings.command);
  return [
    ...unexpectedWords(settings, facts.arguments),
    ...customChecksWithoutAnalyzer(settings),
    ...policyWithoutKind(settings),
    ...coactiveCredentialProblems(settings),
    ...checkWithoutFolder(settings),
    ...mergeOfNothing(settings),
    ...besideBatch(settings),
    ...unansweredFormat(settings),
  ];
}

function unexpectedWords({ command, arguments: words }: Settings, expected: string | undefined): InputProblem[] {
  if (expected === undefined) {
    return words.map((word) =>
      inputProblem(`${command} takes no argument: ${JSON.stringify(word.slice(0, 100))}`, 'write files after --config'),
    );
  }
  if (command !== 'explain' || words.length === 1) return [];
  return [inputProblem('explain needs the id of one rule', 'write for example: explain no-wildcard-action')];
}

function customChecksWithoutAnalyzer({ accessAnalyzer, customChecks }: Settings): InputProblem[] {
  if (!customChecks || accessAnalyzer !== 'off') return [];
  const message = 'custom-checks are checks of Access Analyzer, which access-analyzer off switches off';
  return [inputProblem(message, 'give one of them')];
}

function policyWithoutKind({ command, policy, kind, given }: Settings): InputProblem[] {
  if (command !== 'check') return [];
  if (policy.length > 0 && given.has('config')) {
    return [
      inputProblem('--policy looks at documents without a config, so --config says something else', 'give one of them'),
    ];
  }
  if (policy.length > 0 && (kind === undefined || kind === 'identity' || kind === 'resource')) {
    return [
      inputProblem(
        '--policy needs --kind: the same text means something else in another place',
        'add --kind permissions, trust, bucket, boundary or key',
      ),
    ];
  }
  if (policy.length === 0 && kind !== undefined) {
    return [
      inputProblem('--kind says what the documents of --policy are, but there is no --policy', 'add --policy GLOB'),
    ];
  }
  return [];
}

function mergeOfNothing({ command, arguments: words, reports }: Settings): InputProblem[] {
  if (command !== 'merge' || words.length + reports.length > 0) return [];
  return [
    inputProblem('merge needs the reports that it joins', 'name the JSON reports of the jobs, or the folder with them'),
  ];
}

function checkWithoutFolder({ command, out, check, force }: Settings): InputProblem[] {
  if (command !== 'generate') return [];
  if (out === undefined && (check || force)) {
    return [inputProblem(`--${check ? 'check' : 'force'} needs --out: the folder with the files`, 'add --out DIR')];
  }
  return check && force
    ? [inputProblem('--check writes nothing, so --force says something else', 'give one of them')]
    : [];
}

function besideBatch({ command, batch, policy, within, request, connection, kind }: Settings): InputProblem[] {
  if ((command !== 'prove' && command !== 'why') || batch === undefined) return [];
  const given = [
    ...(policy.length > 0 ? ['--policy'] : []),
    ...(within !== undefined ? ['--within'] : []),
    ...(request !== undefined ? ['--request'] : []),
    ...(connection.length > 0 ? ['--connection'] : []),
    ...(kind !== undefined ? ['--kind'] : []),
  ];
  if (given.length === 0) return [];
  return [
    inputProblem(`each line of --batch says it all, so ${given.join(' and ')} would say nothing`, 'leave it out'),
  ];
}

/** An answer is no report: it has no findings to put into SARIF. */
function unansweredFormat({ command, format }: Settings): InputProblem[] {
  if ((command !== 'prove' && command !== 'why') || format === 'text' || format === 'json') return [];
  return [inputProblem(`${command} answers as text or json, not as ${format}`, 'write --format json')];
}
