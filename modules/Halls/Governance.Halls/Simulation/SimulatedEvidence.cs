using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;

namespace Governance.Halls.Simulation;

/// <summary>The made-up evidence of one mechanism of one hall. Its titles say that it is made up.</summary>
internal sealed class SimulatedEvidence(string hallCode, DateOnly? hallFrom, string mechanism, string name, DateOnly lastDay, int seed)
{
    private const string Source = "演示程序生成";
    private const double OnTime = 0.55;
    private const double SeenUnused = 0.15;

    private static readonly DateOnly Issued = new(2019, 8, 26);
    private static readonly DateOnly Deadline = new(2019, 10, 31);

    private readonly Random _chance = SimulatedChance.For(seed, $"evidence/{hallCode}/{mechanism}");

    public IEnumerable<GivenEvidence> For(SimulatedStep step)
    {
        if (step == SimulatedStep.Nothing)
        {
            yield break;
        }

        var since = Since();
        yield return Piece(
            EvidenceKind.Declaration, $"模拟：申报已设“{name}”", After(since, 20), new CertainDate(since, DatePrecision.Day, false));
        if (step >= SimulatedStep.Documented)
        {
            var kind = _chance.NextDouble() < 0.7 ? EvidenceKind.Notice : EvidenceKind.NewsReport;
            var title = kind == EvidenceKind.Notice ? $"模拟：设立“{name}”的通知" : $"模拟：关于“{name}”的报道";
            yield return Piece(kind, title, After(since, 60), CertainDate.On(since));
        }

        if (step == SimulatedStep.Verified)
        {
            yield return Seen(true);
        }
        else if (step == SimulatedStep.Documented && _chance.NextDouble() < SeenUnused)
        {
            yield return Seen(false);
        }
    }

    private GivenEvidence Seen(bool inUse) => Piece(
        EvidenceKind.Inspection, inUse ? "模拟：到现场看过，在用" : "模拟：到现场看过，没有在用",
        lastDay.AddDays(-_chance.Next(10, 300)), CertainDate.Unknown) with
    { SeenInUse = inUse };

    private GivenEvidence Piece(EvidenceKind kind, string title, DateOnly datedOn, CertainDate since) => new(
        DeterministicGuid.From($"halls/simulated/{seed}/{hallCode}/{mechanism}/{kind}"),
        kind, title, Source, CertainDate.On(datedOn), since, true, null);

    private DateOnly Since()
    {
        var first = hallFrom > Issued ? hallFrom.Value : Issued;
        var day = _chance.NextDouble() < OnTime && first < Deadline
            ? Between(first, Deadline)
            : Between(first > Deadline ? first : Deadline.AddDays(1), lastDay.AddDays(-400));
        return day > lastDay ? lastDay : day;
    }

    private DateOnly After(DateOnly day, int most)
    {
        var later = day.AddDays(_chance.Next(most));
        return later > lastDay ? lastDay : later;
    }

    private DateOnly Between(DateOnly first, DateOnly last) =>
        last <= first ? first : first.AddDays(_chance.Next(last.DayNumber - first.DayNumber + 1));
}
