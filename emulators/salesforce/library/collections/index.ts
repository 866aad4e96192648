export { ApexCollection } from './apex-collection';
export { ApexList } from './apex-list';
export { ApexMap } from './apex-map';
export { ApexSet } from './apex-set';
export { isSameKey } from './key-table';
