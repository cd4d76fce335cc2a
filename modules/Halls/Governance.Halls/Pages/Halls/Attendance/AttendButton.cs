using Governance.Halls.Application.Attendance;

namespace Governance.Halls.Pages.Halls.Attendance;

/// <summary>The button by which somebody's coming or leaving is recorded.</summary>
internal sealed record AttendButton(string Id, string Handler, string WorkNumber, string Name, DateOnly Day, string Text, bool Main)
{
    /// <summary>The next thing to record of somebody; none once he has left.</summary>
    public static AttendButton? Of(PresentLeader leader, DateOnly day, string comes, string leaves, bool main)
    {
        var person = leader.Person;
        return leader switch
        {
            { Came: null } => new AttendButton($"in-{person.WorkNumber}", "In", person.WorkNumber, person.Name, day, comes, main),
            { Left: null } => new AttendButton($"out-{person.WorkNumber}", "Out", person.WorkNumber, person.Name, day, leaves, false),
            _ => null,
        };
    }
}
