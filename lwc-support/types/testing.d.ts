declare namespace jest {
    interface Matchers<R> {
        /** Fails with the accessibility problems that axe finds. */
        toBeAccessible(): Promise<R>;
    }
}
