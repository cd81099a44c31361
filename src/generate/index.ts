import type { Connection } from '../config/connection.js';
import { writeAwsCli } from './aws-cli.js';
import { writeCloudFormation } from './cloudformation.js';
import type { GeneratedFile } from './generated-file.js';
import { writeJsonFiles } from './json-files.js';
import { writeTerraform } from './terraform.js';

/** Every file that `generate` makes of a connection, in all formats. */
export function generateFiles(connection: Connection): readonly GeneratedFile[] {
  return [
    ...writeJsonFiles(connection),
    writeTerraform(connection),
    writeCloudFormation(connection),
    writeAwsCli(connection),
  ];
}
