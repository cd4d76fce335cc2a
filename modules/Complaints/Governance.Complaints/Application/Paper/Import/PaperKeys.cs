using System.Text;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>What tells lines of paper books apart, and which of them have been taken over.</summary>
internal sealed class PaperKeys(ComplaintsDbContext db, IStringEncryptionService encryption)
{
    private const string Purpose = "Complaints.PaperLine";
    private const int AtOnce = 1000;

    /// <summary>A number as it is compared: databases differ in which letters they take for the same.</summary>
    public static string Normal(string number) => number.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Trim();

    /// <summary>Equal for rows that say the same; nothing can be read of it.</summary>
    public string DigestOf(PaperRow row) => encryption.BlindIndex(row.Whole(), Purpose);

    /// <summary>The lines that have been taken over under these numbers.</summary>
    public async Task<IReadOnlyList<KnownLine>> KnownAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var known = new List<KnownLine>();
        foreach (var some in numbers.Distinct().Order(StringComparer.Ordinal).Chunk(AtOnce))
        {
            known.AddRange(await db.PaperLines.AsNoTracking().Where(l => some.Contains(l.Number))
                .Select(l => new KnownLine(l.HallId, l.Book, l.Year, l.Number, l.Line, l.Digest, l.CaseId)).ToListAsync(cancellationToken));
        }

        return known;
    }
}

/// <summary>A line that has been taken over.</summary>
internal sealed record KnownLine(Guid HallId, PaperBook Book, int Year, string Number, string Line, string Digest, Guid CaseId);
