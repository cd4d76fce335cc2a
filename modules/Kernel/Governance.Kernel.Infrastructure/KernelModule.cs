using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Auditing;
using Governance.Kernel.Infrastructure.BlobStoring;
using Governance.Kernel.Infrastructure.DataProtection;
using Governance.Kernel.Infrastructure.DataSeeding;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Messaging;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Infrastructure.Scheduling;
using Governance.Kernel.Infrastructure.Security;
using Governance.Kernel.Messaging;
using Governance.Kernel.Modularity;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure;

/// <summary>The kernel's services.</summary>
public sealed class KernelModule : GovernanceModule
{
    private const string Nightly = "0 40 3 * * ?";

    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IGuidGenerator, SequentialGuidGenerator>();
        services.AddSingleton<ICurrentTenant, CurrentTenant>();
        services.AddSingleton(typeof(IDataFilter<>), typeof(DataFilter<>));
        AddData(context);
        AddOutbox(context);
        AddSecurity(context);
        AddMessaging(context);
        AddWeb(services);
    }

    private static void AddData(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.Configure<DatabaseOptions>(options => context.Configuration.GetSection("Governance:Database").Bind(options));
        services.AddSingleton<GovernanceDbContextServices>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<OneSaveInterceptor>();
        services.AddSingleton<KeptSqliteConnections>();
        services.AddSingleton<SqliteSettingsInterceptor>();
        services.AddSingleton<SqliteTurns>();
        services.AddSingleton<PreparedQuestions>();
        services.AddSingleton<SqliteCheckpointSignal>();
        services.AddSingleton<SqliteCheckpoints>();
        services.AddHostedService(provider => provider.GetRequiredService<SqliteCheckpoints>());
        services.AddSingleton<TransactionRunner>();
        services.AddGovernanceDbContext<KernelDbContext>();
        services.AddScoped<IBlobContainer, DbBlobContainer>();
        services.AddScoped<Markers>();
    }

    private static void AddOutbox(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.Configure<OutboxOptions>(options => context.Configuration.GetSection("Governance:Outbox").Bind(options));
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddScoped<DeadLetters>();
        services.AddHostedService<OutboxWorker>();
        services.AddSweep<InboxCleaning>(Nightly);
    }

    private static void AddSecurity(ServiceConfigurationContext context)
    {
        context.Services.Configure<EncryptionOptions>(options => context.Configuration.GetSection(EncryptionOptions.Section).Bind(options));
        context.Services.AddSingleton(provider => KeyRing.Open(
            provider.GetRequiredService<IOptions<EncryptionOptions>>().Value,
            provider.GetRequiredService<IOptions<DatabaseOptions>>().Value));
        context.Services.AddSingleton<IStringEncryptionService, StringEncryptionService>();
    }

    private static void AddMessaging(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddOptions<MessagingOptions>()
            .Configure(options => context.Configuration.GetSection(MessagingOptions.Section).Bind(options))
            .Validate(options => options.HasSender, $"{MessagingOptions.Section}:Smtp:From 应为发件邮箱。")
            .Validate(options => options.HasUrl, $"{MessagingOptions.Section}:Http:Url 应为 http 或 https 地址。")
            .Validate(options => options.TimeoutSeconds is > 0 and <= 3600, $"{MessagingOptions.Section}:TimeoutSeconds 应大于 0，不超过 3600。")
            .ValidateOnStart();
        services.AddSingleton<Patience>();
        services.AddSingleton<IMessageGateway, SmtpGateway>();
        services.AddSingleton<IMessageGateway, FileOutbox>();
        // It would log every message; and a redirect would carry the secret elsewhere.
        services.AddHttpClient<IMessageGateway, HttpGateway>(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false })
            .RemoveAllLoggers();
        services.AddTransient<IMessageSender, MessageSender>();
    }

    private static void AddWeb(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<ICurrentUser, CurrentUser>();
        services.AddSingleton(new LocalizationSource(typeof(KernelModule).Assembly));
        services.AddSingleton(provider => provider.GetServices<LocalizationSource>()
            .Aggregate(new LocalizationResources(), (resources, source) => resources.Add(source.Assembly)));
        services.AddSingleton<Texts>();
        services.AddSingleton<PermissionCatalog>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddProblemDetails();
        // A value that cannot be read is told like every other mistake.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddExceptionHandler<ProblemMapping>();
        services.AddDataProtection();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = ActivatorUtilities.CreateInstance<DbXmlRepository>(provider)));
    }
}
