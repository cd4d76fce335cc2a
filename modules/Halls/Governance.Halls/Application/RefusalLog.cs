using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Halls.Application;

/// <summary>Notes what was tried and refused, in a save of its own: the attempt itself saves nothing.</summary>
internal sealed partial class RefusalLog(
    IServiceScopeFactory scopes, ICurrentTenant currentTenant, ICurrentUser user, IGuidGenerator guids, TimeProvider time, ILogger<RefusalLog> logger)
{
    /// <summary>Notes a refusal and hands the refusal back to be thrown.</summary>
    /// <param name="refusal">What is thrown.</param>
    /// <param name="hallCode">The hall's code, where it was about a hall.</param>
    /// <param name="detail">What was tried, without secrets.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<TRefusal> NoteAsync<TRefusal>(TRefusal refusal, string? hallCode, string detail, CancellationToken cancellationToken)
        where TRefusal : BusinessException
    {
        LogRefused(refusal.Code, hallCode, detail);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HallsDbContext>();
        var text = detail.Length > Lengths.Paragraph ? detail[..Lengths.Paragraph] : detail;
        db.Add(RefusedAttempt.Note(guids.Create(), currentTenant.Id, time.UtcDateTime(), refusal.Code, hallCode, text, user.Name));
        await db.SaveChangesAsync(cancellationToken);
        return refusal;
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Warning, Message = "Refused with {Code} at hall {Hall}: {Detail}")]
    private partial void LogRefused(string code, string? hall, string detail);
}
