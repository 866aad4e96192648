import LightningPrimitiveIcon from 'base:lightning/primitiveIcon';
import { getIconPath } from 'lightning/iconUtils';

/** Draws icons from the design system's sprites instead of 3,474 compiled templates. */
export default class SpriteIcon extends LightningPrimitiveIcon {
    get href(): string {
        return super.href || getIconPath(this.iconName ?? '');
    }

    requestIconTemplates(): void {
        // The sprite is an address; nothing has to be loaded first.
    }
}
