using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger;

/// <summary>Shows the current tenant's ledger, and whether what is written on a receipt is in it.</summary>
internal sealed class LedgerReader(ComplaintsDbContext db, BookWords words)
{
    public const int MostAtOnce = 200;

    /// <summary>The entries of a day.</summary>
    /// <param name="day">The day in China.</param>
    /// <param name="after">The last entry of the page before.</param>
    /// <param name="take">How many, at most <see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<LedgerLines> ListAsync(DateOnly day, Guid? after, int? take, CancellationToken cancellationToken)
    {
        Rule.Check(new DayIsInRange("day", day));
        var count = Math.Clamp(take ?? MostAtOnce, 1, MostAtOnce);
        var entries = db.Ledger.AsNoTracking().Where(e => e.On == day);
        if (after is { } id)
        {
            entries = entries.Where(e => e.Id.CompareTo(id) > 0);
        }

        var page = await entries.OrderBy(e => e.Id).Take(count + 1).ToListAsync(cancellationToken);
        var shown = page.Take(count).ToList();
        // Joined, because SQLite looks for a list of ids among all cases of the tenant.
        var numbers = await entries.OrderBy(e => e.Id).Take(count).Select(e => e.CaseId).Distinct().Join(db.Cases, id => id, c => c.Id, (_, c) => new { c.Id, c.Number })
            .ToDictionaryAsync(c => c.Id, c => c.Number, cancellationToken);
        return new LedgerLines(
            [.. shown.OrderBy(e => e.At).ThenBy(e => e.Number).Select(e => new LedgerLine(
                e.Id, e.At, numbers.GetValueOrDefault(e.CaseId) ?? "", e.Number, e.Change, words.By(e), e.Hash, e.SealNumber, e.Simulated))],
            page.Count > count ? shown[^1].Id : null);
    }

    /// <summary>Looks a hash up among the entries of a case; both stand on the receipt.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="hash">64 hexadecimal digits; spaces do not matter.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidInputException">The hash has not 64 hexadecimal digits.</exception>
    public async Task<LedgerProof> ProveAsync(string number, string hash, CancellationToken cancellationToken)
    {
        var wanted = string.Concat(hash.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        if (wanted.Length != LedgerHash.Length || !wanted.All(char.IsAsciiHexDigitLower))
        {
            throw new InvalidInputException("hash", LedgerErrorCodes.HashUnreadable);
        }

        var typed = number.Trim().ToUpperInvariant();
        var caseId = await db.Cases.Where(c => c.Number == typed).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken);
        var entry = caseId is null ? null : await db.Ledger.AsNoTracking().FirstOrDefaultAsync(e => e.CaseId == caseId && e.Hash == wanted, cancellationToken);
        if (entry is null || entry.Recompute() != wanted)
        {
            return new LedgerProof(false);
        }

        var seal = await db.Seals.AsNoTracking().FirstOrDefaultAsync(s => s.Number == entry.SealNumber, cancellationToken);
        return new LedgerProof(true, entry.Number, entry.Change, entry.At, entry.SealNumber, seal?.Hash, seal?.SealedAt);
    }
}
