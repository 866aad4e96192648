/** The states and territories of India with their letters and the number that a GST number begins with. */

/** A state or territory. */
export interface State {
    readonly code: string;
    readonly gst: string;
    readonly name: string;
}

const states: readonly State[] = [
    { code: 'JK', gst: '01', name: 'Jammu and Kashmir' },
    { code: 'HP', gst: '02', name: 'Himachal Pradesh' },
    { code: 'PB', gst: '03', name: 'Punjab' },
    { code: 'CH', gst: '04', name: 'Chandigarh' },
    { code: 'UK', gst: '05', name: 'Uttarakhand' },
    { code: 'HR', gst: '06', name: 'Haryana' },
    { code: 'DL', gst: '07', name: 'Delhi' },
    { code: 'RJ', gst: '08', name: 'Rajasthan' },
    { code: 'UP', gst: '09', name: 'Uttar Pradesh' },
    { code: 'BR', gst: '10', name: 'Bihar' },
    { code: 'SK', gst: '11', name: 'Sikkim' },
    { code: 'AR', gst: '12', name: 'Arunachal Pradesh' },
    { code: 'NL', gst: '13', name: 'Nagaland' },
    { code: 'MN', gst: '14', name: 'Manipur' },
    { code: 'MZ', gst: '15', name: 'Mizoram' },
    { code: 'TR', gst: '16', name: 'Tripura' },
    { code: 'ML', gst: '17', name: 'Meghalaya' },
    { code: 'AS', gst: '18', name: 'Assam' },
    { code: 'WB', gst: '19', name: 'West Bengal' },
    { code: 'JH', gst: '20', name: 'Jharkhand' },
    { code: 'OD', gst: '21', name: 'Odisha' },
    { code: 'CG', gst: '22', name: 'Chhattisgarh' },
    { code: 'MP', gst: '23', name: 'Madhya Pradesh' },
    { code: 'GJ', gst: '24', name: 'Gujarat' },
    { code: 'DN', gst: '26', name: 'Dadra and Nagar Haveli and Daman and Diu' },
    { code: 'MH', gst: '27', name: 'Maharashtra' },
    { code: 'KA', gst: '29', name: 'Karnataka' },
    { code: 'GA', gst: '30', name: 'Goa' },
    { code: 'LD', gst: '31', name: 'Lakshadweep' },
    { code: 'KL', gst: '32', name: 'Kerala' },
    { code: 'TN', gst: '33', name: 'Tamil Nadu' },
    { code: 'PY', gst: '34', name: 'Puducherry' },
    { code: 'AN', gst: '35', name: 'Andaman and Nicobar Islands' },
    { code: 'TS', gst: '36', name: 'Telangana' },
    { code: 'AP', gst: '37', name: 'Andhra Pradesh' },
    { code: 'LA', gst: '38', name: 'Ladakh' },
    { code: 'OT', gst: '97', name: 'Other Territory' },
];

function same(left: string, right: string): boolean {
    return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/**
 * The letters of a state by its name, letters or GST number; null when India has no such state.
 * @param text what an address says
 */
export function stateCodeOf(text: string): string | null {
    return (
        states.find((state) => same(state.code, text) || same(state.name, text) || state.gst === text.trim())?.code ??
        null
    );
}

/**
 * The letters of a state by the number that GST numbers begin with.
 * @param gst two digits
 */
export function stateOfGstCode(gst: string): string | null {
    return states.find((state) => state.gst === gst)?.code ?? null;
}

/**
 * The name of a state by its letters; what is no state stays as it is.
 * @param code two letters
 */
export function stateName(code: string): string {
    return states.find((state) => state.code === code)?.name ?? code;
}
