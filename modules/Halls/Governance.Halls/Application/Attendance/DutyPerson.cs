using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Attendance;

/// <summary>Somebody on the duty roster.</summary>
/// <param name="WorkNumber">The work number.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">The title.</param>
internal sealed record DutyPerson(string WorkNumber, string Name, string? Title)
{
    public static DutyPerson Of(StaffMember member) => new(member.WorkNumber, member.Name, member.Title);
}
