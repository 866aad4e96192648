/** Classes of the System and Schema namespaces (Apex Reference Guide) that a class of ours must not hide, lower case. */
export const platformClasses: ReadonlySet<string> = new Set(
    (
        'account address answers apexpages approval assert asyncinfo blob boolean bulkapi businesshours callable cases ' +
        'comparable comparator continuation cookie crypto currency custommetadatatype database date datetime decimal ' +
        'describe domain domainparser double emailmessages encodingutil enum eventbus exception externalservicetest ' +
        'fieldset finalizer flow formula formularecalcresult http httpcalloutmock httprequest httpresponse id ideas ' +
        'installhandler integer invocable iterable iterator json jsongenerator jsonparser jsontoken label limits list ' +
        'location logginglevel long map matcher math messaging multistaticresourcecalloutmock network object ' +
        'operationtype orglimit orglimits packageversion pagereference pattern picklistentry platformcache product2 ' +
        'quickaction queueable queueablecontext quiddity reports request requestversion resetpasswordresult ' +
        'restcontext restrequest restresponse sandboxcontext savepoint schedulable schedulablecontext schema search ' +
        'security selectoption set site sobject sobjecttype stacktrace staticresourcecalloutmock string stubprovider ' +
        'system test time timezone transaction trigger triggeroperation type uninstallcontext url user userinfo uuid ' +
        'version webservicecallout xmlstreamreader xmlstreamwriter'
    ).split(/\s+/),
);
