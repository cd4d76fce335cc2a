namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules about mediation sessions (疑难调处).</summary>
public static class MediationErrorCodes
{
    /// <summary>The case has been answered, closed or withdrawn; nobody is called together about it any more.</summary>
    public const string CaseEnded = "Complaints:MediationCaseEnded";

    /// <summary>A session about the case is to come already.</summary>
    public const string AlreadyCalled = "Complaints:MediationAlreadyCalled";

    /// <summary>The session stands where this cannot be done.</summary>
    public const string NotInThisState = "Complaints:MediationNotInThisState";

    /// <summary>A session is not held on a day gone by.</summary>
    public const string DayPast = "Complaints:MediationDayPast";

    /// <summary>A session is held within a year.</summary>
    public const string DayTooFar = "Complaints:MediationDayTooFar";

    /// <summary>Nobody is called.</summary>
    public const string NobodyCalled = "Complaints:MediationNobodyCalled";

    /// <summary>More are called than fit around a table.</summary>
    public const string TooManyCalled = "Complaints:MediationTooManyCalled";

    /// <summary>A session needs something to talk about.</summary>
    public const string AgendaMissing = "Complaints:MediationAgendaMissing";

    /// <summary>More points than a session can have.</summary>
    public const string AgendaTooLong = "Complaints:MediationAgendaTooLong";

    /// <summary>Nobody can have come before the day of the session.</summary>
    public const string NotYet = "Complaints:MediationNotYet";

    /// <summary>Of somebody who was called it is not noted whether he came.</summary>
    public const string AttendanceMissing = "Complaints:MediationAttendanceMissing";

    /// <summary>Whoever did not come had a reason.</summary>
    public const string AbsenceReasonMissing = "Complaints:MediationAbsenceReasonMissing";

    /// <summary>It is noted who came for whoever was called, by name and role.</summary>
    public const string AttendeeMissing = "Complaints:MediationAttendeeMissing";

    /// <summary>A session to which nobody came agrees on nothing.</summary>
    public const string NobodyCame = "Complaints:MediationNobodyCame";

    /// <summary>What was said on a point is not noted.</summary>
    public const string MinutesMissing = "Complaints:MediationMinutesMissing";

    /// <summary>Something is noted of a point or of somebody that the session does not have.</summary>
    public const string NotOfTheSession = "Complaints:MediationNotOfTheSession";

    /// <summary>Nothing is noted on the sheet.</summary>
    public const string NothingNoted = "Complaints:MediationNothingNoted";

    /// <summary>A promise is kept within some working days.</summary>
    public const string DaysOutOfRange = "Complaints:MediationDaysOutOfRange";

    /// <summary>Nobody promises for a department that did not come.</summary>
    public const string OwnerAbsent = "Complaints:MediationOwnerAbsent";

    /// <summary>More promises than one session can have.</summary>
    public const string TooManyCommitments = "Complaints:MediationTooManyCommitments";

    /// <summary>What was promised at a session is not returned.</summary>
    public const string CommitmentIsKept = "Complaints:MediationCommitmentIsKept";
}
