import type { Translated } from '../translated';
import type { setup as german } from '../de/setup';

export const setup: Translated<typeof german> = {
  title: 'Set up Ortstreu',
  sentence: 'Fill this in once and your office can work.',
  doneTitle: 'Ortstreu is already set up',
  doneText: 'Sign in to go on.',
  code: { title: 'One-time code', label: 'One-time code', hint: 'It stands in the window in which Ortstreu was started.' },
  agency: {
    title: 'Your office',
    name: 'Name of the office',
    namePlaceholder: 'Economic Development Sampletown',
    federalState: 'Federal state',
    federalStateHint: 'The public holidays follow it.',
  },
  administrator: { title: 'First account (administration)', name: 'First and last name', email: 'E-mail address', password: 'Password', passwordHint: 'At least 12 characters.' },
  content: {
    title: 'What would you like to begin with?',
    empty: 'Begin empty',
    emptyHint: 'You import your companies from a table or enter them one by one.',
    sample: 'With a sample town',
    sampleHint: 'About 300 invented companies with visits, signals, cases, sites and requests, each marked as a sample.',
  },
  submit: 'Set up and start',
  working: 'Setting up Ortstreu …',
  workingSample: 'The sample town is being built. This can take up to a minute.',
  federalStates: {
    BW: 'Baden-Württemberg', BY: 'Bavaria', BE: 'Berlin', BB: 'Brandenburg', HB: 'Bremen', HH: 'Hamburg', HE: 'Hesse', MV: 'Mecklenburg-Western Pomerania',
    NI: 'Lower Saxony', NW: 'North Rhine-Westphalia', RP: 'Rhineland-Palatinate', SL: 'Saarland', SN: 'Saxony', ST: 'Saxony-Anhalt', SH: 'Schleswig-Holstein', TH: 'Thuringia',
  },
};
