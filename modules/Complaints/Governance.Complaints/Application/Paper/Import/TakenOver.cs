using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Paper;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>A case that a row makes.</summary>
/// <param name="Case">The case.</param>
/// <param name="Who">Who complained, encrypted.</param>
/// <param name="Words">What must not stand in words about it.</param>
/// <param name="Origin">Where it stands on paper.</param>
/// <param name="Digest">What the row said.</param>
internal sealed record TakenCase(Complaint Case, SealedIdentity? Who, Redaction Words, PaperOrigin Origin, string Digest);

/// <summary>A line of the work record book that was added to a case.</summary>
internal sealed record TakenLine(Complaint Case, PaperOrigin Origin, string Digest);

/// <summary>What a file does.</summary>
internal sealed class TakenOver
{
    public List<TakenCase> Cases { get; } = [];

    public List<TakenLine> Lines { get; } = [];

    public List<(PaperSheet Sheet, IReadOnlyList<PaperRowView> Rows)> Sheets { get; } = [];
}
