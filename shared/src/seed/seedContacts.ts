import { createContact } from '@ortstreu/shared/contact/server';
import { CONTACT_ROLE_TITLES, FIRST_NAMES, LAST_NAMES } from './data/persons';
import type { SampleCompany } from './seedCompanies';
import { inOneGo, scopeOn, type Town } from './town';

/** Companies from this size on have somebody to talk to. */
const LARGER = 25;

/** Invented people at the larger companies; answers the first contact of each company. */
export async function seedContacts(town: Town, companies: readonly SampleCompany[]): Promise<Map<string, string>> {
  const { random, office } = town;
  const first = new Map<string, string>();
  const larger = companies.filter(({ employees }) => employees >= LARGER);
  await inOneGo(scopeOn(town, office.officer.actor, 730), async (ctx) => {
    for (const company of larger) {
      const count = company.employees > 90 ? 2 : 1;
      for (let index = 0; index < count; index += 1) {
        const person = random.pick(FIRST_NAMES);
        const lastName = random.pick(LAST_NAMES);
        const { role, title } = random.pick(index === 0 ? CONTACT_ROLE_TITLES.slice(0, 2) : CONTACT_ROLE_TITLES.slice(2));
        const phone = `+496990009${random.whole(100, 999)}`;
        const contact = await ctx.call(createContact, {
          companyId: company.id,
          salutation: person.salutation,
          firstName: person.name,
          lastName,
          role,
          jobTitle: title,
          email: `kontakt${first.size + 1}-${index + 1}@beispielstadt.example`,
          phone,
          isPrimary: index === 0,
        });
        if (index === 0) first.set(company.id, contact._id.toHexString());
      }
    }
  });
  return first;
}
