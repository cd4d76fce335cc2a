using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Kernel.Modularity;

/// <summary>What a module is given to register its services.</summary>
/// <param name="Services">The container's services.</param>
/// <param name="Configuration">The application's configuration; keys of this program begin with <c>Governance:</c>.</param>
public sealed record ServiceConfigurationContext(IServiceCollection Services, IConfiguration Configuration);
