using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Tells those by SMS who were not asked how they want to be answered but left a telephone number, where the tenant answers by
/// SMS at all. It is saved with the change.</summary>
internal sealed class TextMessages(ComplaintsDbContext db, CaseClocks clocks)
{
    private const string Sms = "sms";

    /// <summary>Whether the tenant tells anything this way; whoever is asked for his number hears of it before he says it.</summary>
    public bool AreOffered => AnswerChannels.Has(clocks.Rules, Sms);

    public void Write(CaseAct act, Guid? tenantId, Guid subjectId, MessageKind kind, long ordinal)
    {
        if (AreOffered)
        {
            db.Add(CaseMessage.Write(act, tenantId, subjectId, kind, (int)ordinal));
        }
    }
}
