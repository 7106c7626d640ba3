// What a piece of work costs, whatever else the machine is doing: a clock on the wall would measure its neighbours.

/** Milliseconds that the processor spent on `run`. */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
