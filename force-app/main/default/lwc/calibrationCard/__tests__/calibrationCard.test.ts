import calibrate from '@salesforce/apex/MoneySetupController.calibrate';
import saveSettings from '@salesforce/apex/MoneySetupController.saveSettings';
import type { MoneySetup } from 'bookbridge/views';
import CalibrationCard from 'c/calibrationCard';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { calibrationResult, moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.calibrate', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.probe', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.saveSettings', () => ({ default: jest.fn() }), { virtual: true });

const calibrateMock = calibrate as unknown as jest.Mock;
const saveMock = saveSettings as unknown as jest.Mock;
const show = (setup: MoneySetup) => render('c-calibration-card', CalibrationCard, { setup });

describe('c-calibration-card', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('tells the calls before, and that it runs', async () => {
        calibrateMock.mockResolvedValue(52);
        const element = await show(moneySetup());
        expect(part(element, 'forecast')!.textContent).toContain('c.Calibrate_Forecast');
        expect(part(element, 'never')).not.toBeNull();
        part(element, 'calibrate')!.click();
        await settled();
        expect(part(element, 'calibrating')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('shows what was found beside what holds, and takes it over', async () => {
        saveMock.mockResolvedValue(null);
        const element = await show(moneySetup({ calibration: calibrationResult() }));
        expect(element.shadowRoot!.querySelectorAll('[data-id="setting"]')).toHaveLength(2);
        expect(part(element, 'setting')!.textContent).toContain('c.Setting_Tax_Rounding_Item_Level');
        expect(part(element, 'unexplained')!.textContent).toContain('INV-000007');
        part(element, 'take')!.click();
        await settled();
        expect(saveMock).toHaveBeenCalledWith(expect.objectContaining({ settings: '{"tax_rounding":"item_level"}' }));
        await expect(element).toBeAccessible();
    });

    it('offers nothing to take where it holds already', async () => {
        const element = await show(moneySetup({ calibration: calibrationResult({ isNews: false, unexplained: [] }) }));
        expect(part(element, 'take')).toBeNull();
        expect(part(element, 'in-force')).not.toBeNull();
    });

    it('probes with drafts in an organisation for tests only', async () => {
        const real = await show(moneySetup());
        expect((part(real, 'probe') as unknown as { disabled: boolean }).disabled).toBe(true);
        const test = await show(moneySetup({ isTest: true }));
        expect((part(test, 'probe') as unknown as { disabled: boolean }).disabled).toBe(false);
    });
});
