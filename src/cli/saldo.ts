#!/usr/bin/env node
import { run } from './run.ts';

const { code, out, errors } = await run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(errors);
process.exitCode = code;
