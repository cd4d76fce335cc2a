using Governance.Kernel.Modularity;
using Governance.Tenants;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.UnitTests.Tenants;

/// <summary>Packs as the program sees them: through the module, from the files beside the tests or from a changed copy.</summary>
internal static class TestPack
{
    private static readonly Lazy<ServiceProvider> LoadedShandong = new(() => Load("shandong", Folder));
    private static readonly Lazy<ServiceProvider> LoadedGuangdong = new(() => Load("guangdong", Folder));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "tenants");

    public static IServiceProvider Shandong => LoadedShandong.Value;

    public static IServiceProvider Guangdong => LoadedGuangdong.Value;

    public static DateOnly Deadline { get; } = new(2019, 10, 31);

    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static ServiceProvider Load(string province, string folder)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Governance:Province"] = province,
                ["Governance:PackFolder"] = folder,
            })
            .Build();
        return Load(configuration);
    }

    public static ServiceProvider Load(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        new TenantsModule().ConfigureServices(new ServiceConfigurationContext(services, configuration));
        return services.BuildServiceProvider();
    }
}
