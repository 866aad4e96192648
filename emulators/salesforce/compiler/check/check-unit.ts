import { isUnsupportedObject } from '../../metadata/standard/unsupported-objects';
import type { UnitDeclaration } from '../declare/declarations';
import { forEachClass } from '../declare/resolve-headers';
import type { TypeSpace } from '../types/type-space';
import { checkAnnotations } from './check-annotations';
import { checkDuplicates } from './check-duplicates';
import { checkInheritance } from './check-inheritance';
import { checkModifiers } from './check-modifiers';
import { checkNames } from './check-names';

/** Rules on declarations, as opposed to bodies. */
export function checkUnit(unit: UnitDeclaration, space: TypeSpace): void {
    forEachClass(unit.main, (declaration) => {
        checkNames(declaration);
        checkDuplicates(declaration);
        checkInheritance(declaration, space);
        checkModifiers(declaration);
        checkAnnotations(declaration);
    });
    const { trigger } = unit;
    if (trigger && !space.model.findObject(trigger.object)) {
        if (isUnsupportedObject(trigger.object)) unit.log.addGap(trigger.objectNode, `object ${trigger.object}`);
        else unit.log.add(trigger.objectNode, `SObject type does not exist: ${trigger.object}`);
    }
}
