using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>What holds for every table.</summary>
public static class ModelConventions
{
    /// <summary>Instants are stored as UTC and read back as UTC; enums are stored by name, so that a row can be read by itself;
    /// text has a length unless it says otherwise.</summary>
    public static void UseGovernanceConventions(this ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTime>().HaveConversion<UtcConverter>().HavePrecision(6);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        builder.Properties<string>().HaveMaxLength(200);
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value.ToUniversalTime(),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
