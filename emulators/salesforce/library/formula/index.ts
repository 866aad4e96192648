import './formula-builder';
import './recalculate';
