export * from './machinery';
export * from './options';
export * from './report';
export * from './run';
export * from './watch';
