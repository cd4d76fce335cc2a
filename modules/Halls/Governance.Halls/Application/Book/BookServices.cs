using Governance.Halls.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Book;

internal static class BookServices
{
    public static IServiceCollection AddHallBook(this IServiceCollection services) => services
        .AddSingleton<KnownBook>()
        .AddScoped<BookStore>()
        .AddScoped<BookHistory>()
        .AddScoped<BookAsOf>()
        .AddScoped<BookChecks>()
        .AddScoped<HallHistory>()
        .AddScoped<DepartmentService>()
        .AddScoped<WindowService>()
        .AddScoped<WindowReader>()
        .AddScoped<NoticeService>()
        .AddScoped<NoticeReader>()
        .AddScoped<WorkEvidenceService>()
        .AddScoped<ITenantHalls, TenantHalls>()
        .AddScoped<IHallBookService, HallBookService>();
}
