using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Book;

/// <summary>What may change of a window.</summary>
internal sealed record WindowFacts(
    string Zone, string Number, string? Name, IReadOnlyList<WindowKind> Kinds, Guid? DepartmentId, string? Place)
{
    public void Check() => Rule.Check(
        new TextFits("zone", Zone, Lengths.Code),
        new TextIsPlain("zone", Zone),
        new TextIsGiven("number", Number),
        new TextFits("number", Number, Lengths.Code),
        new TextIsPlain("number", Number),
        new TextFits("name", Name, Lengths.Line),
        new TextIsPlain("name", Name),
        new WindowHasAKind(Kinds),
        new TextFits("place", Place, Lengths.Line),
        new TextIsPlain("place", Place));
}
