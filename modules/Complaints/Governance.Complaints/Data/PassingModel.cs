using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Passing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class PassingModel
{
    public static void ConfigurePassing(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseHop>(b =>
        {
            b.ToTable("complaints_hops");
            b.Property(e => e.Id).ValueGeneratedNever();
            // The cases behind a figure: of a department, or of all that were passed on, by day.
            b.HasIndex(e => new { e.TenantId, e.DepartmentId, e.Kind, e.On });
            b.HasIndex(e => new { e.TenantId, e.ToDepartmentId, e.On });
            b.HasIndex(e => new { e.TenantId, e.Kind, e.On });
        });
        modelBuilder.Entity<PassingDelta>(b =>
        {
            b.ToTable("complaints_passing_deltas");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Name).HasMaxLength(Lengths.Name * 2);
            b.HasIndex(e => new { e.TenantId, e.HallId });
            b.ComplexProperty(e => e.Counts);
        });
        modelBuilder.Entity<PassingTally>(b =>
        {
            b.ToTable("complaints_passing_tallies");
            b.HasKey(e => new { e.HallId, e.DepartmentId, e.From });
            b.Property(e => e.Name).HasMaxLength(Lengths.Name * 2);
            b.HasIndex(e => new { e.TenantId, e.From });
            b.ComplexProperty(e => e.Counts);
        });
    }
}
