/** A Double. Boxed, so that a value of unknown static type is never mistaken for an Integer. */
export class ApexDouble {
    readonly typeName = 'Double';

    constructor(readonly value: number) {}
}
