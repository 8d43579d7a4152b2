export type { Collation, Doc, FilterOptions, Matches, PipelineEnv, UpdateOptions } from './contract';
export { MongoError } from './mongoError';
export { deserialize, serialize } from './bson';
export { EMPTY_ARRAY, typeName } from './bsonTypes';
export { compareValues } from './compareValues';
export { parseCollation } from './collation';
export { encodeKey, hashKey } from './encodeKey';
