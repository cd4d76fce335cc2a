using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Passing;

/// <summary>A case behind a figure.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Title">What it is called.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Transfers">How often it has been passed on altogether.</param>
/// <param name="At">When it happened, UTC; of a case passed on often, when last.</param>
/// <param name="From">The department that had it.</param>
/// <param name="To">The department that had it next.</param>
/// <param name="Times">How often in the month; of a case passed on often.</param>
/// <param name="HeldMinutes">Office minutes of the stretch; of a stretch.</param>
internal sealed record PassingRow(
    string Number, string Title, CaseState State, int Transfers, DateTime At, string? From, string? To, int? Times, long? HeldMinutes);

/// <summary>A piece of the list.</summary>
/// <param name="Rows">The rows, in the order of the list.</param>
/// <param name="Next">The place to go on from; <c>null</c> at the end.</param>
internal sealed record PassingPage(IReadOnlyList<PassingRow> Rows, string? Next);
