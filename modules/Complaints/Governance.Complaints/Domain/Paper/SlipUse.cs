namespace Governance.Complaints.Domain.Paper;

/// <summary>The slip on which a case was written down.</summary>
/// <param name="Id">Its id, which becomes that of the case.</param>
/// <param name="Number">Its number as it is printed.</param>
/// <param name="WrittenAt">The time on the paper, UTC.</param>
internal sealed record SlipUse(Guid Id, string Number, DateTime WrittenAt);
