import { model, Schema } from 'mongoose';

interface FollowUpTurn {
  _id: string;
  count: number;
}

const FollowUpTurnModel = model<FollowUpTurn>(
  'FollowUpTurn',
  new Schema<FollowUpTurn>({ _id: String, count: { type: Number, default: 0 } }, { collection: 'followUpTurns', versionKey: false }),
);

const PLAN = 'plan';

/** Makes the record that planners take turns on; outside a transaction, before the first plan. */
export const prepareTurns = async (): Promise<void> => {
  await FollowUpTurnModel.updateOne({ _id: PLAN }, { $setOnInsert: { count: 0 } }, { upsert: true });
};

/**
 * Takes the turn within the running transaction. Two that plan at the same time write the same record, so one of them starts
 * over and sees what the other has planned: no company gets two visits and no week too many.
 */
export const takeTurn = async (): Promise<void> => {
  await FollowUpTurnModel.updateOne({ _id: PLAN }, { $inc: { count: 1 } });
};
