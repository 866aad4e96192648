/** The running user as Apex can ask about them (UserInfo); a copy of the record at the start of the transaction. */
export interface UserDetails {
    readonly id: string;
    readonly username: string;
    readonly firstName: string | null;
    readonly lastName: string;
    readonly name: string;
    readonly email: string;
    readonly profileId: string | null;
    readonly roleId: string | null;
    readonly userType: string;
    /** IANA name. */
    readonly timeZone: string;
    /** `en_US` */
    readonly locale: string;
    readonly language: string;
    readonly currency: string | null;
    readonly isActive: boolean;
}
