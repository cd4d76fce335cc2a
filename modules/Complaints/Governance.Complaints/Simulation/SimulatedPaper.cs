using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Paper;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Simulation;

/// <summary>The made-up paper of one hall: ten slips of which two are typed in and one is spoiled, and an old register of a few lines.</summary>
internal sealed class SimulatedPaper(HallState hall, CaseClock clock, int seed, DateTime now)
{
    private const int Printed = 10;
    private const int Lines = 5;
    private const int YearsAgo = 5;

    private readonly SimulatedGuids _guids = new($"{hall.Code}/paper", seed);
    private readonly Random _chance = new(BitConverter.ToInt32(DeterministicGuid.From($"complaints/paper/{seed}/{hall.Code}").ToByteArray()));

    public (SlipBatch Batch, IReadOnlyList<PaperSlip> Slips, IReadOnlyList<Complaint> Written) Slips(DateOnly lastDay)
    {
        var day = clock.Calendar.SubtractWorkingDays(lastDay, 2).Day;
        var (batch, slips) = SlipBatch.Print(At(day, 8), new SlipPlace(hall.Id, hall.Code, Simulated: true), Printed, 2, () => CaseNumbers.OfSlips + Characters(CaseCode.NumberLength - 1));
        slips[2].Spoil(At(day, 11), "演示：写错了，另写一张。");
        return (batch, slips, [.. slips.Take(2).Select((slip, i) => Enter(slip, day, SimulatedMatters.All[i]))]);
    }

    public (PaperImport Import, IReadOnlyList<(Complaint Case, PaperLine Line)> Cases) OldBook(DateOnly lastDay)
    {
        var act = At(clock.Calendar.SubtractWorkingDays(lastDay, 5).Day, 14);
        var import = PaperImport.Begin(act, new string('0', LedgerHash.Length));
        var cases = new List<(Complaint, PaperLine)>();
        for (var number = 1; number <= Lines; number++)
        {
            var received = lastDay.AddYears(-YearsAgo).AddDays(number * 9);
            var matter = SimulatedMatters.All[number % SimulatedMatters.All.Count];
            var origin = new PaperOrigin(PaperBook.Register, received.Year, number.ToString(CultureInfo.InvariantCulture));
            var made = Complaint.Import(act, OnPaper(origin, matter, received), clock);
            cases.Add((made, PaperLine.Of(act, import, made, origin, LedgerHash.Of(origin.Number))));
            import.Count(made);
        }

        return (import, cases);
    }

    private Complaint Enter(PaperSlip slip, DateOnly day, SimulatedMatter matter)
    {
        var entered = At(day, 16);
        var made = Complaint.Register(
            entered,
            new Registration
            {
                TenantId = hall.TenantId,
                HallId = hall.Id,
                HallCode = hall.Code,
                Kind = matter.Kind,
                Channel = clock.Rules.Channels[0].Code,
                Text = matter.Text,
                Wanted = matter.Wanted,
                Shielded = true,
                AnswerBy = AnswerChannels.TrackingPage,
                Number = slip.Number,
                Slip = slip.Enter(entered, hall.Id, At(day, 10).At),
                Simulated = true,
            },
            clock);
        made.Accept(entered);
        made.GiveAnswer(entered, clock.Rules, AnswerChannels.InPerson, matter.Answer, resolved: true);
        made.Close(entered);
        return made;
    }

    private PaperCase OnPaper(PaperOrigin origin, SimulatedMatter matter, DateOnly received) => new()
    {
        TenantId = hall.TenantId,
        HallId = hall.Id,
        HallCode = hall.Code,
        Number = Characters(CaseCode.NumberLength),
        Origin = origin,
        Kind = matter.Kind,
        Channel = clock.Rules.Channels[0].Code,
        Text = matter.Text,
        Shielded = true,
        AnswerBy = AnswerChannels.InPerson,
        ReceivedAt = LocalTime.StartOf(received),
        Answer = matter.Answer,
        AnsweredOn = received.AddDays(1),
        Outcome = CaseOutcome.Resolved,
        ClosedOn = received.AddDays(2),
        Satisfaction = 4,
        Simulated = true,
    };

    private CaseAct At(DateOnly day, int hour)
    {
        var at = LocalTime.StartOf(day).AddHours(hour);
        return new CaseAct(at < now ? at : now, new Actor(ActorKind.Staff, null, "演示窗口人员", null, null, null, IsOfTheHall: true), _guids);
    }

    private string Characters(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => CodeAlphabet.At(_chance.Next(CodeAlphabet.Size - 1))));
}
