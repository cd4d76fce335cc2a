using Governance.Complaints.Contracts;
using Governance.Tenants;

namespace Governance.Complaints.Domain.StaffOutcomes;

/// <summary>What a tenant rules about outcomes for staff, on one day.</summary>
/// <param name="Kinds">The kinds that can be entered: of the sanctions those that the tenant knows, and what is none.</param>
internal sealed record OutcomeRules(IReadOnlyList<StaffOutcomeKind> Kinds)
{
    private const string Sanctions = "complaints.sanctions";

    public static OutcomeRules Of(RuleSet rules)
    {
        var known = rules.TryGet(Sanctions, out _) ? rules.GetChoices(Sanctions).Select(s => KindOf(s.Code)).OfType<StaffOutcomeKind>().ToHashSet() : null;
        return new OutcomeRules([.. Enum.GetValues<StaffOutcomeKind>().Where(kind => !IsSanction(kind) || known is null || known.Contains(kind))]);
    }

    private static bool IsSanction(StaffOutcomeKind kind) => kind is StaffOutcomeKind.Apology or StaffOutcomeKind.SelfCriticism or StaffOutcomeKind.Discipline;

    private static StaffOutcomeKind? KindOf(string code) => code switch
    {
        "apology" => StaffOutcomeKind.Apology,
        "self-criticism" => StaffOutcomeKind.SelfCriticism,
        "discipline" => StaffOutcomeKind.Discipline,
        _ => null,
    };
}
