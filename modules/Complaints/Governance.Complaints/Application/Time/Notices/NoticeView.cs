using System.Text.Json.Serialization;
using Governance.Complaints.Domain.Messages;

namespace Governance.Complaints.Application.Time.Notices;

/// <summary>A notice that nobody of its audience has seen yet.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Number">The number of the case, or of what else it is about.</param>
/// <param name="Kind">What has happened.</param>
/// <param name="At">When, UTC.</param>
/// <param name="DueAt">When it is due now, UTC; of a help order the appointment.</param>
/// <param name="ItemName">The service item that it is about.</param>
/// <param name="IsRefusal">Whether the number is that of a reported refusal, not of a case.</param>
/// <param name="IsMediation">Whether the number is that of a mediation session; it is due when it is held.</param>
internal sealed record NoticeView(
    Guid Id, string Number, NoticeKind Kind, DateTime At, DateTime? DueAt, string? ItemName, bool IsRefusal = false, bool IsMediation = false)
{
    /// <summary>Where it is read about.</summary>
    [JsonIgnore]
    public string Href => Kind switch
    {
        NoticeKind.OutcomeProposed or NoticeKind.OutcomeDecided or NoticeKind.OutcomeLifted => $"/outcomes/mine/{Number}",
        NoticeKind.OutcomeHeard => $"/outcomes/{Number}",
        NoticeKind.ImprovementProposed or NoticeKind.ImprovementTaken => $"/improvements/{Number}",
        NoticeKind.HelpRequested or NoticeKind.HelpAssigned or NoticeKind.HelpAppointed or NoticeKind.HelpRearranged or NoticeKind.HelpHandedOver
            or NoticeKind.HelpCancelled or NoticeKind.HelpRatedBadly => $"/assistance/{Number}",
        NoticeKind.CardViolated => $"/cards/{Number}",
        _ => IsRefusal ? $"/refusals/{Number}" : IsMediation ? $"/mediation/{Number}" : $"/complaints/{Number}",
    };
}

/// <summary>A part of the unseen notices, newest first.</summary>
/// <param name="Unseen">How many there are altogether.</param>
/// <param name="Items">The notices.</param>
/// <param name="Next">Go on after this one; <c>null</c> at the end.</param>
internal sealed record NoticeList(int Unseen, IReadOnlyList<NoticeView> Items, Guid? Next);
