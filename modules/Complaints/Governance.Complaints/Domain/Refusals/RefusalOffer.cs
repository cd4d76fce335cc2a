namespace Governance.Complaints.Domain.Refusals;

/// <summary>How it can go on though something is missing.</summary>
internal enum RefusalOffer
{
    /// <summary>容缺受理: taken in now, the rest handed in later.</summary>
    TakenFirst,

    /// <summary>告知承诺: a written promise instead of the paper.</summary>
    Promised,

    /// <summary>帮办代办: somebody of the hall helps to get it.</summary>
    Helped,
}
