using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Book;

/// <summary>What may change of a notice.</summary>
internal sealed record NoticeFacts(string Title, string Text, Guid? WindowId, Guid? DepartmentId)
{
    public void Check() => Rule.Check(
        new TextIsGiven("title", Title),
        new TextFits("title", Title, Lengths.Line),
        new TextIsPlain("title", Title),
        new TextIsGiven("text", Text),
        new TextFits("text", Text, Lengths.Guide),
        new TextIsPlain("text", Text));
}
