import { AbilityBuilder, createMongoAbility, subject, type ForcedSubject, type MongoAbility } from '@casl/ability';
import { grantAssessment } from '../modules/attention/attention.policy';
import { grantCommitment } from '../modules/commitment/commitment.policy';
import { grantCompany } from '../modules/company/company.policy';
import { grantContact } from '../modules/contact/contact.policy';
import { grantFollowUp } from '../modules/followUp/followUp.policy';
import { grantImporting } from '../modules/importing/importing.policy';
import { grantMail } from '../modules/mail/mail.policy';
import { grantNotification } from '../modules/notification/notification.policy';
import { grantRetentionCase } from '../modules/retentionCase/retentionCase.policy';
import { grantTimeline } from '../modules/timeline/timeline.policy';
import { grantOffer } from '../modules/offer/offer.policy';
import { grantSite } from '../modules/site/site.policy';
import { grantSiteRequest } from '../modules/siteRequest/siteRequest.policy';
import { grantSettings } from '../modules/settings/settings.policy';
import { grantUser } from '../modules/user/user.policy';
import { grantSignal } from '../modules/signal/signal.policy';
import { grantVisit } from '../modules/visit/visit.policy';
import type { Actor } from './actor';
import type { Action, Can, Grant, SubjectType } from './grants';

type SubjectRecord = object & ForcedSubject<SubjectType>;
export type AppAbility = MongoAbility<[Action, SubjectType | SubjectRecord | 'all']>;

/** Every module's grants; a module adds one line. */
const GRANTS: readonly Grant[] = [
  grantUser,
  grantSettings,
  grantMail,
  grantNotification,
  grantTimeline,
  grantCompany,
  grantContact,
  grantImporting,
  grantRetentionCase,
  grantSite,
  grantSiteRequest,
  grantOffer,
  grantVisit,
  grantSignal,
  grantAssessment,
  grantCommitment,
  grantFollowUp,
];

const hex = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(hex);
  if (typeof value === 'object' && value !== null && 'toHexString' in value && typeof value.toHexString === 'function')
    return (value as { toHexString(): string }).toHexString();
  return value;
};

/** A record as CASL can compare it: ids as hex text, marked with its type; the record itself stays untouched. */
export function subjectOf(type: SubjectType, record: object): SubjectRecord {
  const comparable: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) comparable[key] = hex(value);
  return subject(type, comparable);
}

function build(actor: Actor): AppAbility {
  const builder = new AbilityBuilder<AppAbility>(createMongoAbility);
  const can: Can = (actions, types, conditions) => void builder.can(actions, types, conditions as never);
  const cannot: Can = (actions, types, conditions) => void builder.cannot(actions, types, conditions as never);
  if (actor.kind === 'system') builder.can('manage', 'all');
  if (actor.kind === 'user') GRANTS.forEach((grant) => grant(actor, can, cannot));
  return builder.build();
}

/** Rights follow from the person and the role alone, so each is built once; every query asks for them. */
const known = new Map<string, AppAbility>();
/** More people than an office has at work at a time. */
const MOST_KNOWN = 500;

/** What this actor may do. Workers, the set-up page and the sample town act for the office and may do everything. */
export function abilityOf(actor: Actor): AppAbility {
  const key = actor.kind === 'user' ? `${actor.role} ${actor.id}` : actor.kind;
  const built = known.get(key);
  if (built) return built;
  const ability = build(actor);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, ability);
  return ability;
}
