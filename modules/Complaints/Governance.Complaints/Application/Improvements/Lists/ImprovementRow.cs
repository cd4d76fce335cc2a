using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Improvements;

namespace Governance.Complaints.Application.Improvements.Lists;

/// <summary>A line of a list of changes.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Kind">What is changed.</param>
/// <param name="Title">The first words of what is to be changed.</param>
/// <param name="CauseName">The cause that is to go away.</param>
/// <param name="ItemName">The service item that it is about.</param>
/// <param name="OwnerName">Who sees to it.</param>
/// <param name="DueOn">The day by which it is to be in force.</param>
/// <param name="IsOverdue">Whether that day has passed and it is not.</param>
/// <param name="InForceOn">The day from which it is in force.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Works">Whether it works, as whoever checked it says.</param>
internal sealed record ImprovementRow(
    string Number, string Hall, ImprovementKind Kind, string Title, string CauseName, string? ItemName, string OwnerName, DateOnly DueOn, bool IsOverdue,
    DateOnly? InForceOn, ImprovementState State, bool? Works)
{
    public static ImprovementRow Of(Improvement i, string causeName, DateOnly today) => new(
        i.Number, i.HallCode, i.Kind, CaseTitle.Of(i.What), causeName, i.ItemName, i.OwnerName, i.DueOn, i.IsOverdue(today), i.InForceOn, i.State, i.Works);
}

/// <summary>A piece of a list of changes.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next piece begins, to be handed in as <c>after</c>; <c>null</c> at the end.</param>
internal sealed record ImprovementPage(IReadOnlyList<ImprovementRow> Rows, string? Next);

/// <summary>What there is to do.</summary>
/// <param name="Proposed">Changes that a leader has to decide on.</param>
/// <param name="Taken">Changes that are to be put into force.</param>
/// <param name="Overdue">Of those, the ones whose day has passed.</param>
internal sealed record ImprovementCounts(int Proposed, int Taken, int Overdue);
