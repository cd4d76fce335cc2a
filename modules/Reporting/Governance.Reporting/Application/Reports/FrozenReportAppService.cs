using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Reports;

/// <summary>Puts reports on record and reads them back.</summary>
internal sealed class FrozenReportAppService(
    ReportingDbContext db, MandateReportReader reader, ReportScopes scopes, ICurrentUser user, IGuidGenerator guids, TimeProvider time)
{
    private const int MostListed = 500;

    /// <summary>Puts the report of a day on record.</summary>
    public async Task<FrozenReport> FreezeAsync(string? asOf, CancellationToken cancellationToken) =>
        await AddAsync(AsOf.Read(asOf, time.Today()), scopes.Own(), null, cancellationToken);

    /// <summary>Puts the report of the same day on record again, in the place of one that was wrong.</summary>
    /// <exception cref="InvalidInputException">It does not say what was wrong.</exception>
    /// <exception cref="BusinessException">Another one stands in its place already.</exception>
    public async Task<FrozenReport> SupersedeAsync(Guid id, string? errata, CancellationToken cancellationToken)
    {
        var wrong = await FindAsync(id, cancellationToken);
        if (string.IsNullOrWhiteSpace(errata))
        {
            throw new InvalidInputException("errata", "Reporting:ErrataRequired");
        }

        if (errata.Trim().Length > 2000)
        {
            throw new InvalidInputException("errata", "Reporting:ErrataTooLong");
        }

        if (!Input.IsPlain(errata))
        {
            throw new InvalidInputException("errata", Input.NotPlain);
        }

        var own = scopes.Own();
        if (wrong.ScopeCode != own.Code)
        {
            throw new BusinessException("Reporting:RecordOfAnotherUnit");
        }

        if (await db.FrozenReports.AnyAsync(r => r.SupersedesId == id, cancellationToken))
        {
            throw new BusinessException("Reporting:SupersededAlready");
        }

        return await AddAsync(wrong.AsOf, own, new Supersession(id, errata.Trim()), cancellationToken);
    }

    /// <summary>The records that the reader may see, the newest first, without their content.</summary>
    public async Task<IReadOnlyList<FrozenHead>> ListAsync(CancellationToken cancellationToken)
    {
        var own = scopes.Own();
        var visible = db.FrozenReports.AsNoTracking().Where(r => own.Kind == ScopeKind.Province || r.ScopeCode == own.Code);
        return await visible.OrderByDescending(r => r.MadeAt).Take(MostListed)
            .Select(r => new FrozenHead(
                r.Id, r.AsOf, r.ScopeCode, r.CatalogueNumber, r.Sha256, r.MadeBy, r.MadeAt, r.SupersedesId, r.Errata,
                db.FrozenReports.Where(n => n.SupersedesId == r.Id).Select(n => (Guid?)n.Id).FirstOrDefault()))
            .ToListAsync(cancellationToken);
    }

    /// <exception cref="EntityNotFoundException">There is no such record for the reader.</exception>
    public async Task<FrozenReport> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.FrozenReports.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancellationToken) is { } report && scopes.SeesRecordOf(report.ScopeCode)
            ? report
            : throw new EntityNotFoundException("report on record", id);

    /// <summary>The record that stands in the place of this one, or <c>null</c>.</summary>
    public Task<Guid?> SuccessorOfAsync(Guid id, CancellationToken cancellationToken) =>
        db.FrozenReports.Where(r => r.SupersedesId == id).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellationToken);

    private async Task<FrozenReport> AddAsync(DateOnly asOf, ReportScope scope, Supersession? supersedes, CancellationToken cancellationToken)
    {
        var report = await reader.ReadAsync(asOf, scope, cancellationToken);
        var frozen = new FrozenReport(
            guids.Create(), report, CanonicalJson.Bytes(report), new FrozenBy(user.Name, time.UtcDateTime()), supersedes);
        db.Add(frozen);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (supersedes is not null && db.FrozenReports.Any(r => r.SupersedesId == supersedes.Id))
        {
            throw new BusinessException("Reporting:SupersededAlready");
        }

        return frozen;
    }
}

/// <summary>A record in a list.</summary>
internal sealed record FrozenHead(
    Guid Id, DateOnly AsOf, string ScopeCode, int CatalogueNumber, string Sha256, string? MadeBy, DateTime MadeAt,
    Guid? SupersedesId, string? Errata, Guid? SupersededById);
