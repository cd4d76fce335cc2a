using Governance.Complaints.Application.Paper.Import;
using Governance.Complaints.Application.Paper.Slips;
using Governance.Complaints.Simulation;
using Governance.Kernel.DataSeeding;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Paper;

internal static class PaperServices
{
    public static IServiceCollection AddComplaintPaper(this IServiceCollection services) => services
        .AddScoped<SlipPrinting>()
        .AddScoped<SlipReader>()
        .AddScoped<SlipDesk>()
        .AddScoped<PaperPlaces>()
        .AddScoped<PaperKeys>()
        .AddScoped<FreeNumbers>()
        .AddScoped<RegisterReading>()
        .AddScoped<RecordReading>()
        .AddScoped<PaperReading>()
        .AddScoped<PaperShelf>()
        .AddScoped<PaperImporting>()
        .AddScoped<ISimulationContributor, PaperSimulation>();
}
