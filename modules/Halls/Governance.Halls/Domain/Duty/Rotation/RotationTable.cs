namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>Days and leaders as numbers, and who has which day so far.</summary>
internal sealed class RotationTable
{
    public const int Nobody = -1;

    public RotationTable(IReadOnlyList<RotationLeader> leaders, IReadOnlyList<RotationDay> days)
    {
        Leaders = leaders;
        Days = days;
        Who = [.. days.Select(day => day.Fixed is { } staff ? IndexOf(staff) : Nobody)];
        Able = [.. days.Select(day => (bool[])[.. leaders.Select(leader => leader.CanTake(day.Day))])];
        Free = [.. Enumerable.Range(0, days.Count).Where(d => days[d].Fixed is null && days[d].Counts && Able[d].Contains(true))];
        Share = new double[leaders.Count];
        HolidayShare = new double[leaders.Count];
        Present = [.. Enumerable.Range(0, leaders.Count).Where(l => Enumerable.Range(0, days.Count).All(d => !days[d].Counts || Able[d][l]))];
        CountShares();
    }

    public IReadOnlyList<RotationLeader> Leaders { get; }

    public IReadOnlyList<RotationDay> Days { get; }

    /// <summary>Who has each day; <see cref="Nobody"/> where nobody of the row has.</summary>
    public int[] Who { get; }

    /// <summary>By day and leader: whether he can be on duty.</summary>
    public bool[][] Able { get; }

    /// <summary>The days that can be given to anybody.</summary>
    public int[] Free { get; }

    /// <summary>Those who can be on duty on all days: among them the days must be even.</summary>
    public int[] Present { get; }

    /// <summary>By leader: how many days would be his if days could be cut up.</summary>
    public double[] Share { get; }

    /// <summary>The same of the days next to a holiday.</summary>
    public double[] HolidayShare { get; }

    /// <summary>Working days that should lie between two turns of one leader.</summary>
    public int Rest => (Leaders.Count - 1) / 2;

    private int IndexOf(Guid staff)
    {
        for (var l = 0; l < Leaders.Count; l++)
        {
            if (Leaders[l].StaffId == staff)
            {
                return l;
            }
        }

        return Nobody;
    }

    // Somebody who joins the row late owes only the days since; leave is caught up and so does not lessen a share.
    private void CountShares()
    {
        foreach (var day in Days.Where(d => d.Counts))
        {
            var inRow = Enumerable.Range(0, Leaders.Count).Where(l => Leaders[l].IsInRow(day.Day)).ToList();
            foreach (var l in inRow)
            {
                Share[l] += 1.0 / inRow.Count;
                HolidayShare[l] += day.NextToHoliday ? 1.0 / inRow.Count : 0;
            }
        }
    }
}
