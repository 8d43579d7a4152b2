import type { DuplicateFacts } from '../duplicates';
import { CompanyModel, type CompanyRecord } from './CompanyModel';

type Compared = Pick<CompanyRecord, '_id' | 'name' | 'register' | 'address' | 'email' | 'phone' | 'website'>;

/** What a stored company is recognised by. */
export const factsOfCompany = ({ name, register, address, email, phone, website }: Omit<Compared, '_id'>): DuplicateFacts => ({
  name,
  ...(register ? { register } : {}),
  street: address.street,
  postcode: address.postcode,
  city: address.city,
  ...(email ? { email } : {}),
  ...(phone ? { phone } : {}),
  ...(website ? { website } : {}),
});

/** All companies that are not archived, as far as duplicates are recognised by it; streamed. */
export async function* companyDuplicateFacts(): AsyncGenerator<{ id: string; facts: DuplicateFacts }> {
  const cursor = CompanyModel.find({ archivedAt: null }).select({ name: 1, register: 1, address: 1, email: 1, phone: 1, website: 1 }).lean<Compared>().cursor();
  for await (const company of cursor as AsyncIterable<Compared>) yield { id: company._id.toHexString(), facts: factsOfCompany(company) };
}

/** Which of these register keys some company already has. */
export const takenRegisterKeys = async (keys: readonly string[]): Promise<Set<string>> =>
  new Set(
    (
      await CompanyModel.find({ registerKey: { $in: keys }, archivedAt: null })
        .select({ registerKey: 1 })
        .lean<Pick<CompanyRecord, 'registerKey'>[]>()
    ).flatMap(({ registerKey }) => registerKey ?? []),
  );
