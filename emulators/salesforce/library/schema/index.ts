/** Registers describes, record methods, custom settings, custom metadata and Security. */
import './address';
import './custom-metadata';
import './custom-settings';
import './describe-field';
import './describe-parts';
import './describe-sobject';
import './security';
import './sobject';
import './sobject-type';

export { SObjectFieldToken, sobjectFieldToken, SObjectTypeToken, sobjectTypeToken } from './tokens';
