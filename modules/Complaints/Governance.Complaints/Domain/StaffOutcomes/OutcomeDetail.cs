using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Ledger;

namespace Governance.Complaints.Domain.StaffOutcomes;

/// <summary>What an entry of the ledger says of an outcome for staff.</summary>
internal static class OutcomeDetail
{
    public const string Kind = "measure";
    public const string Id = "measureId";
    public const string Seal = "measureSeal";

    public static LedgerDetail Of(StaffOutcome outcome) => LedgerDetail.Empty.With(Kind, outcome.Kind).With(Id, outcome.Id.ToString("N"));

    public static bool Speaks(CaseChange change) => change is CaseChange.OutcomeDecided or CaseChange.OutcomeLifted;

    /// <summary>The kinds that are decided and not taken back, as the entries of a case say in their order.</summary>
    public static IReadOnlyList<StaffOutcomeKind> StandingIn(IEnumerable<LedgerEntry> course)
    {
        var standing = new Dictionary<string, StaffOutcomeKind>();
        foreach (var entry in course.Where(e => Speaks(e.Change)))
        {
            var detail = LedgerDetail.Read(entry.Detail);
            if (entry.Change == CaseChange.OutcomeLifted)
            {
                standing.Remove(detail[Id]);
            }
            else
            {
                standing[detail[Id]] = Enum.Parse<StaffOutcomeKind>(detail[Kind]);
            }
        }

        return [.. standing.Values];
    }
}
