import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { referenceDocuments } from '../../src/access/reference.js';
import type { Connection } from '../../src/config/connection.js';
import { compareDocuments } from '../../src/generate/compare-documents.js';
import { writeTerraform } from '../../src/generate/terraform.js';
import type { Json } from '../../src/policy/types.js';
import { CONNECTIONS, connectionWith, HOSTILE_PREFIXES } from './connections.js';

interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly values: Readonly<Record<string, Json>>;
  readonly blocks: readonly Block[];
}

const GO = spawnSync('go', ['version'], { env: goEnvironment() }).status === 0;
if (!GO && process.env.REQUIRE_GO === '1') throw new Error('REQUIRE_GO=1, but there is no go');

function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/go/bin` };
}

/** What HashiCorp's own parser and formatter make of a text. */
function readHcl(text: string): { formatted: string; problems: string[]; blocks: Block[] } {
  const { stdout, stderr, status } = spawnSync(program, [], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof readHcl>;
}

let program = '';

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What the data source of hashicorp/aws makes of its arguments, as its documentation says. */
function documentOf({ blocks }: Block): Json {
  const interpolated = (value: Json | undefined): Json =>
    JSON.parse(JSON.stringify(value).replaceAll('&{', '${')) as Json;
  return {
    Version: '2012-10-17',
    Statement: blocks.map((statement) => {
      const principals = statement.blocks.filter(({ type }) => type === 'principals');
      const conditions = statement.blocks.filter(({ type }) => type === 'condition');
      return {
        ...(statement.values.sid !== undefined && { Sid: statement.values.sid }),
        Effect: statement.values.effect ?? 'Allow',
        Action: statement.values.actions ?? [],
        ...(statement.values.resources !== undefined && { Resource: interpolated(statement.values.resources) }),
        ...(principals.length > 0 && {
          Principal: Object.fromEntries(
            principals.map(({ values }) => [textOf(values.type), interpolated(values.identifiers)]),
          ),
        }),
        ...(conditions.length > 0 && {
          Condition: Object.fromEntries(
            conditions.map(({ values }) => [
              textOf(values.test),
              { [textOf(values.variable)]: interpolated(values.values) },
            ]),
          ),
        }),
      };
    }),
  };
}

describe('without Go', () => {
  const text = (overrides: Partial<Connection>): string => writeTerraform(connectionWith(overrides)).text;

  test('a variable of IAM is doubled, so that Terraform does not take it for its own', () => {
    const { text: document } = writeTerraform(connectionWith({ prefixes: ['a*b/'] }));
    expect(document).toContain('/a$${*}b/*"');
  });

  test('a prefix that the data source would rewrite stands as JSON in the resource', () => {
    const found = text({ prefixes: ['&{aws:username}/'] });
    expect(found).not.toContain('"coactive_media_archive_permissions"');
    expect(found).toContain('coactive_media_archive_trust');
  });

  test('a bucket policy says that it replaces what is there', () => {
    expect(text({ method: 'bucket-policy' })).toMatch(/^# A bucket has one policy/m);
    expect(text({})).not.toContain('A bucket has one policy');
  });
});

(GO ? describe : describe.skip)('for hashicorp/hcl v2 (needs Go)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-hcl-'));
  program = path.join(folder, 'hclfmt');
  beforeAll(() => {
    const cwd = fileURLToPath(new URL('hclfmt/', import.meta.url));
    const { status, stderr } = spawnSync('go', ['build', '-o', program, '.'], {
      cwd,
      encoding: 'utf8',
      env: { ...goEnvironment(), GOFLAGS: '-mod=readonly' },
    });
    if (status !== 0) throw new Error(stderr);
  }, 180_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(CONNECTIONS)('%s is as terraform fmt leaves it', (_, connection) => {
    const { text } = writeTerraform(connection);
    const { formatted, problems } = readHcl(text);
    expect(problems).toEqual([]);
    expect(formatted).toBe(text);
  });

  test.each(CONNECTIONS)('%s means what its documents mean', (_, connection) => {
    const { blocks } = readHcl(writeTerraform(connection).text);
    for (const { kind, text } of referenceDocuments(connection)) {
      const data = blocks.find(({ labels }) => labels[1] === `coactive_${connection.name}_${kind}`);
      const given = blocks.flatMap(({ values }) => values.policy ?? []).find((value) => typeof value === 'string');
      const found = data === undefined ? (JSON.parse(String(given)) as Json) : documentOf(data);
      expect(compareDocuments(kind, found, JSON.parse(text) as Json)).toBeUndefined();
    }
  });

  test('tags, names and paths arrive as declared', () => {
    const [, connection] = CONNECTIONS[2] ?? ['', connectionWith()];
    const role = readHcl(writeTerraform(connection).text).blocks.find(({ labels }) => labels[0] === 'aws_iam_role');
    const { name, path: rolePath, maxSessionDuration, permissionsBoundary, tags } = connection.role;
    expect(role?.values).toMatchObject({
      name,
      path: rolePath,
      max_session_duration: maxSessionDuration,
      permissions_boundary: permissionsBoundary,
      tags,
    });
  });

  test('hostile prefixes arrive as literal texts', () => {
    const connection = connectionWith({ prefixes: HOSTILE_PREFIXES.filter((prefix) => !prefix.includes('&{')) });
    const data = readHcl(writeTerraform(connection).text).blocks[0];
    const [reference] = referenceDocuments(connection);
    const { Statement } = JSON.parse(reference?.text ?? '') as { Statement: { Resource: Json }[] };
    expect(data?.blocks[1]?.values.resources).toEqual(Statement[1]?.Resource);
  });
});
