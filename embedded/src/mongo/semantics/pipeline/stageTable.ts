import { group } from './groupStage';
import { addFields, count, limit, match, projectStage, skip, sort, unset } from './simpleStages';
import type { CompileStage } from './stage';

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
  $count: count,
};
