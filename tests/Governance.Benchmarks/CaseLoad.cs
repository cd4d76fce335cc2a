using System.Collections.Concurrent;
using System.Diagnostics;

namespace Governance.Benchmarks;

/// <summary>The same course again and again by several clients at once.</summary>
/// <param name="PerSecond">Courses ended a second.</param>
/// <param name="Timings">How long a course took.</param>
/// <param name="P99OfACall">Of its single calls, milliseconds.</param>
internal sealed record CaseLoad(double PerSecond, Timings Timings, double P99OfACall)
{
    /// <param name="clients">How many at once.</param>
    /// <param name="warmUp">Not counted.</param>
    /// <param name="span">Counted.</param>
    /// <param name="course">One course; it is told which one and notes its calls' milliseconds.</param>
    public static async Task<CaseLoad> RunAsync(int clients, TimeSpan warmUp, TimeSpan span, Func<int, ICollection<double>, Task> course)
    {
        var (courses, calls) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var begin = Stopwatch.GetTimestamp();
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(begin) < warmUp + span)
            {
                var start = Stopwatch.GetTimestamp();
                var counts = Stopwatch.GetElapsedTime(begin) >= warmUp;
                var own = new List<double>();
                await course(Interlocked.Increment(ref next), own);
                if (counts)
                {
                    courses.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    own.ForEach(calls.Add);
                }
            }
        })));
        var seconds = (Stopwatch.GetElapsedTime(begin) - warmUp).TotalSeconds;
        var sorted = calls.Order().ToList();
        return new CaseLoad(courses.Count / seconds, Timings.Of(courses), sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(0.99 * sorted.Count) - 1]);
    }
}
