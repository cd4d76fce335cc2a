using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Book;

internal static class BookServices
{
    public static IServiceCollection AddHallBook(this IServiceCollection services) => services
        .AddScoped<BookStore>()
        .AddScoped<BookHistory>();
}
