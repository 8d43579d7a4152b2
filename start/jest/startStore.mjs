// Jest's globalSetup: the database of the tests is MONGODB_URL.
export default function startStore() {
  const url = process.env.MONGODB_URL;
  if (!url) throw new Error('Set MONGODB_URL');
  process.env.TEST_MONGODB_URL = url;
}
