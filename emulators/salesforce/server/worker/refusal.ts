/** A request that is answered with a status and a sentence for the person who asked. */
export class Refusal extends Error {
    constructor(
        readonly status: number,
        message: string,
    ) {
        super(message);
        this.name = 'Refusal';
    }
}
