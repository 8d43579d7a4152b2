import type { Translated } from '../translated';
import type { commitment as german } from '../de/commitment';

export const commitment: Translated<typeof german> = {
  one: 'Promise',
  many: 'Promises',
  add: 'Record a promise',
  added: 'The promise has been recorded.',
  complete: 'Kept',
  completed: 'The promise has been kept.',
  drop: 'Give up',
  dropped: 'The promise has been given up.',
  dropTitle: 'Why is the promise given up?',
  status: { open: 'open', kept: 'kept', dropped: 'given up' },
  field: { text: 'What did we promise?', owner: 'Who takes care of it?', dueOn: 'By when?', note: 'Note', company: 'Company' },
  overdue: 'overdue since {{date}}',
  due: 'by {{date}}',
  empty: 'No promise is open.',
};
