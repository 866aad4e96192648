import type { Checker } from './foreign-checkers';

/** A line that a foreign checker names and we do not. */
export interface LineDifference {
    readonly by: Checker;
    readonly file: string;
    readonly reason: string;
}

const crash = 'what follows from a syntax error is not reported: the platform names the first only';
const returns = 'apex-ls names the declaration, the platform the end of the body that lacks the return';

/** Refused by both, on other lines. */
export const otherLines: readonly LineDifference[] = [
    { by: 'apex-ls', file: 'BadEscape.cls', reason: crash },
    { by: 'apex-ls', file: 'DoWithoutBraces.cls', reason: crash },
    { by: 'apex-ls', file: 'InterfaceMethodWithBody.cls', reason: crash },
    { by: 'apex-ls', file: 'MultiLineString.cls', reason: crash },
    { by: 'apex-ls', file: 'MissingReturn.cls', reason: returns },
    { by: 'apex-ls', file: 'MissingReturnInBranch.cls', reason: returns },
    { by: 'apex-ls', file: 'MissingReturnInGetter.cls', reason: returns },
    {
        by: 'apex-ls',
        file: 'PropertyTwoGetters.cls',
        reason: 'apex-ls names the property, jorje and we the second getter',
    },
    { by: 'apex-ls', file: 'SwitchDuplicateValue.cls', reason: 'apex-ls names the switch, we the value' },
    {
        by: 'apex-ls',
        file: 'SwitchTypeOfOther.cls',
        reason: 'apex-ls refuses every concrete record as the subject of a switch, we the type that cannot match it',
    },
];

/** Mistakes that we refuse and neither of the others does: what the refusal rests on, and where it is met. */
export const onlyOurs: readonly { readonly reason: string; readonly files: readonly string[] }[] = [
    {
        reason: 'apex-ls does not look into SOQL; the platform resolves fields and relationships, types of literals and binds',
        files: [
            'SoqlDuplicateField.cls',
            'SoqlGroupWithoutAggregate.cls',
            'SoqlLikeOnNumber.cls',
            'SoqlUnknownChild.cls',
            'SoqlUnknownField.cls',
            'SoqlUnknownOrderField.cls',
            'SoqlUnknownParent.cls',
            'SoqlUnknownWhereField.cls',
            'SoqlWrongBindType.cls',
            'SoqlWrongLiteralType.cls',
            'UpsertWrongKey.cls',
        ],
    },
    {
        reason: 'apex-ls does not check access from another class (Apex Developer Guide, "Access Modifiers")',
        files: [
            'PrivateFieldOfOther.cls',
            'PrivateMethodOfOther.cls',
            'PrivateSetterOfOther.cls',
            'PrivateTypeOfOther.cls',
            'ProtectedMethodOfOther.cls',
        ],
    },
    {
        reason: 'apex-ls does not check the methods of an abstract class ("Class must implement the abstract method")',
        files: ['AbstractNotImplemented.cls', 'AbstractSuperCall.cls'],
    },
    {
        reason: 'apex-ls overflows its stack on a class that extends itself ("Circular definition")',
        files: ['ExtendsItself.cls'],
    },
    {
        reason: "a rule of API version 65 (Winter '26 release notes), newer than apex-ls",
        files: ['AbstractNotVisible65.cls'],
    },
    {
        reason: 'apex-ls does not check what annotations demand (Apex Developer Guide, "Annotations")',
        files: [
            'AuraEnabledOverload.cls',
            'FutureNotStatic.cls',
            'FutureReturns.cls',
            'FutureTakesRecord.cls',
            'InvocableNotList.cls',
            'InvocableNotStatic.cls',
            'RestNotGlobal.cls',
            'TestMethodOutsideTestClass.cls',
            'TestReturns.cls',
            'TestSetupWithParameter.cls',
            'TestWithParameter.cls',
            'TwoInvocables.cls',
            'UnknownAnnotation.cls',
            'WebserviceNotStatic.cls',
        ],
    },
    {
        reason: 'apex-ls does not check casts and instanceof ("Incompatible types since an instance of … is never …"; "Using the instanceof Keyword")',
        files: [
            'CastAccountToContact.cls',
            'CastIntegerToString.cls',
            'CastListToSet.cls',
            'CastStringToInteger.cls',
            'CastUnrelated.cls',
            'InstanceOfAlwaysTrue.cls',
            'InstanceOfImpossible.cls',
            'InstanceOfUnrelatedClass.cls',
        ],
    },
    {
        reason: 'apex-ls converts more than the platform ("Illegal assignment from … to …"; for sets salesforce.stackexchange.com/questions/145428)',
        files: [
            'AssignRecordConstructorWrongType.cls',
            'AssignSObjectToAccount.cls',
            'AssignSetOfAccounts.cls',
            'AssignVoid.cls',
            'TernaryConditionNotBoolean.cls',
        ],
    },
    {
        reason: 'apex-ls gives a warning or nothing for what cannot be assigned or read ("Expression cannot be assigned", "Final members can only be assigned …")',
        files: [
            'AssignToLiteral.cls',
            'FinalFieldAssigned.cls',
            'FinalLocalAssigned.cls',
            'FinalParameterAssigned.cls',
            'NullSafeAssign.cls',
            'PropertyWithoutGetter.cls',
            'PropertyWithoutSetter.cls',
            'StaticFinalAssigned.cls',
        ],
    },
    {
        reason: 'apex-ls does not tell static from instance members here ("… cannot be referenced from a non static context", "… of a top level type")',
        files: [
            'StaticCallOnInstance.cls',
            'StaticFieldOnInstance.cls',
            'StaticMethodInInner.cls',
            'VirtualStatic.cls',
        ],
    },
    {
        reason: 'apex-ls does not check constructor calls ("Call to \'super()\' must be the first statement …", "Constructor not defined")',
        files: ['MissingSuperConstructor.cls', 'SuperCallOutsideConstructor.cls', 'ThisCallNotFirst.cls'],
    },
    {
        reason: 'apex-ls gives a warning or nothing for these names that occur twice ("Duplicate field", "Duplicate variable", "Exception type already caught")',
        files: [
            'CatchAfterGeneral.cls',
            'CatchTwice.cls',
            'CatchVariableHidden.cls',
            'DuplicateEnumConstant.cls',
            'DuplicateField.cls',
            'DuplicateFieldAndProperty.cls',
        ],
    },
    {
        reason: 'grammar that both others read and the platform refuses later ("Type parameters are not supported", "Declarations can only have one scope", "Unreachable statement", "Trigger Usage Before Undelete is not supported")',
        files: [
            'BeforeUndelete.trigger',
            'OwnGeneric.cls',
            'TwoAccessModifiers.cls',
            'UnreachableAfterEndlessLoop.cls',
        ],
    },
];
