import type { Translated } from '../translated';
import type { today as german } from '../de/today';

export const today: Translated<typeof german> = {
  title: 'Today',
  sentence: '{{day}} – this needs somebody today.',
  mine: 'For me',
  office: 'Whole office',
  due: 'Due now',
  case: 'Case',
  caseNoStep: 'No next step is planned.',
  caseStepDue: '{{title}} – due {{when}}',
  nothingTitle: 'Nothing is due today.',
  nothingText: 'Time for a visit? These companies would be worth it:',
  nothingAtAll: 'As soon as there are companies, this page shows who waits for you.',
  news: 'New',
  signalsWaiting_one: '{{count}} signal waits for a decision',
  signalsWaiting_other: '{{count}} signals wait for a decision',
  decide: 'Review signals',
  urgent: 'Urgent',
  noNews: 'Nothing new.',
  commitments: 'Promises',
  noCommitments: 'No promise in the next two weeks.',
  requests: 'Requests with a clock',
  noRequests: 'No request waits for a first answer.',
  clock: { running: 'answer due {{at}}', overdue: 'overdue since {{at}}', inTime: 'answered in time', late: 'answered late' },
  clockLabel: 'time passed until the first answer',
  visit: 'Record visit',
};
