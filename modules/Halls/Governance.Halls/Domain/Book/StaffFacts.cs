using Governance.Halls.Domain.Rules;
using Governance.Halls.Domain.Staff.Rules;

namespace Governance.Halls.Domain.Book;

/// <summary>What may change of somebody who works in a hall.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The title or post.</param>
/// <param name="DepartmentId">The unit that sends him.</param>
/// <param name="HallId">The hall he works in; the window's where he stands at one.</param>
/// <param name="WindowId">The window he stands at.</param>
internal sealed record StaffFacts(string Name, string? Title, Guid? DepartmentId, Guid? HallId, Guid? WindowId)
{
    public void Check() => Rule.Check(
        new StaffHasAName(Name),
        new TextFits("name", Name, Lengths.Place),
        new TextIsPlain("name", Name),
        new TextFits("title", Title, Lengths.Place),
        new TextIsPlain("title", Title));
}
