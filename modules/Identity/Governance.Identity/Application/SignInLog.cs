using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Application;

/// <summary>Writes and reads the sign-in log of the current unit.</summary>
internal sealed class SignInLog(GovernanceIdentityDbContext db, IGuidGenerator guids, TimeProvider time, IHttpContextAccessor http)
{
    public const int PageSize = 100;

    public string? Address => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    public async Task RecordAsync(SignInOutcome outcome, Guid? userId, string userName, CancellationToken cancellationToken)
    {
        var name = userName.Length > UserNameRules.MaxLength ? userName[..UserNameRules.MaxLength] : userName;
        db.Add(new SignInEntry(guids.Create(), time.UtcDateTime(), outcome, userId, name, Address));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The newest lines, or those older than a given line.</summary>
    public async Task<IReadOnlyList<SignInLine>> ListAsync(Guid? olderThan, CancellationToken cancellationToken)
    {
        var lines = db.SignIns.AsNoTracking();
        if (olderThan is { } id && await lines.FirstOrDefaultAsync(e => e.Id == id, cancellationToken) is { } last)
        {
            lines = lines.Where(e => e.At < last.At || (e.At == last.At && e.Id.CompareTo(last.Id) < 0));
        }

        return await lines.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(PageSize)
            .Select(e => new SignInLine(e.Id, e.At, e.UserName, e.Outcome, e.Address)).ToListAsync(cancellationToken);
    }
}
