using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Mediation;

/// <summary>A session in a list.</summary>
/// <param name="Number">What staff know it by.</param>
/// <param name="CaseNumber">The number of the case.</param>
/// <param name="Title">What the case is called.</param>
/// <param name="ItemName">The service item that it is about.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ByRule">Whether the program has called it.</param>
/// <param name="Transfers">How often the case had been passed on by then.</param>
/// <param name="CalledAt">When it was called, UTC.</param>
/// <param name="HeldAt">When it is held, UTC.</param>
/// <param name="Place">Where.</param>
/// <param name="Called">Who is called, by name.</param>
/// <param name="Commitments">How many things were promised.</param>
/// <param name="CaseEnded">Whether the case has been answered or ended, so that it can only be called off.</param>
internal sealed record MediationRow(
    string Number, string CaseNumber, string Title, string? ItemName, MediationState State, bool ByRule, int Transfers, DateTime CalledAt, DateTime? HeldAt,
    string? Place, IReadOnlyList<string> Called, int Commitments, bool CaseEnded);

/// <summary>A piece of a list.</summary>
/// <param name="Rows">The rows, in the order of the list.</param>
/// <param name="Next">The place to go on from; <c>null</c> at the end.</param>
internal sealed record MediationPage(IReadOnlyList<MediationRow> Rows, string? Next);

/// <summary>How much there is to do.</summary>
/// <param name="Waiting">待安排.</param>
/// <param name="Planned">已安排.</param>
internal sealed record MediationCounts(int Waiting, int Planned);
