import { parseJson } from '../policy/parse.js';
import type { Json, PolicyKind } from '../policy/types.js';
import { compareCode } from './compare-code.js';
import { compareDocuments } from './compare-documents.js';
import { compareTemplates, type TemplateKinds } from './compare-template.js';
import type { GeneratedFile } from './generated-file.js';

/**
 * How the text of a file on disk differs from what is generated now, as the end of a sentence that begins with its name;
 * undefined: not at all by meaning. Policies are compared by the prover, both ways; Terraform and shell token by token.
 */
export function compareFile({ format, kind = 'permissions', text }: GeneratedFile, found: string): string | undefined {
  if (found === text) return undefined;
  if (format === 'terraform' || format === 'aws-cli') return compareCode(found, text);
  if (format === 'cloudformation') return compareTemplates(kindsIn(kind), found, text);
  const parsed = parseJson(found);
  if ('problem' in parsed) return `is no JSON document: ${parsed.problem.message}`;
  const asDocument = (json: Json): Json =>
    format === 'document' ? json : { Version: '2012-10-17', Statement: [json] };
  return compareDocuments(kind, asDocument(parsed.value), asDocument(JSON.parse(text) as Json));
}

function kindsIn(kind: PolicyKind): TemplateKinds {
  return { AssumeRolePolicyDocument: 'trust', PolicyDocument: kind };
}
