// What some work costs, whatever else the machine does.

/** Milliseconds of all threads of this process: with what the compiler and the collector of rubbish do beside. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
