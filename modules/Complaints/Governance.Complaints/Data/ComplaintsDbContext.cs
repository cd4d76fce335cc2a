using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Files;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Improvements;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Links;
using Governance.Complaints.Domain.Mediation;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Paper;
using Governance.Complaints.Domain.Passing;
using Governance.Complaints.Domain.Refusals;
using Governance.Complaints.Domain.Refusals.Figures;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Complaints.Domain.Supervision;
using Governance.Complaints.Domain.Tally;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal sealed class ComplaintsDbContext(
    DbContextOptions<ComplaintsDbContext> options, GovernanceDbContextServices services, LedgerSignal ledger, MessageSignal messages)
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

    public DbSet<RefusalReport> Refusals => Set<RefusalReport>();

    public DbSet<ReplyPromise> ReplyPromises => Set<ReplyPromise>();

    public DbSet<RefusalMarking> RefusalMarkings => Set<RefusalMarking>();

    public DbSet<RefusedPerson> RefusedPersons => Set<RefusedPerson>();

    public DbSet<UnreportedRefusal> UnreportedRefusals => Set<UnreportedRefusal>();

    public DbSet<RefusalDelta> RefusalDeltas => Set<RefusalDelta>();

    public DbSet<RefusalTally> RefusalTallies => Set<RefusalTally>();

    public DbSet<AssistedService> Assistance => Set<AssistedService>();

    public DbSet<AssistancePerson> AssistancePeople => Set<AssistancePerson>();

    public DbSet<AssistanceEntry> AssistanceEntries => Set<AssistanceEntry>();

    public DbSet<AssistanceDay> AssistanceDays => Set<AssistanceDay>();

    public DbSet<TrackingCard> TrackingCards => Set<TrackingCard>();

    public DbSet<CardEntry> CardEntries => Set<CardEntry>();

    public DbSet<CardVisit> CardVisits => Set<CardVisit>();

    public DbSet<CardViolation> CardViolations => Set<CardViolation>();

    public DbSet<CardKey> CardKeys => Set<CardKey>();

    public DbSet<SlipBatch> SlipBatches => Set<SlipBatch>();

    public DbSet<PaperSlip> PaperSlips => Set<PaperSlip>();

    public DbSet<PaperImport> PaperImports => Set<PaperImport>();

    public DbSet<PaperLine> PaperLines => Set<PaperLine>();

    public DbSet<StaffOutcome> StaffOutcomes => Set<StaffOutcome>();

    public DbSet<OutcomeEntry> OutcomeEntries => Set<OutcomeEntry>();

    public DbSet<OutcomeLook> OutcomeLooks => Set<OutcomeLook>();

    public DbSet<CaseCause> CaseCauses => Set<CaseCause>();

    public DbSet<Improvement> Improvements => Set<Improvement>();

    public DbSet<ImprovementCase> ImprovementCases => Set<ImprovementCase>();

    public DbSet<ImprovementEntry> ImprovementEntries => Set<ImprovementEntry>();

    public DbSet<MediationSession> Mediations => Set<MediationSession>();

    public DbSet<CaseHop> Hops => Set<CaseHop>();

    public DbSet<PassingDelta> PassingDeltas => Set<PassingDelta>();

    public DbSet<PassingTally> PassingTallies => Set<PassingTally>();

    protected override void Saved()
    {
        if (ChangeTracker.Entries<LedgerEntry>().Any())
        {
            ledger.Wake();
        }

        if (ChangeTracker.Entries<CaseMessage>().Any())
        {
            messages.Wake();
        }
    }

    protected override void ConfigureModule(ModelBuilder modelBuilder) => modelBuilder.ConfigureComplaints();
}
