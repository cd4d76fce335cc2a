using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class DeadlineModel
{
    public static void ConfigureDeadlines(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Deadline>(b =>
        {
            b.ToTable("complaints_deadlines");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Days).HasMaxLength(Lengths.Days);
            b.Property(e => e.CalendarVersion).HasMaxLength(ComplaintsModel.CodeLength);
            b.Property(e => e.RulesVersion).HasMaxLength(ComplaintsModel.CodeLength);
            b.HasIndex(e => e.CaseId);
            // What the sweep looks for: that which time has something to do to.
            b.HasIndex(e => e.NextAt);
        });
        modelBuilder.Entity<DeadlineMarking>(b =>
        {
            b.ToTable("complaints_deadline_marks");
            b.HasKey(e => new { e.DeadlineId, e.Turn, e.Mark });
        });
        modelBuilder.Entity<CasePause>(b =>
        {
            b.ToTable("complaints_pauses");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Reason).HasMaxLength(Lengths.Reason);
            b.HasIndex(e => e.CaseId);
        });
    }
}
