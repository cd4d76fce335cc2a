using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Book;

/// <summary>What may change of a service item.</summary>
internal sealed record ServiceItemFacts(
    string Name,
    Guid? DepartmentId,
    IReadOnlyList<Guid> WindowIds,
    string? Conditions,
    IReadOnlyList<RequiredPaper> Papers,
    int? PromisedWorkingDays,
    int? StatutoryWorkingDays,
    decimal? FeeYuan,
    string? FeeBasis)
{
    public void Check() => Rule.Check(
        new TextIsGiven("name", Name),
        new TextFits("name", Name, Lengths.Line),
        new TextIsPlain("name", Name),
        new TextFits("conditions", Conditions, Lengths.Guide),
        new TextIsPlain("conditions", Conditions),
        new TextFits("feeBasis", FeeBasis, Lengths.Line),
        new TextIsPlain("feeBasis", FeeBasis));
}
