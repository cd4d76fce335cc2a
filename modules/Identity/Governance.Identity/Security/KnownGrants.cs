using Governance.Kernel.Caching;

namespace Governance.Identity.Security;

/// <summary>How each unit's grants depart from the defaults, kept for a moment: each request asks. The empty id stands for the province.</summary>
internal sealed class KnownGrants(TimeProvider time)
    : Known<Guid, IReadOnlyDictionary<(string Role, string Permission), bool>>(time, KeptFor)
{
    /// <summary>For how long another host's change may go unseen.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);
}
