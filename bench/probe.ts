/** Loaded before a measured program: tells its parent, when asked, what it has used. */

export interface Usage {
  /** Milliseconds of processor time since the start, user and system. */
  readonly cpu: number;
  readonly residentMegabytes: number;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpu: (user + system) / 1000,
    residentMegabytes: process.memoryUsage.rss() / 2 ** 20,
  };
  process.send?.(usage);
});
