import { keepCompiled } from './adapters/compile-cache.js';

// Before anything else is loaded, since it speeds up only what is loaded after it.
keepCompiled();
const { runStep } = await import('./action-step.js');
process.exitCode = await runStep();
