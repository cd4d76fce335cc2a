namespace Governance.Halls.Domain.Duty;

/// <summary>What became of a swap.</summary>
internal enum DutySwapState
{
    /// <summary>Asked for; nothing has changed yet.</summary>
    Asked,

    /// <summary>The other has consented, the days are exchanged.</summary>
    Agreed,

    /// <summary>The other has said no.</summary>
    Refused,

    /// <summary>Taken back by the one who asked.</summary>
    Withdrawn,
}
