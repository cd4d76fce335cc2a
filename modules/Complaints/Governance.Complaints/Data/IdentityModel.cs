using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class IdentityModel
{
    public static void ConfigureIdentity(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Complainant>(b =>
        {
            b.ToTable("complaints_complainants");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Name).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.Phone).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.IdNumber).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.Email).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.WeChat).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.Helper).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.PhoneIndex).HasMaxLength(Lengths.Hash);
            b.HasIndex(e => e.CaseId).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.PhoneIndex });
        });
        modelBuilder.Entity<CodeTries>(b =>
        {
            b.ToTable("complaints_code_tries");
            b.HasKey(e => e.Number);
            b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
            b.HasIndex(e => e.Since);
        });
        modelBuilder.Entity<IdentityLook>(b =>
        {
            b.ToTable("complaints_identity_looks");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Purpose).HasMaxLength(Lengths.Reason);
            b.HasIndex(e => new { e.CaseId, e.At });
        });
    }
}
