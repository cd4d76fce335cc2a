using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Book;

/// <summary>Some notices of a hall, those that begin last first.</summary>
/// <param name="Notices">The notices.</param>
/// <param name="Next">What to ask for the following ones with; <c>null</c> at the end.</param>
internal sealed record NoticePage(IReadOnlyList<NoticeState> Notices, Guid? Next);
