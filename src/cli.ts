#!/usr/bin/env node
import { keepCompiled } from './adapters/compile-cache.js';

// Before anything else is loaded, since it speeds up only what is loaded after it.
keepCompiled();
const { runCommandLine } = await import('./command-line.js');
process.exitCode = await runCommandLine();
