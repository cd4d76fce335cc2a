using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>
/// One change of a case (台账), written in the save that makes it and never changed. The entries of a case are a chain of their
/// own; a seal then binds it into the chain of the tenant.
/// </summary>
internal sealed class LedgerEntry : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private LedgerEntry()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>Its place among the entries of the case, from 1.</summary>
    public long Number { get; private set; }

    public CaseChange Change { get; private set; }

    /// <summary>UTC, whole microseconds.</summary>
    public DateTime At { get; private set; }

    /// <summary>The day in China.</summary>
    public DateOnly On { get; private set; }

    public ActorKind ActorKind { get; private set; }

    public Guid? ActorAccountId { get; private set; }

    public string ActorName { get; private set; } = "";

    public Guid? ActorDepartmentId { get; private set; }

    /// <summary>What was done, as JSON in the order of the names; nothing of who complained.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>The sheet or call that it came of; unique within the case.</summary>
    public Guid? RequestId { get; private set; }

    public bool Simulated { get; private set; }

    /// <summary>The hash of the entry before of the same case; 64 zeros for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256 over this entry and <see cref="PreviousHash"/>, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The seal that binds it; set once, by the sealing, and no part of the hash.</summary>
    public long? SealNumber { get; private set; }

    public static LedgerEntry Write(Complaint complaint, CaseAct act, CaseChange change, LedgerDetail detail, LedgerHead head)
    {
        var at = new DateTime(act.At.Ticks - (act.At.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        var entry = new LedgerEntry
        {
            Id = act.Guids.Create(),
            TenantId = complaint.TenantId,
            CaseId = complaint.Id,
            HallId = complaint.HallId,
            Number = head.Number + 1,
            Change = change,
            At = at,
            On = act.Today,
            ActorKind = act.By.Kind,
            ActorAccountId = act.By.AccountId,
            ActorName = act.By.Name,
            ActorDepartmentId = act.By.DepartmentId,
            Detail = detail.ToJson(),
            RequestId = act.RequestId,
            Simulated = complaint.Simulated,
            PreviousHash = head.Hash,
        };
        entry.Hash = entry.Recompute();
        return entry;
    }

    /// <summary>The hash that the entry must have as it stands.</summary>
    public string Recompute() => LedgerHash.Of(
        PreviousHash, Id.ToString("N"), TenantId?.ToString("N"), CaseId.ToString("N"), HallId.ToString("N"),
        Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Change.ToString(),
        At.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture), On.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ActorKind.ToString(), ActorAccountId?.ToString("N"), ActorName, ActorDepartmentId?.ToString("N"), Detail, RequestId?.ToString("N"),
        Simulated ? "simulated" : "");
}
