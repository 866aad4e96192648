/** CPU time model: compiled statements that count as one millisecond. */
export const statementsPerMs = 1_000;
