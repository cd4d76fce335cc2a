using Governance.Complaints.Domain.Messages;

namespace Governance.Complaints.Application.Time.Notices;

/// <summary>A notice that nobody of its audience has seen yet.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Kind">What has happened.</param>
/// <param name="At">When, UTC.</param>
/// <param name="DueAt">When the case is due now, UTC.</param>
/// <param name="ItemName">The service item that it is about.</param>
internal sealed record NoticeView(Guid Id, string Number, NoticeKind Kind, DateTime At, DateTime? DueAt, string? ItemName);

/// <summary>A part of the unseen notices, newest first.</summary>
/// <param name="Unseen">How many there are altogether.</param>
/// <param name="Items">The notices.</param>
/// <param name="Next">Go on after this one; <c>null</c> at the end.</param>
internal sealed record NoticeList(int Unseen, IReadOnlyList<NoticeView> Items, Guid? Next);
