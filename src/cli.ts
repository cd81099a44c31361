#!/usr/bin/env node
const { runCommandLine } = await import('./command-line.js');
process.exitCode = await runCommandLine();
export {};
