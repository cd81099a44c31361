/** Where GitHub looks for it. */
export const WORKFLOW_FILE = '.github/workflows/coactive.yml';

/**
 * The workflow that a repository begins with: `check` on pull requests, from files alone, and `drift` every night as soon as
 * the variable names a role to read with. The parts of others are pinned to commits.
 *
 * @param version of this tool
 */
export function starterWorkflow(version: string, region: string): string {
  return `# Checks the declared access of Coactive on every pull request that touches it, and compares it with what exists every night.
# Pin OWNER/coactive-storage-access to the full commit id of a release.
# For the nightly job make a role of policies/operator/drift.json that this repository may assume with GitHub's OIDC
# provider, and put its ARN into the variable COACTIVE_READER_ROLE_ARN of this repository. Until then the job is skipped.
name: Coactive access

on:
  pull_request:
    paths: [coactive.yml, coactive/**]
  schedule:
    - cron: "23 3 * * *"
  workflow_dispatch:

permissions: {}

jobs:
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: OWNER/coactive-storage-access@v${version}

  drift:
    if: github.event_name != 'pull_request' && vars.COACTIVE_READER_ROLE_ARN != ''
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      id-token: write # to assume the role
      issues: write # the issue about drift
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7 # v6.0.0
        with:
          role-to-assume: \${{ vars.COACTIVE_READER_ROLE_ARN }}
          aws-region: ${region}
      - uses: OWNER/coactive-storage-access@v${version}
        with:
          command: drift
          issue: per-connection
          coactive-client-id: \${{ vars.COACTIVE_CLIENT_ID }}
          coactive-client-secret: \${{ secrets.COACTIVE_CLIENT_SECRET }}
`;
}
