using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Files;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Links;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Supervision;
using Governance.Complaints.Domain.Tally;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal sealed class ComplaintsDbContext(
    DbContextOptions<ComplaintsDbContext> options, GovernanceDbContextServices services, LedgerSignal signal)
    : GovernanceDbContext(options, services)
{
    public DbSet<Complaint> Cases => Set<Complaint>();

    public DbSet<WorkOrder> WorkOrders => Set<WorkOrder>();

    public DbSet<Deadline> Deadlines => Set<Deadline>();

    public DbSet<DeadlineMarking> Markings => Set<DeadlineMarking>();

    public DbSet<CasePause> Pauses => Set<CasePause>();

    public DbSet<Holding> Holdings => Set<Holding>();

    public DbSet<LedgerEntry> Ledger => Set<LedgerEntry>();

    public DbSet<LedgerSeal> Seals => Set<LedgerSeal>();

    public DbSet<LedgerWitness> Witnesses => Set<LedgerWitness>();

    public DbSet<Complainant> Complainants => Set<Complainant>();

    public DbSet<IdentityLook> Looks => Set<IdentityLook>();

    public DbSet<CodeTries> CodeTries => Set<CodeTries>();

    public DbSet<CaseFile> Files => Set<CaseFile>();

    public DbSet<CaseLink> Links => Set<CaseLink>();

    public DbSet<SupervisionOrder> Supervisions => Set<SupervisionOrder>();

    public DbSet<CaseMessage> Messages => Set<CaseMessage>();

    public DbSet<StaffNotice> Notices => Set<StaffNotice>();

    public DbSet<TallyDelta> TallyDeltas => Set<TallyDelta>();

    public DbSet<Tally> Tallies => Set<Tally>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (ChangeTracker.Entries<LedgerEntry>().Any())
        {
            signal.Wake();
        }

        return saved;
    }

    protected override void ConfigureModule(ModelBuilder modelBuilder) => modelBuilder.ConfigureComplaints();
}
