import { CompanyModel } from '@ortstreu/shared/company/server';
import { ContactModel } from '@ortstreu/shared/contact/server';
import { TimelineEntryModel } from '@ortstreu/shared/timeline/server';
import mongoose from 'mongoose';
import { ImportRowModel } from '../server/ImportRowModel';
import { ImportRunModel } from '../server/ImportRunModel';

/** Takes away all imports and what they have brought. */
export async function emptyImports(): Promise<void> {
  for (const model of [CompanyModel, ImportRunModel, ImportRowModel, ContactModel, TimelineEntryModel]) await mongoose.model(model.modelName).deleteMany({});
  for (const name of ['imports.files', 'imports.chunks', 'importMappings']) await mongoose.connection.collection(name).deleteMany({});
}
