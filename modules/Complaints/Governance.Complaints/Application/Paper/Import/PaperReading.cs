using System.Security.Cryptography;
using System.Text;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>Does what the sheets of a file say, and tells what that is. Whether it is kept is for the caller to decide: looking and
/// importing are the same work.</summary>
internal sealed class PaperReading(
    RegisterReading registers, RecordReading records, PaperPlaces places, PaperKeys keys, CaseClocks clocks, ICurrentTenant tenant, Texts texts)
{
    public async Task<TakenOver> TakeAsync(IReadOnlyList<PaperSheet> sheets, string? hall, CaseAct act, CancellationToken cancellationToken)
    {
        var taken = new TakenOver();
        var halls = await places.HallsAsync(cancellationToken);
        var usual = PaperPlaces.Usual(halls, hall);
        var seen = new Dictionary<(Guid, Domain.Paper.PaperOrigin), PaperRow>();
        var sound = sheets.Where(s => s.Errors.Count == 0).ToList();
        var keyed = sound.Where(s => s.Book == PaperBook.Register).ToDictionary(s => s, s => RegisterReading.Keyed(s, halls, usual, seen));
        var numbers = keyed.Values.SelectMany(rows => rows).Select(r => r.Origin?.Number).OfType<string>()
            .Concat(sound.Where(s => s.Book == PaperBook.Record).SelectMany(s => s.Rows).Select(r => PaperKeys.Normal(r.Text(RecordColumns.Number))));
        var known = (await keys.KnownAsync([.. numbers], cancellationToken)).ToLookup(l => l.Number);
        await places.ReadAsync(keyed.Values.SelectMany(rows => rows).Select(r => r.Hall).OfType<Halls.Contracts.HallState>().DistinctBy(h => h.Id), cancellationToken);
        var words = new PaperWords(clocks.Rules, texts);
        foreach (var sheet in sheets.OrderBy(s => s.Book))
        {
            taken.Sheets.Add((sheet, await RowsAsync(sheet)));
        }

        return taken;

        async Task<IReadOnlyList<PaperRowView>> RowsAsync(PaperSheet sheet) => sheet.Errors.Count > 0
            ? [new PaperRowView(sheet.HeadRow, "", null, null, PaperOutcome.Wrong, false, sheet.Errors)]
            : sheet.Book == PaperBook.Register
                ? await registers.TakeAsync(keyed[sheet], known, words, act, tenant.Id, taken, cancellationToken)
                : await records.TakeAsync(sheet, halls, known, act, taken, cancellationToken);
    }

    /// <summary>What the work does, as one line of digits: the same rows, the same outcomes, the same mistakes.</summary>
    public static string Fingerprint(TakenOver taken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (sheet, rows) in taken.Sheets)
        {
            foreach (var row in rows)
            {
                Append(hash, $"{sheet.Book}\u001f{sheet.Name}\u001f{row.Row}\u001f{row.Key}\u001f{row.Outcome}\u001f{row.IsOpen}");
                foreach (var error in row.Errors)
                {
                    Append(hash, $"{error.Address}\u001f{error.Code}");
                }
            }
        }

        foreach (var digest in taken.Cases.Select(c => c.Digest).Concat(taken.Lines.Select(l => l.Digest)))
        {
            Append(hash, digest);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\u001e"));
}
