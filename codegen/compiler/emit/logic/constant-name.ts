/** `longestDelay` is `LONGEST_DELAY` in Apex. */
export function constantName(name: string): string {
    return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
