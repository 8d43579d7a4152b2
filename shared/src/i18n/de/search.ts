export const search = {
  groups: { company: 'Unternehmen', contact: 'Ansprechpartner', case: 'Fälle', request: 'Anfragen', site: 'Flächen', visit: 'Besuche' },
};
