using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Paper.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Paper;

/// <summary>Slips that were printed in one go.</summary>
internal sealed class SlipBatch : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private SlipBatch()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>How many stand on a sheet of A4.</summary>
    public int PerSheet { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime PrintedAt { get; private set; }

    public Guid? PrintedByAccountId { get; private set; }

    public string PrintedBy { get; private set; } = "";

    /// <summary>The form that it came of; unique within the tenant.</summary>
    public Guid? RequestId { get; private set; }

    public bool Simulated { get; private set; }

    /// <summary>打印空白记录单: each reserves its number.</summary>
    public static (SlipBatch Batch, IReadOnlyList<PaperSlip> Slips) Print(
        CaseAct act, SlipPlace place, int count, int perSheet, Func<string> number)
    {
        Rule.Check(new SlipsAreFew(count), new SlipsFitTheSheet(perSheet));
        var batch = new SlipBatch
        {
            Id = act.Guids.Create(),
            HallId = place.HallId,
            HallCode = place.HallCode,
            Count = count,
            PerSheet = perSheet,
            PrintedAt = act.At,
            PrintedByAccountId = act.By.AccountId,
            PrintedBy = act.By.Name,
            RequestId = act.RequestId,
            Simulated = place.Simulated,
        };
        return (batch, [.. Enumerable.Range(1, count).Select(ordinal => PaperSlip.Of(act, batch, ordinal, number()))]);
    }
}
