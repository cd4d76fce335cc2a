using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Identity.Domain;

/// <summary>A line of the sign-in log. A name that nobody has is the province's to see.</summary>
internal sealed class SignInEntry : Entity<Guid>, IMultiTenant
{
    private const int ShownOfUnknownName = 2;

    private SignInEntry()
    {
    }

    public SignInEntry(Guid id, DateTime at, SignInOutcome outcome, Guid? userId, string userName, string? address)
    {
        Id = id;
        At = at;
        Outcome = outcome;
        UserId = userId;
        // People type their password where the name belongs; a name that nobody has is not written out.
        UserName = userId is null ? $"{userName[..Math.Min(ShownOfUnknownName, userName.Length)]}***" : userName;
        Address = address;
    }

    public Guid? TenantId { get; private set; }

    public DateTime At { get; private set; }

    public SignInOutcome Outcome { get; private set; }

    public Guid? UserId { get; private set; }

    public string UserName { get; private set; } = "";

    public string? Address { get; private set; }
}
