const TELL_EVERY_MS = 5000;

/** Does one step of a longer work, telling on standard error when it begins, that it goes on, and how long it took. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} 秒`;
  console.error(`${name}……`);
  const ticker = setInterval(() => console.error(`  ${name}，已用 ${seconds()}`), TELL_EVERY_MS);
  try {
    const result = await work();
    console.error(`  ${name}：${seconds()}`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}
