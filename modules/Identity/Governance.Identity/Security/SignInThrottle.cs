using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Governance.Identity.Security;

/// <summary>Slows down an address that fails again and again. Only failures count: a whole hall may sit behind one address.</summary>
internal sealed class SignInThrottle(IOptions<IdentitySettings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<string?> _failures = PartitionedRateLimiter.Create<string?, string>(address =>
        address is null
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = settings.Value.FailuresPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }));

    public bool IsExhausted(string? address) => _failures.GetStatistics(address) is { CurrentAvailablePermits: 0 };

    public void NoteFailure(string? address) => _failures.AttemptAcquire(address).Dispose();

    public void Dispose() => _failures.Dispose();
}
