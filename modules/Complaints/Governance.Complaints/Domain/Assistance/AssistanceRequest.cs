using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>What a request for help says, but who is to be helped.</summary>
internal sealed record AssistanceRequest
{
    public required Guid? TenantId { get; init; }

    public required string Number { get; init; }

    public required Guid HallId { get; init; }

    public required string HallCode { get; init; }

    public required AssistanceChannel Channel { get; init; }

    public required AssistanceRequester Requester { get; init; }

    public required AssistanceReason Reason { get; init; }

    public required AssistanceVisit Visit { get; init; }

    public required int People { get; init; }

    public Guid? ItemId { get; init; }

    public string? ItemName { get; init; }

    public required string? Text { get; init; }

    public bool Simulated { get; init; }
}
