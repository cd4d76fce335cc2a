namespace Governance.Benchmarks;

/// <summary>The clock, which can be put on.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks));

    public void PutOn(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
