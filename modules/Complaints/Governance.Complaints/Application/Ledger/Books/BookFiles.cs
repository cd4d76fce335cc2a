using System.Globalization;
using System.Runtime.CompilerServices;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>The books as files: what the pages show, from the first line to the last.</summary>
internal sealed class BookFiles(RecordBook record, AcceptanceRegister register, RegisterCounts counts, BookWords words, Texts texts)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Task<Stream> RecordAsync(HallChoice hall, BookDays days, CancellationToken cancellationToken) =>
        BookSheet.WriteAsync(texts["Complaints:Books.Record"], RecordRowsAsync(hall, days, cancellationToken), cancellationToken);

    public Task<Stream> RegisterAsync(HallChoice? hall, bool simulated, BookMonth month, CancellationToken cancellationToken) =>
        BookSheet.WriteAsync(texts["Complaints:Books.Register"], RegisterRowsAsync(hall, simulated, month, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<object?[]> RecordRowsAsync(HallChoice hall, BookDays days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return [texts["Complaints:Books.Record"], $"{hall.Name} {hall.Code}", $"{Day(days.From)} – {Day(days.To)}", MarkOf(hall.Simulated)];
        yield return
        [
            texts["Complaints:Books.Time"], texts["Complaints:Books.Leader"], texts["Complaints:Books.Who"], texts["Complaints:Books.Number"],
            texts["Complaints:Books.What"], texts["Complaints:Books.How"], texts["Complaints:Books.Result"], texts["Complaints:Books.Mark"],
        ];
        for (var place = (BookPlace?)null; ;)
        {
            var page = await record.ReadAsync(hall, days, place, null, cancellationToken);
            foreach (var line in page.Lines)
            {
                yield return
                [
                    LocalTime.WallClock(line.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), line.Leader, line.By, line.Number,
                    texts.Of("Complaints", line.Change), line.Handled, line.Result, MarkOf(line.Simulated),
                ];
            }

            if ((place = BookPlace.Read(page.Next)) is null)
            {
                yield break;
            }
        }
    }

    private async IAsyncEnumerable<object?[]> RegisterRowsAsync(
        HallChoice? hall, bool simulated, BookMonth month, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sum = await counts.CountAsync(hall, month, cancellationToken);
        yield return [texts["Complaints:Books.Register"], hall is null ? texts["Complaints:Books.AllHalls"] : $"{hall.Name} {hall.Code}", month.ToString(), MarkOf(simulated)];
        yield return [counts.Sentence(sum) + counts.Rest(sum)];
        yield return
        [
            texts["Complaints:Books.No"], texts["Complaints:Books.Date"], texts["Complaints:Books.Number"], texts["Complaints:Books.Hall"], texts["Complaints:Books.Kind"],
            texts["Complaints:Books.Matter"], texts["Complaints:Books.Departments"], texts["Complaints:Books.How"], texts["Complaints:Books.Result"],
            texts["Complaints:Books.Satisfied"], texts["Complaints:Books.Timely"],
            texts["Complaints:Books.AnsweredOn"], texts["Complaints:Books.ClosedOn"], texts["Complaints:Books.Mark"],
        ];
        for (var place = (BookPlace?)null; ;)
        {
            var page = await register.ReadAsync(hall, month, place, null, cancellationToken);
            foreach (var line in page.Lines)
            {
                yield return
                [
                    line.No, Day(line.ReceivedOn), line.Number, line.Hall, texts.Of("Complaints", line.Kind), line.Matter,
                    string.Join(texts["Complaints:Books.ListSeparator"], line.Departments), line.Handling, words.Result(line), words.Satisfaction(line.Satisfaction),
                    words.InTime(line), line.AnsweredOn is { } answered ? Day(answered) : null, line.ClosedOn is { } closed ? Day(closed) : null, words.Mark(line),
                ];
            }

            if ((place = BookPlace.Read(page.Next)) is null)
            {
                yield break;
            }
        }
    }

    private string? MarkOf(bool simulated) => simulated ? texts["Complaints:Books.Simulated"] : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
