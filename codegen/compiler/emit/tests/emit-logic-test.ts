import type { SourceFile } from 'ts-morph';
import type { LogicCase, LogicExamples } from '../../../examples/logic-examples';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexClass, type ApexMember } from '../../apex';
import { apexIdentifier } from '../../plan/apex-names';
import { pathFrom } from '../../read/read-project';
import { noticeFor } from '../generated-file';
import type { LogicContext } from '../logic/emit-logic-class';
import { Translation } from '../logic/translation';
import { assertEqual } from './assert-equal';
import { outerNames, printValue, type TypeNames } from './print-value';
import { testClass, testMethod } from './test-class';

const unknown: SubsetType = { kind: 'null', nullable: true };

function emitCase(
    example: LogicCase,
    examples: LogicExamples,
    file: SourceFile,
    className: string,
    names: TypeNames,
): ApexMember {
    const declaration = file.getFunctionOrThrow(example.of);
    const args = declaration
        .getParameters()
        .slice(0, example.args.length)
        .map((parameter, index) => printValue(example.args[index], subsetType(parameter.getType()) ?? unknown, names));
    const expected = examples.run(example.of, example.args);
    const returns = names(subsetType(declaration.getReturnType()) ?? unknown);
    return testMethod(example.name, [
        apex.declare(returns, 'actual', apex.call(apex.name(className), example.of, args)),
        ...assertEqual(apex.name('actual'), expected, '', (...path) => apexIdentifier(path.at(-1) ?? '')),
    ]);
}

/** Tests of a file of rules: what its functions give in Node, they must give in Apex. */
export function emitLogicTest(file: SourceFile, examples: LogicExamples, context: LogicContext): ApexClass {
    const className = context.modules.classOf(file) ?? '';
    const translation = new Translation(context.root, context.modules, className, context.sink);
    const names = outerNames(className, (type) => translation.apexTypeOf(type));
    return testClass(
        `${className}Test`,
        `${className} gives what the functions that it is made of give in Node.`,
        noticeFor(`${pathFrom(context.root, file)}\` and \`codegen/examples`),
        examples.cases.map((example) => emitCase(example, examples, file, className, names)),
    );
}
