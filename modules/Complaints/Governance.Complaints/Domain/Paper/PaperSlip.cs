using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Paper.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Paper;

/// <summary>A blank slip (记录单) for a day without network. Its id becomes that of the case, so that the code on the citizen's part holds for both.</summary>
internal sealed class PaperSlip : AggregateRoot<Guid>, IMultiTenant
{
    private PaperSlip()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid BatchId { get; private set; }

    /// <summary>Its place among those printed with it, from 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The number of the case that comes of it.</summary>
    public string Number { get; private set; } = "";

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime PrintedAt { get; private set; }

    public string PrintedBy { get; private set; } = "";

    public SlipState State { get; private set; }

    /// <summary>The time on the paper, UTC.</summary>
    public DateTime? WrittenAt { get; private set; }

    /// <summary>When it was typed in or spoiled, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    public string? SpoilReason { get; private set; }

    /// <summary>The form by which it was spoiled.</summary>
    public Guid? RequestId { get; private set; }

    public bool Simulated { get; private set; }

    public static PaperSlip Of(CaseAct act, SlipBatch batch, int ordinal, string number) => new()
    {
        Id = act.Guids.Create(),
        BatchId = batch.Id,
        Ordinal = ordinal,
        Number = number,
        HallId = batch.HallId,
        HallCode = batch.HallCode,
        PrintedAt = batch.PrintedAt,
        PrintedBy = batch.PrintedBy,
        Simulated = batch.Simulated,
    };

    /// <summary>补录: what stands on it becomes a case, once.</summary>
    public SlipUse Enter(CaseAct act, Guid hallId, DateTime writtenAt)
    {
        Rule.Check(
            new SlipIsBlank(State), new SlipIsOfTheHall(HallId == hallId), new WrittenBeforeNow(writtenAt, act.At), new WrittenAfterPrinting(writtenAt, PrintedAt));
        WrittenAt = writtenAt;
        End(act, SlipState.Entered);
        return new SlipUse(Id, new SlipNumber(Number).ToString(), writtenAt);
    }

    /// <summary>作废, with the reason.</summary>
    public void Spoil(CaseAct act, string? reason)
    {
        Rule.Check(new SlipIsBlank(State));
        SpoilReason = Written.Needed("reason", reason, Lengths.Reason);
        RequestId = act.RequestId;
        End(act, SlipState.Spoiled);
    }

    private void End(CaseAct act, SlipState state) => (State, EndedAt, EndedBy) = (state, act.At, act.By.Name);
}
