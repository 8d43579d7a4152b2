/** The database server of the test run. */
export const testMongoUrl = (): string => process.env['TEST_MONGODB_URL'] ?? '';

/** A Redis server, when the run is to use one instead of the embedded queue. */
export const testRedisUrl = (): string | undefined => process.env['QUEUE_URL'];
