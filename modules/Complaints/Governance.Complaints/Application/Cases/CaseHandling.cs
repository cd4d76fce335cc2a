using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Links;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Cases;

/// <summary>What the hall does with a case.</summary>
internal sealed class CaseHandling(
    CaseDesk desk, CaseStore store, ComplaintsDbContext db, IHallBookService book, CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    public Task<Complaint> AcceptAsync(string number, PlainRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.Accept(act), cancellationToken);

    public Task<Complaint> ResolveAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, rules) => c.ResolveOnTheSpot(act, rules, request.Text), cancellationToken);

    public Task<Complaint> DeclareOutOfScopeAsync(string number, OutOfScopeRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.DeclareOutOfScope(act, request.Explanation, request.Body), cancellationToken);

    public Task<Complaint> AssignAsync(string number, AssignRequest request, CancellationToken cancellationToken) => desk.DoWithAsync(
        number,
        request.ToSheet(),
        async (c, act, clock) => c.Assign(act, clock, await AssigneesAsync(request, cancellationToken), request.Instruction),
        cancellationToken);

    public Task<Complaint> ReceivePapersAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (c, act, clock) => c.ReceivePapers(act, clock, request.Text), cancellationToken);

    public Task<Complaint> AnswerAsync(string number, AnswerRequest request, CancellationToken cancellationToken) => desk.DoByRulesAsync(
        number,
        request.ToSheet(),
        (c, act, rules) =>
        {
            if (request.Reached)
            {
                c.GiveAnswer(act, rules, request.Channel ?? "", request.Text, request.Resolved);
            }
            else
            {
                c.NoteAttempt(act, rules, request.Channel ?? "", request.Text);
            }
        },
        cancellationToken);

    public Task<Complaint> RateAsync(string number, SatisfactionRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.RateAnswer(act, request.Level, request.Text), cancellationToken);

    public Task<Complaint> SupplementAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.Supplement(act, request.Text), cancellationToken);

    public Task<Complaint> NoteCertificateAsync(string number, PlainRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.NoteCertificateIssued(act), cancellationToken);

    public Task<Complaint> WithdrawAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.Withdraw(act, request.Text), cancellationToken);

    public Task<Complaint> CloseAsync(string number, PlainRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.Close(act), cancellationToken);

    public Task<Complaint> ArchiveAsync(string number, PlainRequest request, CancellationToken cancellationToken) =>
        desk.DoByRulesAsync(number, request.ToSheet(), (c, act, _) => c.Archive(act), cancellationToken);

    /// <summary>Links two cases; both ledgers say so.</summary>
    public async Task<Complaint> LinkAsync(string number, LinkRequest request, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        return await desk.DoWithAsync(
            number,
            request.ToSheet(),
            async (c, act, _) =>
            {
                var other = await store.LoadAsync(request.Number?.Trim().ToUpperInvariant() ?? "", cancellationToken);
                c.Link(act, other);
                if (await db.Links.AnyAsync(l => l.CaseId == c.Id && l.OtherId == other.Id, cancellationToken))
                {
                    throw new BusinessException(CaseErrorCodes.LinkedTwice);
                }

                db.AddRange(CaseLink.Between(act, c, other));
                other.Link(new CaseAct(time.UtcDateTime(), by, guids), c);
                store.Write(other);
            },
            cancellationToken);
    }

    private async Task<IReadOnlyList<Assignee>> AssigneesAsync(AssignRequest request, CancellationToken cancellationToken)
    {
        var known = (await book.DepartmentsAsync(time.Today(), cancellationToken)).ToDictionary(d => d.Id, d => d.Name);
        var to = new List<Assignee>();
        if (request.Lead is { } lead)
        {
            to.Add(new Assignee(lead, known.GetValueOrDefault(lead) ?? throw Unknown("lead"), Leads: true));
        }

        foreach (var other in request.Others ?? [])
        {
            to.Add(new Assignee(other, known.GetValueOrDefault(other) ?? throw Unknown("others"), Leads: false));
        }

        return to;
    }

    private static InvalidInputException Unknown(string field) => new(field, CaseErrorCodes.DepartmentUnknown);
}
