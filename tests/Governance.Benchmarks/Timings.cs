using System.Diagnostics;

namespace Governance.Benchmarks;

/// <summary>How long something took, again and again, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> _milliseconds = [];

    public int Count => _milliseconds.Count;

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public static Timings Of(IEnumerable<double> milliseconds)
    {
        var timings = new Timings();
        timings._milliseconds.AddRange(milliseconds.Order());
        return timings;
    }

    public static async Task<Timings> OfAsync(int warmUp, int runs, Func<Task> work)
    {
        var timings = new Timings();
        for (var run = -warmUp; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            if (run >= 0)
            {
                timings._milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        timings._milliseconds.Sort();
        return timings;
    }

    private double At(double share) => _milliseconds[(int)Math.Ceiling(share * _milliseconds.Count) - 1];
}
