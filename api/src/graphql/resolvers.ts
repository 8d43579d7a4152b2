import { offerResolvers } from '../modules/offer/offer.resolvers';
import { siteResolvers } from '../modules/site/site.resolvers';
import { siteRequestResolvers } from '../modules/siteRequest/siteRequest.resolvers';
import { visitResolvers } from '../modules/visit/visit.resolvers';
import { signalResolvers } from '../modules/signal/signal.resolvers';
import { followUpResolvers } from '../modules/followUp/followUp.resolvers';
import { commitmentResolvers } from '../modules/commitment/commitment.resolvers';
import { attentionResolvers } from '../modules/attention/attention.resolvers';
import { companyResolvers } from '../modules/company/company.resolvers';
import { contactResolvers } from '../modules/contact/contact.resolvers';
import { importingResolvers } from '../modules/importing/importing.resolvers';
import { notificationResolvers } from '../modules/notification/notification.resolvers';
import { retentionCaseResolvers } from '../modules/retentionCase/retentionCase.resolvers';
import { mailResolvers } from '../modules/mail/mail.resolvers';
import { systemResolvers } from '../modules/system/system.resolvers';
import { searchResolvers } from '../modules/search/search.resolvers';
import { settingsResolvers } from '../modules/settings/settings.resolvers';
import { timelineResolvers } from '../modules/timeline/timeline.resolvers';
import { todayResolvers } from '../modules/today/today.resolvers';
import { userResolvers } from '../modules/user/user.resolvers';
import type { Resolvers } from './__generated__/resolvers';
import { scalars } from './scalars';

/** Every module's resolvers; a module adds one line. */
export const resolvers: Resolvers[] = [
  scalars,
  todayResolvers,
  userResolvers,
  settingsResolvers,
  systemResolvers,
  mailResolvers,
  companyResolvers,
  importingResolvers,
  searchResolvers,
  contactResolvers,
  timelineResolvers,
  notificationResolvers,
  retentionCaseResolvers,
  attentionResolvers,
  commitmentResolvers,
  followUpResolvers,
  signalResolvers,
  visitResolvers,
  siteResolvers,
  siteRequestResolvers,
  offerResolvers,
];
