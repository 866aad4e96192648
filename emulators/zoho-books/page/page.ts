import type { Books } from '../core/books';
import type { ControlAnswer } from '../http/control';

/** Answers everything outside the API: the web page of the books. */
export function answerPage(
    books: Books,
    method: string,
    url: string,
    _body: string,
    _headers: Readonly<Record<string, string>>,
): ControlAnswer {
    const name = books.state.organization.name;
    if (method === 'GET' && url === '/')
        return { status: 200, type: 'text/html;charset=UTF-8', body: `<h1>${name}</h1>` };
    return { status: 404, type: 'text/plain', body: 'Not Found' };
}
