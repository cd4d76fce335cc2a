namespace Governance.Reporting.Domain.Catalogue;

/// <summary>The kinds of work that evidence rules may name.</summary>
internal static class SignalCodes
{
    public static readonly IReadOnlyList<string> All =
    [
        "duty-roster-kept",
        "case-answered",
        "assisted-order-done",
        "refusal-reported",
        "paper-handed-out",
    ];
}
