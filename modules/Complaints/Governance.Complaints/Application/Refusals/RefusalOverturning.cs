using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>
/// Makes a case of a refusal that was wrong, in one save: the case comes by the intake as any other, is accepted, and has the
/// leader's words for its opinion. Who was refused goes over to the case.
/// </summary>
internal sealed class RefusalOverturning(
    ComplaintsDbContext db, RefusalDesk desk, RefusalStore store, RefusedWords words, RefusalMessages messages, IntakeService intake, CaseClocks clocks)
{
    private const string AtTheWindow = "window";
    private const string ByPhone = "phone";

    public async Task<RefusalReport> OverturnAsync(string number, TextRequest request, CancellationToken cancellationToken)
    {
        var (refusal, act) = await desk.TakeUpAsync(number, request.ToSheet(), cancellationToken);
        if (act is null)
        {
            return refusal;
        }

        refusal.CheckOverturn(act, request.Text);
        var person = await words.FindAsync(refusal.Id, cancellationToken);
        var registered = await intake.RegisterAsync(SheetOf(refusal, person), act.By, (complaint, registration, _) =>
        {
            if (db.Entry(refusal).State == EntityState.Detached)
            {
                // The first try has found the number taken; the leader looks again.
                throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
            }

            refusal.Overturn(act, request.Text, complaint.Id, complaint.Number);
            store.Write(refusal);
            messages.Tell(act, refusal, MessageKind.RefusalOverturned, person);
            if (person is not null)
            {
                db.Remove(person);
            }

            complaint.Accept(registration);
            complaint.FormOpinion(registration, request.Text);
        }, cancellationToken);
        // Another leader came first, and it is his case that is answered with.
        return registered.Number == refusal.CaseNumber ? refusal : throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
    }

    private RegisterCaseRequest SheetOf(RefusalReport refusal, RefusedPerson? person)
    {
        var rules = clocks.Rules;
        var (name, phone) = words.Read(person);
        return new RegisterCaseRequest(
            refusal.HallCode, CaseKind.CannotGetItDone,
            rules.Channels.Any(c => c.Code == AtTheWindow) ? AtTheWindow : rules.Channels[0].Code,
            refusal.Asked, Item: refusal.ItemId, Window: refusal.WindowId, Staff: refusal.StaffId, HappenedOn: refusal.ReportedOn,
            AnswerBy: phone is not null && AnswerChannels.Has(rules, ByPhone) ? ByPhone : AnswerChannels.TrackingPage,
            Complainant: person is null ? null : new ComplainantRequest(name, phone),
            RequestId: refusal.Id);
    }
}
