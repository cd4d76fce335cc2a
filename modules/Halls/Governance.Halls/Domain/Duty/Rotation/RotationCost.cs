namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>How far a table is from a good one. What matters more weighs so much more that it is never given up for what
/// matters less: no two days running; even days for those who are there all the time; even days over the year and even
/// days next to holidays; the rest between two turns; days caught up after leave; a row that goes round in order.</summary>
internal sealed class RotationCost(RotationTable table)
{
    private const double TwoRunning = 1e8;
    private const double Uneven = 1e6;
    private const double UnevenOverTheYear = 2e4;
    private const double ShortRest = 2000;
    private const double OverTheYear = 120;
    private const double CatchUp = 100;
    private const double HolidaysOverTheYear = 60;
    private const double Holidays = 4;
    private const double OutOfOrder = 0.02;

    private readonly int[] _count = new int[table.Leaders.Count];
    private readonly int[] _holidays = new int[table.Leaders.Count];
    private readonly int[] _last = new int[table.Leaders.Count];

    public double Value()
    {
        Array.Clear(_count);
        Array.Clear(_holidays);
        Array.Fill(_last, -1);
        return Distances() + Shares() + Unevenness();
    }

    private double Distances()
    {
        var cost = 0.0;
        for (var d = 0; d < table.Who.Length; d++)
        {
            var l = table.Who[d];
            if (l == RotationTable.Nobody)
            {
                continue;
            }

            if (_last[l] >= 0)
            {
                cost += DistanceCost(d - _last[l]);
            }

            _last[l] = d;
            if (table.Days[d].Counts)
            {
                _count[l]++;
                _holidays[l] += table.Days[d].NextToHoliday ? 1 : 0;
            }
        }

        return cost;
    }

    private double DistanceCost(int distance)
    {
        var off = distance - table.Leaders.Count;
        return (OutOfOrder * off * off)
            + (ShortRest * Math.Max(0, table.Rest + 1 - distance))
            + (distance == 1 ? TwoRunning : 0);
    }

    private double Shares()
    {
        var cost = 0.0;
        for (var l = 0; l < _count.Length; l++)
        {
            var days = _count[l] - table.Share[l];
            var holidays = _holidays[l] - table.HolidayShare[l];
            cost += (CatchUp * Square(days)) + (OverTheYear * Square(days + table.Leaders[l].Ahead))
                + (Holidays * Square(holidays)) + (HolidaysOverTheYear * Square(holidays + table.Leaders[l].HolidaysAhead));
        }

        return cost;
    }

    private double Unevenness()
    {
        if (table.Present.Length < 2)
        {
            return 0;
        }

        var (quarter, year, holidays) = (new Spread(), new Spread(), new Spread());
        foreach (var l in table.Present)
        {
            quarter.Add(_count[l]);
            year.Add(_count[l] - table.Share[l] + table.Leaders[l].Ahead);
            holidays.Add(_holidays[l] - table.HolidayShare[l] + table.Leaders[l].HolidaysAhead);
        }

        return (Uneven * quarter.BeyondOne) + (UnevenOverTheYear * (year.BeyondOne + holidays.BeyondOne));
    }

    private static double Square(double x) => x * x;

    private struct Spread()
    {
        private double _least = double.MaxValue;
        private double _most = double.MinValue;

        public readonly double BeyondOne => Math.Max(0, _most - _least - 1);

        public void Add(double value) => (_least, _most) = (Math.Min(_least, value), Math.Max(_most, value));
    }
}
