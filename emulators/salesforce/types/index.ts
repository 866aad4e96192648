export type {
    PlatformConstructorInfo,
    PlatformFieldInfo,
    PlatformMethodInfo,
    PlatformParameter,
    PlatformTypeInfo,
    TypeTables,
} from './platform-type-info';
export { loadTypeTables } from './load-type-tables';
