import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const EXAMPLE = path.join(import.meta.dirname, '../examples/iam-role/iam');
const permissions = readFileSync(path.join(EXAMPLE, 'media-archive.permissions.json'), 'utf8');
const trust = readFileSync(path.join(EXAMPLE, 'media-archive.trust.json'), 'utf8');

/** A workspace with so many connections, each with a permissions and a trust document of its own; its folder. */
export function writeWorkspace(folder, count) {
  if (existsSync(folder)) return folder;
  mkdirSync(path.join(folder, 'iam'), { recursive: true });
  writeFileSync(path.join(folder, 'empty.mjs'), '');
  const connections = Array.from({ length: count }, (_, index) => {
    const bucket = `acme-media-archive-${index}`;
    writeFileSync(
      path.join(folder, `iam/${index}.permissions.json`),
      permissions.replaceAll('acme-media-archive', bucket),
    );
    // Not the same text twice: nothing can be answered from memory.
    writeFileSync(path.join(folder, `iam/${index}.trust.json`), trust.replace('Sid": "', `Sid": "N${index}`));
    return `  - name: media_archive_${index}
    method: iam-role
    bucket: ${bucket}
    prefixes: [videos/2026/]
    policies:
      permissions: iam/${index}.permissions.json
      trust: iam/${index}.trust.json
`;
  });
  const defaults = 'defaults:\n  account_id: "111122223333"\n  region: us-east-1\n';
  writeFileSync(path.join(folder, 'coactive.yml'), `version: 1\n${defaults}connections:\n${connections.join('')}`);
  return folder;
}

/** The environment of a step that uses the Action without any input: every default of action.yml. */
export function actionEnvironment(workspace) {
  const { inputs } = parse(readFileSync(path.join(import.meta.dirname, '../action.yml'), 'utf8'));
  const defaults = Object.entries(inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    String(value).startsWith('${{') ? '' : String(value),
  ]);
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_STATE: 'state' };
  const targets = Object.entries(files).map(([variable, name]) => [variable, path.join(workspace, `.runner-${name}`)]);
  for (const [, target] of targets) writeFileSync(target, '');
  return {
    ...Object.fromEntries([...defaults, ...targets]),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/infrastructure',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: workspace,
  };
}
