const { runStep } = await import('./action-step.js');
process.exitCode = await runStep();
export {};
