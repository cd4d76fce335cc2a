using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Paper;
using Governance.Halls.Contracts;
using Governance.Kernel.Security;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>Adds the rows of 工作记录本 to the cases of the register that they name: of the same file, or taken over before.</summary>
internal sealed class RecordReading(ComplaintsDbContext db, PaperKeys keys, IStringEncryptionService encryption)
{
    private const int AtOnce = 1000;

    public async Task<IReadOnlyList<PaperRowView>> TakeAsync(
        PaperSheet sheet, IReadOnlyList<HallState> halls, ILookup<string, KnownLine> known, CaseAct act, TakenOver taken, CancellationToken cancellationToken)
    {
        var fresh = taken.Cases.ToLookup(c => c.Origin.Number);
        var found = sheet.Rows.Select(row => Find(row, halls, fresh, known)).ToList();
        var stored = await StoredAsync([.. found.Where(f => f is { Stored: not null, IsKnown: false }).Select(f => f.Stored!.Value).Distinct()], cancellationToken);
        var seen = new Dictionary<string, int>();
        return [.. found.Select(f => Take(f, stored, act, seen, taken))];
    }

    private PaperRowView Take(FoundCase found, Dictionary<Guid, (Complaint Case, Redaction Words)> stored, CaseAct act, Dictionary<string, int> seen, TakenOver taken)
    {
        var row = found.Row;
        if (found.Digest is { } digest && !seen.TryAdd(digest, row.Number))
        {
            row.Fail(null, PaperErrorCodes.LineTwice, ("row", seen[digest]));
        }

        string? title = null;
        if (!row.IsWrong && !found.IsKnown)
        {
            var (complaint, words) = found.Fresh is { } fresh ? (fresh.Case, fresh.Words) : stored[found.Stored!.Value];
            title = words.Apply(PaperRow.Short(row.Text(RecordColumns.What)));
            row.Try(() =>
            {
                complaint.NotePaperLine(act with { Words = words }, new PaperThing(
                    found.Origin!, found.At!.Value, row.Optional(RecordColumns.Leader), row.Optional(RecordColumns.By), row.Text(RecordColumns.What),
                    row.Optional(RecordColumns.How), row.Optional(RecordColumns.Result)));
                taken.Lines.Add(new TakenLine(complaint, found.Origin!, found.Digest!));
                return complaint;
            });
        }

        var outcome = row.IsWrong ? PaperOutcome.Wrong : found.IsKnown ? PaperOutcome.Known : PaperOutcome.New;
        return new PaperRowView(
            row.Number, PaperRow.Short($"{row.Text(RecordColumns.At)} {row.Text(RecordColumns.Number)}"), title, null, outcome, false, row.Errors);
    }

    private FoundCase Find(PaperRow row, IReadOnlyList<HallState> halls, ILookup<string, TakenCase> fresh, ILookup<string, KnownLine> known)
    {
        row.CheckFaults();
        var at = row.Moment(RecordColumns.At);
        if (at is null && !row.IsWrong)
        {
            row.Needed(RecordColumns.At);
        }

        var number = PaperKeys.Normal(row.Needed(RecordColumns.Number));
        var hall = row.Optional(RecordColumns.Hall) is null ? null : PaperPlaces.Find(halls, null, row, RecordColumns.Hall);
        if (row.IsWrong)
        {
            return new FoundCase(row, null, null, null, null, null, false);
        }

        var year = LocalTime.DayOf(at!.Value).Year;
        var candidates = fresh[number].Select(c => (c.Case.HallId, c.Origin.Year, Fresh: (TakenCase?)c, Stored: (Guid?)null))
            .Concat(known[number].Where(l => l.Book == PaperBook.Register).Select(l => (l.HallId, l.Year, Fresh: (TakenCase?)null, Stored: (Guid?)l.CaseId)))
            .Where(c => hall is null || c.HallId == hall.Id).ToList();
        if (candidates.Count > 1)
        {
            // What goes on over New Year's Eve belongs to the year before, unless the number was given anew.
            var best = candidates.Where(c => c.Year <= year).Select(c => c.Year).DefaultIfEmpty(0).Max();
            candidates = [.. candidates.Where(c => c.Year == best)];
        }

        if (candidates is not [var only])
        {
            row.Fail(RecordColumns.Number, candidates.Count == 0 ? PaperErrorCodes.LineOfNoCase : PaperErrorCodes.LineOfSeveralCases, ("value", PaperRow.Short(number)));
            return new FoundCase(row, null, null, null, null, null, false);
        }

        var digest = keys.DigestOf(row);
        var isKnown = known[number].Any(l => l.Book == PaperBook.Record && l.HallId == only.HallId && l.Year == only.Year && l.Line == digest);
        return new FoundCase(row, at, new PaperOrigin(PaperBook.Record, only.Year, number), only.Fresh, only.Stored, digest, isKnown);
    }

    private async Task<Dictionary<Guid, (Complaint Case, Redaction Words)>> StoredAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var stored = new Dictionary<Guid, (Complaint, Redaction)>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            var who = await db.Complainants.AsNoTracking().Where(c => some.Contains(c.CaseId)).ToDictionaryAsync(c => c.CaseId, cancellationToken);
            foreach (var complaint in await db.Cases.Where(c => some.Contains(c.Id)).ToListAsync(cancellationToken))
            {
                stored[complaint.Id] = (complaint, who.GetValueOrDefault(complaint.Id) is { } person
                    ? new Redaction(encryption.Read(person.Name, IdentityPurposes.Name), encryption.Read(person.Phone, IdentityPurposes.Phone))
                    : Redaction.None);
            }
        }

        return stored;
    }

    private sealed record FoundCase(
        PaperRow Row, DateTime? At, PaperOrigin? Origin, TakenCase? Fresh, Guid? Stored, string? Digest, bool IsKnown);
}
