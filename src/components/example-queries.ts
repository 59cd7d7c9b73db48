import { currentPortal } from '../portal.ts';
import { publicRecords } from './public-records.ts';

const MOST = 4;

/** Words worth trying in the search: official terms and topics that stand in the title of a public policy, and the newest document number. */
export function exampleQueries(): string[] {
  const { archive } = currentPortal();
  const policies = publicRecords('policy');
  const terms = [
    ...new Set([...Object.values(archive.lists.terms.synonyms), ...archive.topics.map(({ name }) => name)]),
  ];
  const found = terms.filter((term) => policies.some(({ title }) => title?.includes(term))).slice(0, MOST);
  const number = policies.find(({ documentNumber }) => documentNumber)?.documentNumber;
  return number ? [...found, number] : found;
}
