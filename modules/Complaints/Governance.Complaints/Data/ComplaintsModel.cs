using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

/// <summary>The module's tables (<c>complaints_*</c>).</summary>
internal static class ComplaintsModel
{
    public const int CodeLength = 12;
    public const int HallCodeLength = 20;
    public const int StampLength = 32;

    public static void ConfigureComplaints(this ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureCases();
        modelBuilder.ConfigureDeadlines();
        modelBuilder.ConfigureLedger();
        modelBuilder.ConfigureIdentity();
        modelBuilder.ConfigureMessages();
        modelBuilder.ConfigureTallies();
    }
}
