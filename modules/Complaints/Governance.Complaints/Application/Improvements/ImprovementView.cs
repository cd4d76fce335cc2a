using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Improvements;

namespace Governance.Complaints.Application.Improvements;

/// <summary>A change that cases have led to.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Revision">Grows with each verb.</param>
/// <param name="HallCode">The hall.</param>
/// <param name="HallName">Its name.</param>
/// <param name="Kind">What is changed.</param>
/// <param name="Cause">The code of the cause that is to go away.</param>
/// <param name="CauseName">Its name.</param>
/// <param name="ItemName">The service item that it is about; <c>null</c> for all of the hall.</param>
/// <param name="What">What is to be changed.</param>
/// <param name="Why">Why.</param>
/// <param name="OwnerName">Who sees to it.</param>
/// <param name="OwnerDepartmentId">The department, where it is one.</param>
/// <param name="OwnerStaffId">The person, where it is one.</param>
/// <param name="DueOn">The day by which it is to be in force.</param>
/// <param name="IsOverdue">Whether that day has passed and it is not.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ProposedAt">When it was proposed, UTC.</param>
/// <param name="ProposedBy">By whom.</param>
/// <param name="InForceOn">The day from which it is in force.</param>
/// <param name="Works">Whether it works, as whoever checked it says.</param>
/// <param name="Compared">Before and after; <c>null</c> while no day is set.</param>
/// <param name="Lately">The last days, while no day is set.</param>
/// <param name="Again">The newest cases of the same cause since it came into force.</param>
/// <param name="Cases">The cases behind it.</param>
/// <param name="Course">What was done, in order.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record ImprovementView(
    string Number, long Revision, string HallCode, string HallName, ImprovementKind Kind, string Cause, string CauseName, string? ItemName, string What,
    string Why, string OwnerName, Guid? OwnerDepartmentId, Guid? OwnerStaffId, DateOnly DueOn, bool IsOverdue, ImprovementState State, DateTime ProposedAt,
    string ProposedBy, DateOnly? InForceOn, bool? Works, BeforeAfter? Compared, CountedDays? Lately, CausePage Again, IReadOnlyList<BehindRow> Cases,
    IReadOnlyList<ImprovementStep> Course, bool Simulated);

/// <summary>A case behind a change.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="RegisteredOn">The day on which it was registered.</param>
/// <param name="LinkedBy">Who put it behind the change.</param>
internal sealed record BehindRow(string Number, DateOnly RegisteredOn, string LinkedBy)
{
    public static BehindRow Of(ImprovementCase c) => new(c.CaseNumber, c.RegisteredOn, c.LinkedBy);
}

/// <summary>Something that was done to a change.</summary>
/// <param name="Change">What.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">By whom.</param>
/// <param name="Text">What was said.</param>
internal sealed record ImprovementStep(ImprovementChange Change, DateTime At, string By, string? Text)
{
    public static ImprovementStep Of(ImprovementEntry e) => new(e.Change, e.At, e.ActorName, e.Text);
}
