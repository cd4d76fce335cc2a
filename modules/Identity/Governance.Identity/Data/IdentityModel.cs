using Governance.Identity.Domain;
using Governance.Kernel.Infrastructure.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Identity.Data;

/// <summary>The module's tables (<c>identity_*</c>).</summary>
internal static class IdentityModel
{
    private const int RoleLength = 40;
    private const int PermissionLength = 100;
    private const int AddressLength = 45;

    public static void ConfigureIdentity(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<User>(ConfigureUser);

        modelBuilder.Entity<UserRole>(b =>
        {
            b.ToTable("identity_user_roles");
            b.HasKey(e => new { e.UserId, e.Role });
            b.Property(e => e.UserId).ValueGeneratedNever();
            b.Property(e => e.Role).HasMaxLength(RoleLength);
            b.HasIndex(e => new { e.TenantId, e.Role });
        });

        modelBuilder.Entity<RoleGrant>(b =>
        {
            b.ToTable("identity_role_grants");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Role).HasMaxLength(RoleLength);
            b.Property(e => e.Permission).HasMaxLength(PermissionLength);
            b.HasIndex(e => new { e.TenantId, e.Role });
        });

        modelBuilder.Entity<SignInEntry>(b =>
        {
            b.ToTable("identity_sign_in_log");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.UserName).HasMaxLength(UserNameRules.MaxLength);
            b.Property(e => e.Address).HasMaxLength(AddressLength);
            b.HasIndex(e => new { e.TenantId, e.At, e.Id });
        });
    }

    private static void ConfigureUser(EntityTypeBuilder<User> b)
    {
        b.ToTable("identity_users");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.UserName).HasMaxLength(UserNameRules.MaxLength);
        b.Property(e => e.NormalizedUserName).HasMaxLength(UserNameRules.MaxLength);
        b.Property(e => e.DisplayName).HasMaxLength(User.DisplayNameLength);
        b.Property(e => e.Office).HasMaxLength(User.OfficeLength);
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(RoleLength).IsConcurrencyToken();
        b.Property(e => e.PasswordHash).IsNotAudited();
        b.Property(e => e.SecurityStamp).IsNotAudited();
        b.Property(e => e.SecondFactorKey).HasMaxLength(400).IsNotAudited();
        b.Ignore(e => e.Email).Ignore(e => e.NormalizedEmail).Ignore(e => e.EmailConfirmed);
        b.Ignore(e => e.PhoneNumber).Ignore(e => e.PhoneNumberConfirmed);
        // LockedUntil stands for it: an instant as everywhere else, which every database can compare.
        b.Ignore(e => e.LockoutEnd).Ignore(e => e.LockoutEnabled);
        b.HasMany(e => e.Roles).WithOne().HasForeignKey(e => e.UserId);
        b.Navigation(e => e.Roles).UsePropertyAccessMode(PropertyAccessMode.Field);
        // One name in the whole database: who signs in has not said yet where he belongs.
        b.HasIndex(e => e.NormalizedUserName).IsUnique();
        b.HasIndex(e => new { e.TenantId, e.UserName });
    }
}
