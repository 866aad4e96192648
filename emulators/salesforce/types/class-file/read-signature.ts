/** A Java type as its signature says it. */
export type JavaType =
    | { readonly kind: 'class'; readonly name: string; readonly args: readonly JavaType[] }
    | { readonly kind: 'variable'; readonly name: string }
    | { readonly kind: 'primitive'; readonly name: string }
    | { readonly kind: 'array'; readonly element: JavaType };

export interface MethodSignature {
    readonly parameters: readonly JavaType[];
    readonly result: JavaType;
}

export interface ClassSignature {
    readonly typeParameters: readonly string[];
    readonly superclass: JavaType;
    readonly interfaces: readonly JavaType[];
}

/** Recursive descent over the grammar of JVMS 4.7.9.1; descriptors (4.3) are a subset of it. */
class SignatureReader {
    private at = 0;
    constructor(private readonly text: string) {}

    method(): MethodSignature {
        this.typeParameters();
        this.expect('(');
        const parameters: JavaType[] = [];
        while (this.text[this.at] !== ')') parameters.push(this.type());
        this.at++;
        return { parameters, result: this.type() };
    }

    class(): ClassSignature {
        const typeParameters = this.typeParameters();
        const superclass = this.type();
        const interfaces: JavaType[] = [];
        while (this.at < this.text.length) interfaces.push(this.type());
        return { typeParameters, superclass, interfaces };
    }

    type(): JavaType {
        const start = this.text[this.at++];
        if (start === 'L') return this.classType();
        if (start === 'T') return { kind: 'variable', name: this.until(';') };
        if (start === '[') return { kind: 'array', element: this.type() };
        if (start === '*') return { kind: 'class', name: 'java/lang/Object', args: [] };
        if (start === '+' || start === '-') return this.type();
        return { kind: 'primitive', name: start ?? '' };
    }

    private classType(): JavaType {
        let name = '';
        let args: JavaType[] = [];
        for (;;) {
            const next = this.text[this.at++];
            if (next === ';') return { kind: 'class', name, args };
            if (next === undefined) throw new Error(`signature ends early: ${this.text}`);
            if (next === '.') name += '$';
            else if (next === '<') args = this.typeArguments();
            else name += next;
        }
    }

    private typeArguments(): JavaType[] {
        const args: JavaType[] = [];
        while (this.text[this.at] !== '>') args.push(this.type());
        this.at++;
        return args;
    }

    private typeParameters(): string[] {
        const names: string[] = [];
        if (this.text[this.at] !== '<') return names;
        this.at++;
        while (this.text[this.at] !== '>') {
            names.push(this.until(':'));
            if (this.text[this.at] !== ':') this.type();
            while (this.text[this.at] === ':') {
                this.at++;
                this.type();
            }
        }
        this.at++;
        return names;
    }

    private until(end: string): string {
        const stop = this.text.indexOf(end, this.at);
        const part = this.text.slice(this.at, stop);
        this.at = stop + 1;
        return part;
    }

    private expect(char: string): void {
        if (this.text[this.at++] !== char) throw new Error(`'${char}' expected in signature ${this.text}`);
    }
}

/** `(TK;TV;)TV;` → parameters and result. Takes a descriptor as well. */
export function readMethodSignature(text: string): MethodSignature {
    return new SignatureReader(text).method();
}

/** `<T:Ljava/lang/Object;>Ljava/lang/Object;Lns/Iterable<TT;>;` → type parameters, superclass, interfaces. */
export function readClassSignature(text: string): ClassSignature {
    return new SignatureReader(text).class();
}

/** `Lns/List<Lns/String;>;` → a type. Takes a descriptor as well. */
export function readTypeSignature(text: string): JavaType {
    return new SignatureReader(text).type();
}
