using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Paper;

/// <summary>Paper books that were taken over in one go: counted here, and in no figure.</summary>
internal sealed class PaperImport : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private PaperImport()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? AccountId { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>The kept file, which lies encrypted.</summary>
    public string File { get; private set; } = "";

    public int Cases { get; private set; }

    /// <summary>Of those, the ones that are still open and go on here.</summary>
    public int Open { get; private set; }

    /// <summary>Lines of the work record book.</summary>
    public int Lines { get; private set; }

    public DateOnly? FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public bool Simulated { get; private set; }

    public static PaperImport Begin(CaseAct act, string file) =>
        new() { Id = act.Guids.Create(), At = act.At, AccountId = act.By.AccountId, By = act.By.Name, File = file };

    public void Count(Complaint complaint)
    {
        Cases++;
        Open += complaint.IsOpen ? 1 : 0;
        FirstDay = FirstDay < complaint.RegisteredOn ? FirstDay : complaint.RegisteredOn;
        LastDay = LastDay > complaint.RegisteredOn ? LastDay : complaint.RegisteredOn;
        Simulated |= complaint.Simulated;
    }

    public void CountLine() => Lines++;
}
