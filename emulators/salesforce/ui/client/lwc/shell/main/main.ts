import { createElement } from 'lwc';
import App from 'shell/app';
import { startRouter } from 'shell/router';
import { startToasts } from 'shell/toasts';

startRouter();
startToasts();
document.getElementById('app')?.append(createElement('shell-app', { is: App }));
