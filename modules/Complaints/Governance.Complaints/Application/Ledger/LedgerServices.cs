using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Application.Ledger.Verifying;
using Governance.Complaints.Contracts;
using Governance.Complaints.Jobs;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Ledger;

internal static class LedgerServices
{
    private const string EachTenMinutes = "0 0/10 * * * ?";

    public static IServiceCollection AddComplaintLedger(this IServiceCollection services) => services
        .AddSingleton<LedgerSignal>()
        .AddSingleton<LedgerSealing>()
        .AddHostedService<LedgerSealingWorker>()
        .AddSingleton<LedgerWitnessing>()
        .AddSweep<LedgerWitnessJob>(EachTenMinutes)
        .AddScoped<CaseCheck>()
        .AddScoped<SealCheck>()
        .AddScoped<UnreadableEntry>()
        .AddSingleton<ILedgerVerification, LedgerVerification>()
        .AddScoped<LedgerReader>()
        .AddScoped<LedgerHeads>()
        .AddScoped<BookHalls>()
        .AddScoped<RecordBook>()
        .AddScoped<AcceptanceRegister>()
        .AddScoped<RegisterCounts>()
        .AddScoped<BookWords>()
        .AddScoped<BookFiles>()
        .AddSingleton(new NavigationEntry("Complaints:Books.Nav", "/complaints/books/register", ComplaintPermissions.ReadLedger, Order: 140));
}
