using CsCheck;

namespace Governance.UnitTests.Complaints.Time;

internal static class Pick
{
    /// <summary>One of the values by chance.</summary>
    public static Gen<T> From<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
