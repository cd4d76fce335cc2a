using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Import;

internal static class ImportServices
{
    public static IServiceCollection AddHallImport(this IServiceCollection services) => services
        .AddScoped<BookTablesReader>()
        .AddScoped<ImportService>()
        .AddScoped<ExportService>();
}
