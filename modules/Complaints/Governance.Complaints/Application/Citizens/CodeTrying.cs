using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Counts the wrong codes of a number, whatever the number is of.</summary>
internal sealed class CodeTrying(ComplaintsDbContext db, TimeProvider time)
{
    private DateTime Since => time.UtcDateTime() - CodeTries.Window;

    /// <exception cref="BusinessException">Too many were tried (<see cref="CitizenErrorCodes.TooManyTries"/>).</exception>
    public async Task RequireFewAsync(string number, CancellationToken cancellationToken)
    {
        var since = Since;
        var wrong = await db.CodeTries.Where(t => t.Number == number && t.Since > since).Select(t => t.Wrong).FirstOrDefaultAsync(cancellationToken);
        if (wrong >= CodeTries.Most)
        {
            throw new BusinessException(CitizenErrorCodes.TooManyTries);
        }
    }

    /// <summary>Counts a wrong one.</summary>
    public async Task CountAsync(string number, CancellationToken cancellationToken)
    {
        var since = Since;
        if (await CountAgainAsync(number, since, cancellationToken))
        {
            return;
        }

        await db.CodeTries.Where(t => t.Since <= since).ExecuteDeleteAsync(cancellationToken);
        db.Add(CodeTries.First(number, time.UtcDateTime()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another try of the same number came first.
            db.ChangeTracker.Clear();
            await CountAgainAsync(number, since, cancellationToken);
        }
    }

    private async Task<bool> CountAgainAsync(string number, DateTime since, CancellationToken cancellationToken) =>
        await db.CodeTries.Where(t => t.Number == number && t.Since > since)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.Wrong, t => t.Wrong + 1), cancellationToken) > 0;
}
