export type { CompileProblem, UnsupportedMember } from './compile-result';
export type { CompiledProgram, CompiledProject } from './compiled-project';
export type { CompiledUnit } from './compiled-unit';
export type {
    AnnotationInfo,
    ClassInfo,
    ConstructorInfo,
    CoverageInfo,
    MemberInfo,
    MethodInfo,
    ParameterInfo,
    Program,
    SharingKeyword,
    StubHandler,
    TriggerEvent,
    TriggerInfo,
} from './program';
export { compileProject } from './compile-project';
export { AnonymousCompileError, compileAnonymous, type AnonymousProgram } from './compile-anonymous';
export { loadProgram } from './load-program';
