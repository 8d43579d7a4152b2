import { admin } from './admin';
import { attention } from './attention';
import { auth } from './auth';
import { commitment } from './commitment';
import { common } from './common';
import { company } from './company';
import { contact } from './contact';
import { errors } from './errors';
import { followUp } from './followUp';
import { importing } from './importing';
import { issues } from './issues';
import { mail } from './mail';
import { matching } from './matching';
import { nav } from './nav';
import { network } from './network';
import { notification } from './notification';
import { offer } from './offer';
import { retentionCase } from './retentionCase';
import { search } from './search';
import { settings } from './settings';
import { setup } from './setup';
import { signal } from './signal';
import { site } from './site';
import { siteRequest } from './siteRequest';
import { timeline } from './timeline';
import { today } from './today';
import { user } from './user';
import { visit } from './visit';

/** The German texts are the source; every other language has exactly their keys. */
export const de = {
  admin,
  attention,
  auth,
  commitment,
  common,
  company,
  contact,
  errors,
  followUp,
  importing,
  issues,
  mail,
  matching,
  nav,
  network,
  notification,
  offer,
  retentionCase,
  search,
  settings,
  setup,
  signal,
  site,
  siteRequest,
  timeline,
  today,
  user,
  visit,
};
