using System.Diagnostics;

namespace Governance.Web.Composition;

/// <summary>Notes how long each step of the start took.</summary>
internal sealed class StartSteps(ILogger logger)
{
    public async Task RunAsync(string step, Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        logger.LogInformation("Start: {Step} in {Milliseconds:0} ms.", step, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
