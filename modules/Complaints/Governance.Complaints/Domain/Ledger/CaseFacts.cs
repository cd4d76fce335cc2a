using System.Globalization;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>What a case says of itself that its ledger says too.</summary>
/// <param name="Text">What happened.</param>
/// <param name="Wanted">What is asked to be done.</param>
/// <param name="Opinion">The last opinion.</param>
/// <param name="Answer">The last answer.</param>
/// <param name="HandedTo">The body that it was handed to.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Satisfaction">The level given for the last answer.</param>
internal sealed record CaseFacts(
    string? Text, string? Wanted, string? Opinion, string? Answer, string? HandedTo, CaseOutcome Outcome, int? Satisfaction)
{
    private static readonly CaseFacts Nothing = new(null, null, null, null, null, CaseOutcome.None, null);

    /// <summary>What the entries of a case, in their order, come to.</summary>
    public static CaseFacts Of(IEnumerable<LedgerEntry> entries) => entries.Aggregate(Nothing, (facts, entry) => facts.After(entry));

    private CaseFacts After(LedgerEntry entry)
    {
        var detail = LedgerDetail.Read(entry.Detail);
        return entry.Change switch
        {
            CaseChange.Registered => this with { Text = detail.GetValueOrDefault("text"), Wanted = detail.GetValueOrDefault("wanted") },
            CaseChange.OpinionFormed => this with { Opinion = detail.GetValueOrDefault("text") },
            CaseChange.ResolvedOnTheSpot => Answered(detail, CaseOutcome.ResolvedOnTheSpot),
            CaseChange.Answered => Answered(detail, detail.GetValueOrDefault("resolved") == "yes" ? CaseOutcome.Resolved : CaseOutcome.Explained),
            CaseChange.DeclaredOutOfScope => Answered(detail, CaseOutcome.OutOfScope) with { HandedTo = detail.GetValueOrDefault("body") },
            CaseChange.SatisfactionGiven => this with { Satisfaction = int.Parse(detail["level"], CultureInfo.InvariantCulture) },
            CaseChange.Reopened => this with { Outcome = CaseOutcome.None },
            CaseChange.Imported when detail.ContainsKey("outcome") => TakenOver(detail),
            CaseChange.Withdrawn => this with { Outcome = CaseOutcome.Withdrawn },
            _ => this,
        };
    }

    private CaseFacts Answered(IReadOnlyDictionary<string, string> detail, CaseOutcome outcome) =>
        this with { Answer = detail.GetValueOrDefault("text"), Outcome = outcome, Satisfaction = null };

    private static CaseFacts TakenOver(IReadOnlyDictionary<string, string> detail) => new(
        detail.GetValueOrDefault("text"), detail.GetValueOrDefault("wanted"), detail.GetValueOrDefault("opinion"), detail.GetValueOrDefault("answer"),
        detail.GetValueOrDefault("body"), Enum.Parse<CaseOutcome>(detail["outcome"]),
        detail.TryGetValue("level", out var level) ? int.Parse(level, CultureInfo.InvariantCulture) : null);
}
