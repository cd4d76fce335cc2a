namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the duty roster's rules that can say no.</summary>
public static class DutyErrorCodes
{
    /// <summary>A leader must be named.</summary>
    public const string LeaderRequired = "Halls:DutyLeaderRequired";

    /// <summary>A day must be named.</summary>
    public const string DayRequired = "Halls:DutyDayRequired";

    /// <summary>A reason must be given.</summary>
    public const string ReasonRequired = "Halls:DutyReasonRequired";

    /// <summary>Nobody of the hall has this work number on that day.</summary>
    public const string NotOfHall = "Halls:DutyNotOfHall";

    /// <summary>The person is in the row already.</summary>
    public const string AlreadyLeader = "Halls:DutyAlreadyLeader";

    /// <summary>The person is not in the row of the hall on that day.</summary>
    public const string NotInRow = "Halls:DutyNotInRow";

    /// <summary>A place in the row is a number from 1 to 99.</summary>
    public const string OrderOutOfRange = "Halls:DutyOrderOutOfRange";

    /// <summary>The hall has no leader in its row in these days.</summary>
    public const string NoLeaders = "Halls:DutyNoLeaders";

    /// <summary>A quarter is written as year and number: 2027Q1.</summary>
    public const string QuarterUnknown = "Halls:DutyQuarterUnknown";

    /// <summary>All days of the quarter lie in the past.</summary>
    public const string QuarterIsOver = "Halls:DutyQuarterIsOver";

    /// <summary>No days off are known for the year.</summary>
    public const string YearUnknown = "Halls:DutyYearUnknown";

    /// <summary>What was shown before it was confirmed is no longer what would be done.</summary>
    public const string PreviewOutdated = "Halls:DutyPreviewOutdated";

    /// <summary>More days than are given in one answer, or than a leave lasts.</summary>
    public const string SpanTooLong = "Halls:DutySpanTooLong";

    /// <summary>A leave that has ended changes nothing any more.</summary>
    public const string LeaveIsOver = "Halls:DutyLeaveIsOver";

    /// <summary>The person is on leave on that day.</summary>
    public const string LeaderAway = "Halls:DutyLeaderAway";

    /// <summary>The day is over, or its fact is written.</summary>
    public const string DayOver = "Halls:DutyDayOver";

    /// <summary>The person has the day already.</summary>
    public const string SamePerson = "Halls:DutySamePerson";

    /// <summary>The account is not linked to anybody of the hall book.</summary>
    public const string AccountNotLinked = "Halls:DutyAccountNotLinked";

    /// <summary>A swap happens only with the consent of the one who is asked; nobody else consents for him.</summary>
    public const string SwapNeedsConsent = "Halls:SwapNeedsConsent";

    /// <summary>Only one's own day can be given away, and only the one who asked takes it back.</summary>
    public const string SwapNotOwn = "Halls:SwapNotOwn";

    /// <summary>Both days belong to the same person.</summary>
    public const string SwapWithOneself = "Halls:SwapWithOneself";

    /// <summary>Only days after today are exchanged.</summary>
    public const string SwapDayPast = "Halls:SwapDayPast";

    /// <summary>Nobody is planned for the day.</summary>
    public const string SwapDayUnplanned = "Halls:SwapDayUnplanned";

    /// <summary>One of the two is on leave on the day that he would take over.</summary>
    public const string SwapOntoLeave = "Halls:SwapOntoLeave";

    /// <summary>The day waits for the answer to another swap.</summary>
    public const string SwapPending = "Halls:SwapPending";

    /// <summary>The swap has been answered or taken back.</summary>
    public const string SwapDecided = "Halls:SwapDecided";

    /// <summary>One of the days has been given to somebody else since the swap was asked for.</summary>
    public const string SwapDaysChanged = "Halls:SwapDaysChanged";
}
