using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Book;

/// <summary>What may change of a department.</summary>
internal sealed record DepartmentFacts(string Name, string? Phone)
{
    public void Check() => Rule.Check(
        new TextIsGiven("name", Name),
        new TextFits("name", Name, Lengths.Line),
        new TextIsPlain("name", Name),
        new TextFits("phone", Phone, Lengths.Phone),
        new TextIsPlain("phone", Phone));
}
