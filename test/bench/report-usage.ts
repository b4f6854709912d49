import { writeFileSync } from 'node:fs';

/** Loaded into a process that is measured: writes down what it used when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  const file = process.env['SALDO_USAGE'];
  if (file) writeFileSync(file, JSON.stringify(used));
});
