using Governance.Complaints.Application.Cases;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;

namespace Governance.Complaints.Application.Assistance;

/// <summary>What a citizen sees of his own help order and does with it, in the tenant of the order. Consent is not among it: it is
/// given to somebody who has seen the person.</summary>
internal sealed class AssistanceCitizens(AssistanceDesk desk, AssistanceReader reader)
{
    public async Task<TrackedHelp> ReadAsync(CaseCode code, CancellationToken cancellationToken) =>
        new(code.ToPlain(), $"{code}", await reader.GetAsync(code.Number, cancellationToken));

    public Task CancelAsync(CaseCode code, string? reason, Guid? requestId, CancellationToken cancellationToken) =>
        desk.DoAsync(code.Number, Actor.Citizen, Sheet.Of(requestId, null, reason), (order, act) => order.Cancel(act, reason), cancellationToken);

    public Task RateAsync(CaseCode code, int level, string? text, Guid? requestId, CancellationToken cancellationToken) =>
        desk.DoAsync(code.Number, Actor.Citizen, Sheet.Of(requestId, null, text), (order, act) => order.Rate(act, level, text), cancellationToken);
}
