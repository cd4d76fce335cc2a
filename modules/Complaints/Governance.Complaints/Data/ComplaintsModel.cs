using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

/// <summary>The module's tables (<c>complaints_*</c>). What belongs to a case is found by the case: a key of the tenant alone beside it
/// would be as good to SQLite, which then reads all that the tenant has.</summary>
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
        modelBuilder.ConfigureRefusals();
        modelBuilder.ConfigureAssistance();
        modelBuilder.ConfigureTrackingCards();
        modelBuilder.ConfigurePaper();
        modelBuilder.ConfigureStaffOutcomes();
        modelBuilder.ConfigureImprovements();
        modelBuilder.ConfigureMediation();
        modelBuilder.ConfigurePassing();
    }
}
