/** A trigger's code threw: the DML that fired it fails with this message for every record of the chunk. */
export class TriggerFailure extends Error {
    /**
     * @param event as the platform names it: `BeforeInsert`
     * @param cause the Apex exception
     * @param message `Name: execution of BeforeInsert`, then what caused it
     */
    constructor(
        readonly triggerName: string,
        readonly event: string,
        override readonly cause: unknown,
        message: string,
    ) {
        super(message);
        this.name = 'TriggerFailure';
    }
}
