namespace Governance.Halls.Domain.Duty;

/// <summary>A fact as it stands in a hall's chain.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Hash">The hash that stands beside it.</param>
internal sealed record DutyChainLink(DutyFactContent Content, string Hash);
