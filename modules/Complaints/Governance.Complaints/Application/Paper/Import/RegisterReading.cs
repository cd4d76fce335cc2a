using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Paper;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>Makes cases of the rows of 受理台账.</summary>
internal sealed class RegisterReading(PaperPlaces places, PaperKeys keys, FreeNumbers numbers, IdentityIntake identities)
{
    /// <summary>Finds hall, year and number of each row.</summary>
    public static IReadOnlyList<RegisterRow> Keyed(
        PaperSheet sheet, IReadOnlyList<HallState> halls, HallState? usual, Dictionary<(Guid Hall, PaperOrigin Origin), PaperRow> seen)
    {
        var rows = new List<RegisterRow>();
        foreach (var row in sheet.Rows)
        {
            row.CheckFaults();
            var number = row.Try(() => Written.Needed("number", row.Text(RegisterColumns.Number), Domain.Lengths.Code));
            var received = row.Moment(RegisterColumns.Received);
            if (received is null && !row.IsWrong)
            {
                row.Needed(RegisterColumns.Received);
            }

            var hall = PaperPlaces.Find(halls, usual, row, RegisterColumns.Hall);
            var origin = number is null || received is null
                ? null
                : new PaperOrigin(PaperBook.Register, Kernel.Timing.LocalTime.DayOf(received.Value).Year, PaperKeys.Normal(number));
            if (hall is not null && origin is not null && !seen.TryAdd((hall.Id, origin), row))
            {
                row.Fail(RegisterColumns.Number, PaperErrorCodes.NumberTwice, ("value", number), ("row", seen[(hall.Id, origin)].Number));
            }

            rows.Add(new RegisterRow(row, hall, origin, received));
        }

        return rows;
    }

    /// <summary>Makes a case of each row that was not taken over before.</summary>
    public async Task<IReadOnlyList<PaperRowView>> TakeAsync(
        IReadOnlyList<RegisterRow> rows, ILookup<string, KnownLine> known, PaperWords words, CaseAct act, Guid? tenant, TakenOver taken, CancellationToken cancellationToken)
    {
        var free = await numbers.FindAsync(rows.Count(r => KnownOf(r, known) is null), cancellationToken);
        return [.. rows.Select(row => Take(row, KnownOf(row, known), words, act, tenant, free, taken))];
    }

    private static KnownLine? KnownOf(RegisterRow row, ILookup<string, KnownLine> known) => row is { Hall: { } hall, Origin: { } origin }
        ? known[origin.Number].FirstOrDefault(l => l.Book == PaperBook.Register && l.HallId == hall.Id && l.Year == origin.Year)
        : null;

    private PaperRowView Take(RegisterRow read, KnownLine? before, PaperWords words, CaseAct act, Guid? tenant, Queue<string> free, TakenOver taken)
    {
        var row = read.Row;
        var (name, phone) = (PaperWords.Person(row), PaperWords.Phone(row));
        var said = new ComplainantRequest(name, phone);
        // What is far too long for a name is looked for nowhere.
        var hidden = name?.Length > Domain.Lengths.Name || phone?.Length > Domain.Lengths.Code ? null : IdentityIntake.WordsOf(said);
        if (before is null && !row.IsWrong)
        {
            var who = row.Try(() => identities.Take(said));
            var made = Make(read, words, act with { Words = hidden! }, tenant, free.Dequeue());
            if (made is not null && !row.IsWrong)
            {
                taken.Cases.Add(new TakenCase(made, who, hidden!, read.Origin!, keys.DigestOf(row)));
            }
        }

        var outcome = row.IsWrong
            ? PaperOutcome.Wrong
            : before is null ? PaperOutcome.New : before.Digest == keys.DigestOf(row) ? PaperOutcome.Known : PaperOutcome.Differs;
        var isOpen = outcome == PaperOutcome.New && taken.Cases[^1].Case.IsOpen;
        return new PaperRowView(
            row.Number, read.Key(), hidden?.Apply(BookWords.Shorten(row.Text(RegisterColumns.Text))), name is null ? null : Masks.Name(name), outcome, isOpen, row.Errors);
    }

    private Complaint? Make(RegisterRow read, PaperWords words, CaseAct act, Guid? tenant, string number)
    {
        var row = read.Row;
        var place = places.Of(read.Hall!);
        var (kind, channel, causes, answerBy, result, level) =
            (words.Kind(row), words.Channel(row), words.Causes(row), words.AnswerBy(row), words.Result(row), words.Level(row));
        var (answeredOn, closedOn) = (row.Day(RegisterColumns.AnsweredOn), row.Day(RegisterColumns.ClosedOn));
        return row.IsWrong
            ? null
            : row.Try(() => Complaint.Import(
                act,
                new PaperCase
                {
                    TenantId = tenant,
                    HallId = place.Hall.Id,
                    HallCode = place.Hall.Code,
                    Number = number,
                    Origin = read.Origin!,
                    Kind = kind!.Value,
                    Channel = channel!,
                    Text = row.Text(RegisterColumns.Text),
                    Wanted = row.Optional(RegisterColumns.Wanted),
                    Causes = causes,
                    About = place.SubjectOf(row),
                    Shielded = true,
                    AnswerBy = answerBy!,
                    ReceivedAt = read.Received!.Value,
                    Opinion = row.Optional(RegisterColumns.Opinion),
                    Answer = row.Optional(RegisterColumns.Answer),
                    AnsweredOn = answeredOn,
                    Answerer = row.Optional(RegisterColumns.Answerer),
                    Outcome = result!.Value.Outcome,
                    HandedTo = result.Value.Body,
                    ClosedOn = closedOn,
                    Satisfaction = level,
                    Note = row.Optional(RegisterColumns.Note),
                    Simulated = place.Hall.Simulated || words.IsSimulated(row),
                },
                place.Clock));
    }
}

/// <summary>A row of the register, and what tells it apart.</summary>
internal sealed record RegisterRow(PaperRow Row, HallState? Hall, PaperOrigin? Origin, DateTime? Received)
{
    public string Key() => string.Join(' ', new[]
    {
        Hall?.Code, Origin?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), PaperRow.Short(Row.Text(RegisterColumns.Number)),
    }.Where(part => !string.IsNullOrEmpty(part)));
}
