export * from './contracts';
export { createManualClock, createSystemClock, type Clock, type ManualClock } from './clock';
export { createSeededRandom, type RandomSource } from './random';
export {
    NetworkFailure,
    noNetwork,
    type Network,
    type NetworkFailureKind,
    type NetworkRequest,
    type NetworkResponse,
} from './network/network';
export { createOrg } from './org';
export {
    findRace,
    printOverlap,
    runOverlapped,
    type OverlapRun,
    type OverlappingWork,
    type OverlapScenario,
} from './overlap';
