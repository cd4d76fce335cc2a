using Governance.Complaints.Domain.Tally;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class TallyModel
{
    public static void ConfigureTallies(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TallyDelta>(b =>
        {
            b.ToTable("complaints_tally_deltas");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.TenantId, e.HallId });
            b.ComplexProperty(e => e.Counts);
        });
        modelBuilder.Entity<Tally>(b =>
        {
            b.ToTable("complaints_tallies");
            b.HasKey(e => new { e.ScopeId, e.Span, e.From, e.Kind });
            b.HasIndex(e => new { e.TenantId, e.ScopeId, e.Span, e.From });
            b.HasIndex(e => new { e.Span, e.From });
            b.ComplexProperty(e => e.Counts);
        });
    }
}
