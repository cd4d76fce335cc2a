namespace Governance.Halls.Contracts;

/// <summary>Reckons the chains of duty facts again, over all halls of all tenants.</summary>
public interface IDutyChainVerification
{
    /// <summary>Reads every fact and every settled day; changes nothing.</summary>
    Task<DutyChainReport> VerifyAsync(CancellationToken cancellationToken);
}

/// <summary>What the chains look like.</summary>
/// <param name="Halls">How many halls have a chain.</param>
/// <param name="Facts">How many facts were read.</param>
/// <param name="Broken">The halls whose chain does not hold, in the order of their codes.</param>
public sealed record DutyChainReport(int Halls, long Facts, IReadOnlyList<BrokenDutyChain> Broken);

/// <summary>A chain in which something was changed, taken out, put in or moved.</summary>
/// <param name="HallCode">The hall's code.</param>
/// <param name="FirstBadDay">The first day in China that cannot be trusted any more.</param>
public sealed record BrokenDutyChain(string HallCode, DateOnly FirstBadDay);
