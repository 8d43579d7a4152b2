import { group } from './groupStage';
import { lookup } from './lookupStage';
import { addFields, count, limit, match, projectStage, replaceRoot, skip, sort, unset } from './simpleStages';
import type { CompileStage } from './stage';
import { unwind } from './unwindStage';

/** All pipeline stages; what is not here is refused as unknown. */
export const STAGES: Record<string, CompileStage> = {
  $match: match,
  $project: projectStage,
  $addFields: addFields,
  $set: addFields,
  $unset: unset,
  $group: group,
  $sort: sort,
  $limit: limit,
  $skip: skip,
  $unwind: unwind,
  $lookup: lookup,
  $count: count,
  $replaceRoot: replaceRoot,
  $replaceWith: replaceRoot,
};
