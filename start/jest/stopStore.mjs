// Jest's globalTeardown: ends the store that startStore has started.
export default async function stopStore() {
  await globalThis.__documentStore?.stop();
}
