import { readProjectOutput } from '../read-project.js';

/** Sends the output folder of a project to the process that asks: what a configuration prints is printed by the build. */
const [module = '', input = '', config = ''] = process.argv.slice(2);
process.send?.(await readProjectOutput(module, { input: input || undefined, config: config || undefined }));
