import { invalidField } from '../../core/api-error';
import { any, choice, objects, required, text } from '../../core/body-schema';
import { objectsOf, textOf, type JsonObject } from '../../core/json';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { WorkflowRecord } from '../../state/reference-records';

const ENTITIES = ['invoice', 'customer_payment', 'contact', 'item', 'creditnote'] as const;

/** The shapes of `rule_type` and `actions` are [model]: Zoho's were not found. */
const workflowBody = {
    workflow_name: required(text(100)),
    entity: required(choice(...ENTITIES)),
    rule_type: required(choice('created', 'edited', 'created_or_edited', 'deleted')),
    actions: required(objects({ action_type: choice('webhook'), webhook_id: required(text(50)) })),
    description: any,
};

const path = '/settings/workflows';

/** `/settings/workflows`: rules that call webhooks. Criteria are not emulated. */
export const workflowRoutes: readonly Route[] = [
    {
        method: 'GET',
        path,
        scope: ['settings', 'READ'],
        handle: ({ kernel }) => ({ data: { workflows: [...kernel.state.workflows.values()].map(workflowView) } }),
    },
    { method: 'POST', path, scope: ['settings', 'CREATE'], handle: createWorkflow },
    {
        method: 'GET',
        path: `${path}/:workflow_id`,
        scope: ['settings', 'READ'],
        handle: (call) => ({ data: { workflow: workflowView(workflowOf(call)) } }),
    },
    { method: 'PUT', path: `${path}/:workflow_id`, scope: ['settings', 'UPDATE'], handle: updateWorkflow },
    {
        method: 'DELETE',
        path: `${path}/:workflow_id`,
        scope: ['settings', 'DELETE'],
        handle: (call) => {
            call.kernel.state.workflows.delete(workflowOf(call).workflow_id);
            return plain('The workflow has been deleted.');
        },
    },
    { method: 'POST', path: `${path}/:workflow_id/active`, scope: ['settings', 'CREATE'], handle: setStatus('active') },
    {
        method: 'POST',
        path: `${path}/:workflow_id/inactive`,
        scope: ['settings', 'CREATE'],
        handle: setStatus('inactive'),
    },
];

function workflowOf({ kernel, params }: Call): WorkflowRecord {
    return kernel.find(kernel.state.workflows, params['workflow_id'], 'Workflow');
}

function createWorkflow(call: Call): Reply {
    const { kernel } = call;
    if (!kernel.switches.get('workflow_rules')) throw invalidField('rule_type');
    const body = call.body(workflowBody);
    const actions = readActions(call, body);
    const workflow: WorkflowRecord = {
        workflow_id: kernel.newId(),
        workflow_name: textOf(body, 'workflow_name'),
        entity: textOf(body, 'entity'),
        rule_type: textOf(body, 'rule_type'),
        status: 'active',
        actions,
        webhook_ids: actions.map((action) => textOf(action, 'webhook_id')),
    };
    kernel.state.workflows.set(workflow.workflow_id, workflow);
    const message = 'The workflow has been created.';
    return { message, created: workflow.workflow_id, data: { workflow: workflowView(workflow) } };
}

function updateWorkflow(call: Call): Reply {
    const workflow = workflowOf(call);
    const body = call.body(workflowBody, 'partial');
    if (body['actions'] !== undefined) {
        workflow.actions = readActions(call, body);
        workflow.webhook_ids = workflow.actions.map((action) => textOf(action, 'webhook_id'));
    }
    for (const key of ['workflow_name', 'entity', 'rule_type'] as const) {
        if (body[key] !== undefined) workflow[key] = textOf(body, key);
    }
    return { message: 'The workflow has been updated.', data: { workflow: workflowView(workflow) } };
}

function readActions({ kernel }: Call, body: JsonObject): readonly JsonObject[] {
    const actions = objectsOf(body, 'actions');
    for (const action of actions) kernel.find(kernel.state.webhooks, textOf(action, 'webhook_id'), 'Webhook');
    return actions;
}

function setStatus(status: 'active' | 'inactive') {
    return (call: Call): Reply => {
        workflowOf(call).status = status;
        return plain(`The workflow has been marked as ${status}.`);
    };
}

function workflowView(workflow: WorkflowRecord): JsonObject {
    const { webhook_ids: _ids, ...fields } = workflow;
    return fields;
}
