using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Supervision;

namespace Governance.Complaints.Application.Cases;

/// <summary>What a leader decides about a case.</summary>
internal sealed class CaseDecisions(CaseDesk desk, ComplaintsDbContext db)
{
    public Task<Complaint> FormOpinionAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.FormOpinion(act, request.Text), cancellationToken);

    public Task<Complaint> ApproveExtensionAsync(string number, PlainRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (c, act, clock) => c.ApproveExtension(act, clock), cancellationToken);

    public Task<Complaint> RefuseExtensionAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.RefuseExtension(act, request.Text), cancellationToken);

    public Task<Complaint> EscalateAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, rules) => c.Escalate(act, rules, request.Text), cancellationToken);

    public Task<Complaint> SetComplexityAsync(string number, ComplexityRequest request, CancellationToken cancellationToken) => desk.DoAsync(
        number, request.ToSheet(), (c, act, clock) => c.SetComplexity(act, clock, request.Complex, request.Reason), cancellationToken);

    public Task<Complaint> ReopenAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (c, act, clock) => c.Reopen(act, clock, request.Text), cancellationToken);

    public Task<Complaint> SuperviseAsync(string number, TextRequest request, CancellationToken cancellationToken) => desk.DoAsync(
        number,
        request.ToSheet(),
        (c, act, _) =>
        {
            var text = Written.Needed(act, "text", request.Text, Domain.Lengths.Reason);
            db.Add(SupervisionOrder.Give(act, c, SupervisionOrder.Manual, c.Supervise(act, SupervisionOrder.Manual, text), text));
        },
        cancellationToken);
}
