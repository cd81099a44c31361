/** The CycloneDX bill of materials of what is bundled, from the lock file alone: the same on every machine. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const SCHEMAS = new URL('../../node_modules/@cyclonedx/cyclonedx-library/res/schema/', import.meta.url);
const SPEC = '1.6';

/** @param lock the parsed package-lock.json @param manifest the parsed package.json */
export function makeBillOfMaterials(lock, { name, version, license }) {
  const bundled = bundledPackages(lock);
  const root = `${name}@${version}`;
  const own = lock.packages[''].dependencies ?? {};
  return {
    $schema: `http://cyclonedx.org/schema/bom-${SPEC}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: SPEC,
    version: 1,
    metadata: {
      component: {
        ...{ type: 'application', 'bom-ref': root, name, version, purl: `pkg:npm/${name}@${version}` },
        licenses: [{ license: { id: license } }],
      },
    },
    components: bundled.map(([, entry]) => component(entry)),
    dependencies: [
      { ref: root, dependsOn: refsOf(Object.keys(own), '', lock.packages) },
      ...bundled.map(([folder, entry]) => ({
        ref: refOf(entry),
        dependsOn: refsOf(Object.keys(entry.dependencies ?? {}), folder, lock.packages),
      })),
    ],
  };
}

/** `[folder, entry with its name]` of every package that is not of development only, each version once, in order. */
export function bundledPackages({ packages }) {
  const entries = Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .map(([folder, entry]) => [folder, { ...entry, name: entry.name ?? nameIn(folder) }]);
  const once = new Map(entries.map((pair) => [refOf(pair[1]), pair]));
  return [...once.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
}

/** Why a document is no CycloneDX, one line for each error; none: it is one. */
export function billProblems(bill) {
  const read = (name) => JSON.parse(readFileSync(new URL(`${name}.SNAPSHOT.schema.json`, SCHEMAS), 'utf8'));
  // Formats (dates, addresses) are not looked at: there are none but the package URLs that are made above.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    // By the name under which the schema refers to it.
    ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  }
  const validate = ajv.compile(read(`bom-${SPEC}`));
  if (validate(bill)) return [];
  return validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function component(entry) {
  const { name, version, license, integrity = '', resolved } = entry;
  const [, digest = ''] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return {
    ...{ type: 'library', 'bom-ref': refOf(entry), name, version },
    ...(digest !== '' && { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(resolved !== undefined && { externalReferences: [{ type: 'distribution', url: resolved }] }),
  };
}

/** As Node resolves them: the nearest folder that holds the package. */
function refsOf(names, folder, packages) {
  const refs = names.flatMap((name) => {
    for (let at = folder; ; at = at.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
      if (packages[place] !== undefined) return [refOf({ name, ...packages[place] })];
      if (at === '') return [];
    }
  });
  return [...new Set(refs)].sort();
}

function refOf({ name, version }) {
  return `${name}@${version}`;
}

function nameIn(folder) {
  return folder.replace(/^.*node_modules\//, '');
}
