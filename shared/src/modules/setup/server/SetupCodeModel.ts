import { model, Schema } from 'mongoose';

/** The hash of the code that opens the set-up page; removed when the set-up is done. */
export interface StoredSetupCode {
  _id: 'current';
  hash: string;
}

const schema = new Schema<StoredSetupCode>(
  { _id: { type: String, required: true }, hash: { type: String, required: true } },
  { collection: 'setupCodes', versionKey: false },
);

export const SetupCodeModel = model<StoredSetupCode>('SetupCode', schema);
