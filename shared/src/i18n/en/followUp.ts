import type { Translated } from '../translated';
import type { followUp as german } from '../de/followUp';

export const followUp: Translated<typeof german> = {
  one: 'Follow-up',
  many: 'Follow-ups',
  schedule: 'Schedule a follow-up',
  scheduled: 'The follow-up has been scheduled.',
  reschedule: 'Move',
  rescheduled: 'The follow-up has been moved.',
  complete: 'Done',
  completed: 'The follow-up is done.',
  cancel: 'Not needed',
  kind: { visit: 'Visit', call: 'Call', mail: 'Mail', task: 'Task' },
  status: { open: 'open', done: 'done', cancelled: 'cancelled' },
  origin: { person: 'by hand', cadence: 'visit cadence', attention: 'early warning' },
  field: { company: 'Company', owner: 'Who?', kind: 'What?', dueOn: 'When?', note: 'Note', contactOn: 'Contact on', outcome: 'Outcome' },
  why: {
    cadence: 'Last contact on {{lastContactOn}}; we visit companies of class {{importance}} every {{months}} months.',
    firstContact: 'Nobody has spoken with this company of class {{importance}} yet.',
    attention: 'The early warning suggests an earlier conversation.',
  },
  nextSteps: 'Next step',
  noNextStep: 'No next step is planned.',
  empty: 'No follow-up is open.',
};
