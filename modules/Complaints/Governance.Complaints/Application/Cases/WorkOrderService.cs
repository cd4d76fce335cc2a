using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Application.Cases;

/// <summary>What a department does with its work orders, and what stops or stretches the clock.</summary>
internal sealed class WorkOrderService(CaseDesk desk)
{
    public Task<Complaint> ReturnAsync(string number, Guid order, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.Return(act, order, request.Text), cancellationToken);

    public Task<Complaint> ReportAsync(string number, Guid order, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.ReportWork(act, order, request.Text), cancellationToken);

    public Task<Complaint> RequestPapersAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.RequestPapers(act, request.Text), cancellationToken);

    public Task<Complaint> BeginNoticeAsync(string number, PublicNoticeRequest request, CancellationToken cancellationToken) => desk.DoAsync(
        number, request.ToSheet(), (c, act, clock) => c.PauseForPublicNotice(act, clock, request.From, request.To, request.What), cancellationToken);

    public Task<Complaint> EndNoticeAsync(string number, PlainRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (c, act, clock) => c.EndPublicNotice(act, clock), cancellationToken);

    public Task<Complaint> AskExtensionAsync(string number, ExtensionRequest request, CancellationToken cancellationToken) => desk.DoAsync(
        number, request.ToSheet(), (c, act, clock) => c.AskExtension(act, clock, request.Days, request.Reason), cancellationToken);
}
