using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Files;
using Governance.Complaints.Domain.Ledger;

namespace Governance.Complaints.Application.Citizens;

/// <summary>A case as its citizen sees it.</summary>
internal sealed record TrackedCase
{
    /// <summary>The code as it stands in addresses.</summary>
    public required string Ticket { get; init; }

    /// <summary>The code as it is printed.</summary>
    public required string Code { get; init; }

    public required Complaint Case { get; init; }

    public required string HallName { get; init; }

    /// <summary>The telephone of the department that has it; <c>null</c> where none is known.</summary>
    public required string? Phone { get; init; }

    /// <summary>So that the citizen sees whether it is right; <c>null</c> where he left none.</summary>
    public required string? MaskedPhone { get; init; }

    public required IReadOnlyList<LedgerEntry> Course { get; init; }

    public required IReadOnlyList<TrackedLook> Looks { get; init; }

    public required IReadOnlyList<CaseFile> Files { get; init; }

    public required DateTime Now { get; init; }
}

/// <summary>Somebody looked at who complained, or was refused it.</summary>
/// <param name="At">UTC.</param>
/// <param name="Department">The department he is of; <c>null</c> for the hall.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Granted">Whether he saw it.</param>
internal sealed record TrackedLook(DateTime At, string? Department, string Purpose, bool Granted);
