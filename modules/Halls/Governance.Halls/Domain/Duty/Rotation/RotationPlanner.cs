namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>Shares working days out among the leaders of a row. First the row goes round: each day goes to whom it has not
/// come to for the longest. Then single days are given away or exchanged as long as that makes the whole better
/// (<see cref="RotationCost"/>). The same input gives the same plan.</summary>
internal static class RotationPlanner
{
    private const int MostRounds = 200;

    // Below this a difference is the noise of adding fractions.
    private const double Noticeable = 1e-6;

    /// <param name="leaders">The row, in its order.</param>
    /// <param name="days">The working days in order, without gaps: those before, those shared out, those after.</param>
    /// <returns>A turn for each day that counts and that somebody can take.</returns>
    public static IReadOnlyList<RotationTurn> Plan(IReadOnlyList<RotationLeader> leaders, IReadOnlyList<RotationDay> days)
    {
        var table = new RotationTable(leaders, days);
        GoRound(table);
        Improve(table);
        return [.. Enumerable.Range(0, days.Count).Where(d => days[d].Counts).Select(d => TurnOf(table, d)).OfType<RotationTurn>()];
    }

    private static void GoRound(RotationTable table)
    {
        foreach (var d in table.Free)
        {
            var able = Enumerable.Range(0, table.Leaders.Count).Where(l => table.Able[d][l]);
            table.Who[d] = able
                .OrderBy(l => IsBeside(table, d, l))
                .ThenByDescending(l => Distance(table, d, l))
                .First();
        }
    }

    private static bool IsBeside(RotationTable table, int d, int l) =>
        (d > 0 && table.Who[d - 1] == l) || (d + 1 < table.Who.Length && table.Who[d + 1] == l);

    private static int Distance(RotationTable table, int d, int l) => d - Array.LastIndexOf(table.Who, l, Math.Max(0, d - 1), d);

    private static void Improve(RotationTable table)
    {
        var cost = new RotationCost(table);
        var best = cost.Value();
        for (var round = 0; round < MostRounds; round++)
        {
            var before = best;
            best = GiveAway(table, cost, best);
            best = Exchange(table, cost, best);
            if (best > before - Noticeable)
            {
                return;
            }
        }
    }

    private static double GiveAway(RotationTable table, RotationCost cost, double best)
    {
        foreach (var d in table.Free)
        {
            for (var l = 0; l < table.Leaders.Count; l++)
            {
                var had = table.Who[d];
                if (l == had || !table.Able[d][l])
                {
                    continue;
                }

                table.Who[d] = l;
                best = KeepIfBetter(cost, best, () => table.Who[d] = had);
            }
        }

        return best;
    }

    private static double Exchange(RotationTable table, RotationCost cost, double best)
    {
        var who = table.Who;
        for (var i = 0; i < table.Free.Length; i++)
        {
            for (var j = i + 1; j < table.Free.Length; j++)
            {
                var (one, other) = (table.Free[i], table.Free[j]);
                if (who[one] == who[other] || !table.Able[one][who[other]] || !table.Able[other][who[one]])
                {
                    continue;
                }

                (who[one], who[other]) = (who[other], who[one]);
                best = KeepIfBetter(cost, best, () => (who[one], who[other]) = (who[other], who[one]));
            }
        }

        return best;
    }

    private static double KeepIfBetter(RotationCost cost, double best, Action takeBack)
    {
        var value = cost.Value();
        if (value < best - Noticeable)
        {
            return value;
        }

        takeBack();
        return best;
    }

    private static RotationTurn? TurnOf(RotationTable table, int d)
    {
        var day = table.Days[d];
        var who = table.Who[d];
        return (day.Fixed, who) switch
        {
            ({ } staff, _) => new RotationTurn(day.Day, staff, StandIn(table, d), day.NextToHoliday),
            (null, RotationTable.Nobody) => null,
            _ => new RotationTurn(day.Day, table.Leaders[who].StaffId, StandIn(table, d), day.NextToHoliday),
        };
    }

    // The leader of the next working day has the matter on his desk first thing anyway; where he is away, the row decides.
    private static Guid? StandIn(RotationTable table, int d)
    {
        var (who, count) = (table.Who[d], table.Leaders.Count);
        var next = d + 1 < table.Who.Length ? table.Who[d + 1] : RotationTable.Nobody;
        var inTurn = Enumerable.Range(1, count).Select(step => (who + step) % count).Prepend(next);
        return inTurn.Where(l => l != RotationTable.Nobody && l != who && table.Able[d][l])
            .Select(l => (Guid?)table.Leaders[l].StaffId).FirstOrDefault();
    }
}
