import type { FileText, WorkspaceFiles } from '../../ports.js';
import { accountOf, splitArn } from '../../policy/arn.js';
import { discoverInTemplate } from '../cloudformation/discover.js';
import { discoverInPlan } from '../terraform/discover.js';
import type { Discovery, DiscoveryTarget } from './discovery.js';
import { readTemplate, type Template } from '../cloudformation/template.js';
import { findTemplateDocuments } from '../cloudformation/template-document.js';
import type { StackFacts } from '../cloudformation/names.js';
import type { Connection } from '../connection.js';
import type { PolicyReference } from '../policy-library.js';
import { findBlock } from '../terraform/find-block.js';
import { readPlan, type Plan } from '../terraform/plan.js';
import { findPlanDocuments } from '../terraform/plan-document.js';
import type { Extraction, FoundDocument, SourcePlace, UnknownValue } from './extraction.js';

/** The documents of every reference into a plan or a template; each file is read as one once. */
export async function extractAll(
  references: readonly PolicyReference[],
  texts: ReadonlyMap<string, FileText>,
  files: WorkspaceFiles,
  connections: readonly Connection[],
): Promise<ReadonlyMap<PolicyReference, Extraction>> {
  const extractor = new Extractor(files, declaredNames(connections));
  const found = new Map<PolicyReference, Extraction>();
  for (const reference of references) {
    const { connection, source } = reference;
    const text = source.from === 'file' ? undefined : texts.get(source.path);
    // Of a declaration with mistakes it is not known which account and which partition it means.
    if (text === undefined || !('text' in text) || !('partition' in connection)) continue;
    found.set(reference, await extractor.extract(reference, connection as Connection, text.text));
  }
  return found;
}

class Extractor {
  private readonly plans = new Map<string, ReturnType<typeof readPlan>>();
  private readonly templates = new Map<string, ReturnType<typeof readTemplate>>();

  constructor(
    private readonly files: WorkspaceFiles,
    private readonly declared: DeclaredNames,
  ) {}

  async extract({ kind, source }: PolicyReference, connection: Connection, text: string): Promise<Extraction> {
    if (source.from === 'terraform') {
      const plan = once(this.plans, source.path, () => readPlan(text));
      if ('problem' in plan) return unreadable(source.path, plan.problem);
      const one = async (address: string): Promise<Extraction> =>
        await this.place(findPlanDocuments(plan, address, kind), plan, address, { path: source.path, text });
      if (source.address !== undefined) return await one(source.address);
      const found = discoverInPlan(plan, kind, this.target(connection));
      return await joinDiscovered(found, source.path, one);
    }
    if (source.from !== 'cloudformation') throw new Error('a file is no infrastructure code');
    const template: Template | { readonly problem: string } = once(this.templates, source.path, () =>
      readTemplate(text),
    );
    if ('problem' in template) return unreadable(source.path, template.problem);
    const facts = { ...factsOf(connection, kind), parameters: source.parameters ?? {} };
    const one = (resource: string): Extraction => findTemplateDocuments(template, source.path, resource, kind, facts);
    if (source.resource !== undefined) return one(source.resource);
    const found = discoverInTemplate(template, source.path, kind, this.target(connection), facts);
    return await joinDiscovered(found, source.path, (id) => Promise.resolve(one(id)));
  }

  private target({ role, bucket, coactiveRoleArn }: Connection): DiscoveryTarget {
    return { roleName: role.name, bucket, coactiveAccount: accountOf(coactiveRoleArn) ?? '', ...this.declared };
  }

  /** Gives what came out of a plan its line. */
  private async place(
    extraction: Extraction,
    plan: Plan,
    address: string,
    planFile: { readonly path: string; readonly text: string },
  ): Promise<Extraction> {
    const resource = plan.resources.get(address);
    if ('problem' in extraction || resource === undefined) return extraction;
    const place: SourcePlace = await findBlock(plan, resource, planFile, this.files);
    return {
      documents: extraction.documents.map((document): FoundDocument => ({ ...document, place })),
      unknown: extraction.unknown.map((value): UnknownValue => ({ ...value, place })),
    };
  }
}

type DeclaredNames = Pick<DiscoveryTarget, 'declaredRoles' | 'declaredBuckets'>;

/** What is not found here of one connection may be another's. */
function declaredNames(connections: readonly Connection[]): DeclaredNames {
  return {
    declaredRoles: new Set(connections.map(({ role }) => role.name.toLowerCase())),
    declaredBuckets: new Set(connections.map(({ bucket }) => bucket)),
  };
}

async function joinDiscovered(
  found: Discovery,
  path: string,
  extract: (address: string) => Promise<Extraction>,
): Promise<Extraction> {
  if ('problem' in found) return { problem: `${path}: ${found.problem}`, fix: found.fix };
  const documents: FoundDocument[] = [];
  const unknown: UnknownValue[] = [...found.unknown];
  for (const address of found.addresses) {
    const one = await extract(address);
    if ('problem' in one) return one;
    documents.push(...one.documents);
    unknown.push(...one.unknown);
  }
  return { documents, unknown };
}

/** A bucket policy stands in the account of the bucket, a key policy in that of the key. */
function factsOf(connection: Connection, kind: PolicyReference['kind']): Omit<StackFacts, 'parameters'> {
  const { accountId, bucketOwnerAccountId, kmsKeyArn, partition, region } = connection;
  const key = kind === 'key' && kmsKeyArn !== undefined ? splitArn(kmsKeyArn) : undefined;
  const account = kind === 'bucket' ? (bucketOwnerAccountId ?? accountId) : (key?.account ?? accountId);
  return { accountId: account, partition, region: key?.region ?? region };
}

function unreadable(path: string, problem: string): Extraction {
  return { problem: `the file ${JSON.stringify(path.slice(0, 200))} ${problem}`, fix: 'correct the path or the file' };
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
