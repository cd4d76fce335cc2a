using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Tally;

/// <summary>Which counter.</summary>
/// <param name="ScopeId">The hall, or the tenant for all of its halls.</param>
/// <param name="Span">What stretch of time.</param>
/// <param name="From">Its first day.</param>
/// <param name="Kind">The kind of the cases.</param>
internal readonly record struct TallyKey(Guid ScopeId, TallySpan Span, DateOnly From, CaseKind Kind)
{
    /// <summary>What stands for the first day of all.</summary>
    public static readonly DateOnly Ever = new(1900, 1, 1);

    /// <summary>The counters that a delta is added to.</summary>
    public static IEnumerable<TallyKey> Of(Guid tenantId, TallyDelta delta)
    {
        var month = new DateOnly(delta.Day.Year, delta.Day.Month, 1);
        foreach (var scope in new[] { delta.HallId, tenantId })
        {
            yield return new TallyKey(scope, TallySpan.Day, delta.Day, delta.Kind);
            yield return new TallyKey(scope, TallySpan.Month, month, delta.Kind);
            yield return new TallyKey(scope, TallySpan.Altogether, Ever, delta.Kind);
        }
    }

    /// <summary>The first day of the span that a day lies in.</summary>
    public static DateOnly FromOf(TallySpan span, DateOnly day) => span switch
    {
        TallySpan.Day => day,
        TallySpan.Month => new DateOnly(day.Year, day.Month, 1),
        _ => Ever,
    };
}
